import type { IDBPObjectStore, StoreNames } from 'idb';
import { NoteHistory, withEarlierTexts, type EarlierText } from '../domain/notes/earlierTexts.ts';
import { parseRecords } from './parseRecords.ts';
import type { Database, Schema } from './schema.ts';

type Store = IDBPObjectStore<Schema, StoreNames<Schema>[], 'noteHistory', IDBTransactionMode>;

/** What a note said before, the latest last. */
export async function historyOf(database: Database, noteId: string): Promise<EarlierText[]> {
  const [history] = parseRecords(NoteHistory, [await database.get('noteHistory', noteId)].filter(Boolean));
  return history?.texts ?? [];
}

/**
 * The record to be written as texts of a note end, in the transaction that ends them; null where nothing is to be
 * written. A damaged record gives way: it holds nothing that could be shown.
 */
export async function historyWith(
  store: Pick<Store, 'get'>,
  noteId: string,
  ended: readonly EarlierText[],
): Promise<NoteHistory | null> {
  if (ended.length === 0) return null;
  const stored = NoteHistory.safeParse(await store.get(noteId)).data;
  const history = withEarlierTexts(stored ?? { noteId, texts: [] }, ended);
  return history === stored ? null : history;
}

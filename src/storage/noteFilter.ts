import type { IDBPObjectStore, StoreNames } from 'idb';
import * as z from 'zod/mini';
import type { Subject } from '../domain/notes/note.ts';
import type { SubjectKey } from '../domain/keys/subjectKey.ts';
import { addEntries, addEntry, emptyFilter, type KeyFilter } from '../domain/keys/keyFilter.ts';
import type { Database, Schema, StoredFilter } from './schema.ts';

/**
 * A Bloom filter of the keys of all notes on topics and links, which an article asks for by the thousand. Kept in the
 * database beside them: at most a few keys too many, never one too few. Doing without was measured in Chromium with
 * 20,000 topics among 100,000 notes: a cursor over the distinct keys takes six to twenty times as long as the whole
 * report with the filter, one that leaps from word to word of the article two to nine times, and a lookup of each of
 * its 1,000 different words about as long as the report again.
 */
const Stored: z.ZodMiniType<StoredFilter> = z.object({
  filter: z.custom<KeyFilter>((value) => value instanceof Uint8Array),
  /** The entries it was made for, and those it has. */
  room: z.int(),
  entries: z.int(),
});
const NAME = 'noteFilter';
/** The keys it is of begin so; the character after the colon ends the range. */
const PREFIXES = ['link:', 'term:'];
/** So many more than there are fit in, before it is made anew. */
const SPARE_ROOM = 2;

type MetaStore = Pick<IDBPObjectStore<Schema, StoreNames<Schema>[], 'meta', 'readwrite'>, 'get' | 'put' | 'delete'>;

export const isFiltered = ({ kind }: Pick<Subject, 'kind'>): boolean => kind === 'topic' || kind === 'link';

/** The filter, made of the notes' keys if there is none. */
export async function noteFilterOf(database: Database): Promise<KeyFilter> {
  const stored = Stored.safeParse(await database.get('meta', NAME));
  return stored.success ? stored.data.filter : makeFilter(database);
}

async function makeFilter(database: Database): Promise<KeyFilter> {
  const transaction = database.transaction(['personalNotes', 'meta'], 'readwrite');
  const index = transaction.objectStore('personalNotes').index('keys');
  const entries = new Set<string>();
  for (const prefix of PREFIXES) {
    let cursor = await index.openKeyCursor(IDBKeyRange.bound(prefix, `${prefix}\uffff`), 'nextunique');
    for (; cursor; cursor = await cursor.continue()) addEntries(entries, [cursor.key]);
  }
  const room = entries.size * SPARE_ROOM;
  const filter = emptyFilter(room);
  for (const entry of entries) addEntry(filter, entry);
  await transaction.objectStore('meta').put({ filter, room, entries: entries.size }, NAME);
  await transaction.done;
  return filter;
}

/**
 * Lets the filter know of a note's keys, in the transaction that writes the note: whoever stores notes on topics and
 * links must call this, or {@link dropNoteFilter} where they are many.
 */
export async function addToNoteFilter(meta: MetaStore, keys: readonly SubjectKey[]): Promise<void> {
  const stored = Stored.safeParse(await meta.get(NAME));
  if (!stored.success) return; // the next question makes it
  const { filter, room } = stored.data;
  const added = new Set<string>();
  addEntries(added, keys);
  const entries = stored.data.entries + added.size;
  if (entries > room) return dropNoteFilter(meta);
  for (const entry of added) addEntry(filter, entry);
  await meta.put({ filter, room, entries }, NAME);
}

/** Has the filter made anew at the next question. */
export async function dropNoteFilter(meta: MetaStore): Promise<void> {
  await meta.delete(NAME);
}

import type { IDBPTransaction } from 'idb';
import type { MERGED_STORES } from './mergedStores.ts';
import type { FileContent } from '../exchange/incoming.ts';
import { mergeDraft } from '../exchange/merge/mergeDraft.ts';
import { mergeNote } from '../exchange/merge/mergeNote.ts';
import { withKnownIds } from '../exchange/merge/otherForm.ts';
import { mergePeople } from '../exchange/merge/mergePeople.ts';
import { Draft, PersonalNote } from '../../domain/notes/note.ts';
import { PersonDecision } from '../../domain/notes/person.ts';
import type { TextSketch } from '../../domain/notes/textSketch.ts';
import type { DataPreview } from '../../messages/dataView.ts';
import type { OnProgress } from '../../messages/packsView.ts';
import type { Schema } from '../../storage/schema.ts';
import { endedTexts, type NoteHistory } from '../../domain/notes/earlierTexts.ts';
import { countKept, keptStoresOf } from '../exchange/merge/mergeKept.ts';
import { historyWith } from '../../storage/noteHistory.ts';
import { withNewVersions } from '../../domain/notes/saving.ts';
import { parseRecords } from '../../storage/parseRecords.ts';
import { writeBeside } from '../../storage/writeBeside.ts';

/** Notes read, merged and written before the next are asked for: the transaction stays alive, and progress is told. */
const BATCH = 500;

type Transaction = IDBPTransaction<Schema, typeof MERGED_STORES, IDBTransactionMode>;

/** Where what has changed goes. */
export interface MergedWriter {
  note: (note: PersonalNote) => Promise<unknown>;
  draft: (draft: Draft) => Promise<unknown>;
  person: (person: PersonDecision) => Promise<unknown>;
  sketch: (sketch: TextSketch) => Promise<unknown>;
  /** All articles that were kept. */
  kept: () => Promise<unknown>;
  history: (history: NoteHistory) => Promise<unknown>;
  /** All notes are written. */
  end: () => Promise<unknown>;
}

type Counts = Pick<DataPreview, 'notes' | 'trashed' | 'drafts' | 'people' | 'kept'>;

/**
 * Merges all that was read with what is stored: the preview of an import is the import without a writer.
 */
export async function mergeInto(
  transaction: Transaction,
  content: FileContent,
  writer: MergedWriter | null,
  onProgress: OnProgress = () => undefined,
): Promise<Counts> {
  const notes = await mergeNotes(transaction, content, writer, onProgress);
  if (writer) {
    const ids = new Set(await transaction.objectStore('personalNotes').getAllKeys());
    await mergeHistories(
      transaction,
      content.histories.filter(({ noteId }) => ids.has(noteId)),
      writer,
    );
  }
  const drafts = await mergeDrafts(transaction, content.drafts, writer);
  const people = await mergeDecisions(transaction, content.people, writer);
  const sketches = new Set(await transaction.objectStore('textSketches').getAllKeys());
  for (const sketch of content.sketches) if (writer && !sketches.has(sketch.key)) await writer.sketch(sketch);
  const trashed = content.notes.filter(({ note }) => note.deleted !== null).length;
  const kept = await countKept(keptStoresOf(transaction), content.kept);
  await writer?.kept();
  return { notes, trashed, drafts, people, kept };
}

async function mergeNotes(
  transaction: Transaction,
  content: FileContent,
  writer: MergedWriter | null,
  onProgress: OnProgress,
): Promise<DataPreview['notes']> {
  const counts = { new: 0, newer: 0, same: 0, conflict: 0 };
  const store = transaction.objectStore('personalNotes');
  const known = new Set(await store.getAllKeys());
  const gone = new Set(await transaction.objectStore('tombstones').getAllKeys());
  const notes = await withKnownIdsOf(store, known, content.notes);
  const repeated = repeatedIds(notes);
  /**
   * An overlay of what is stored: notes that may be asked for again, as they are by now, also where nothing is written.
   */
  const merged = new Map<string, unknown>();
  const now = new Date().toISOString();
  for (let start = 0; start < notes.length; start += BATCH) {
    const batch = notes.slice(start, start + BATCH);
    const wanted = batch.map(({ note }) => note.id).filter((id) => known.has(id) && !merged.has(id));
    const records = await Promise.all(wanted.map((id) => store.get(id)));
    const stored = new Map<string, unknown>(wanted.map((id, at) => [id, records[at]]));
    const read = (id: string) => merged.get(id) ?? stored.get(id) ?? (known.has(id) ? store.get(id) : undefined);
    const writes: Promise<unknown>[] = [];
    const ended: NoteHistory[] = [];
    for (const { note: written } of batch) {
      const { key: id, stored: before } = await writeBeside(PersonalNote, written.id, read);
      // What was deleted for good and is wanted again is another version: no device takes it for the one that was
      // deleted.
      const isGone = before === null && gone.has(id);
      const arriving = { ...(isGone ? withNewVersions(written, now, written.deleted) : written), id };
      const { outcome, note, beside } = mergeNote(before ?? undefined, arriving, now, (one) => known.has(one));
      counts[outcome] += 1;
      stored.set(id, note);
      if (repeated.has(written.id) || id !== written.id) merged.set(id, note);
      known.add(id);
      if (writer && note !== before) writes.push(writer.note(note));
      // A backup of yesterday has yesterday's text, whether the note has gone on from it here or not.
      if (before)
        for (const state of [before, written]) ended.push({ noteId: id, texts: endedTexts(state, note, ...beside) });
      for (const other of beside.filter((one) => !known.has(one.id))) {
        known.add(other.id);
        merged.set(other.id, other);
        if (writer) writes.push(writer.note(other));
      }
    }
    await Promise.all(writes);
    if (writer) await mergeHistories(transaction, ended, writer);
    onProgress(start + batch.length, notes.length);
  }
  await writer?.end();
  return counts;
}

/** The notes that come in, under the ids of those that another form of their program's files has brought. */
async function withKnownIdsOf(
  store: { getAll(range: IDBKeyRange | null, count: number): Promise<PersonalNote[]> },
  known: ReadonlySet<string>,
  incoming: FileContent['notes'],
): Promise<FileContent['notes']> {
  if (incoming.every(({ form, note }) => form === undefined || known.has(note.id))) return incoming;
  const made: PersonalNote[] = [];
  let range: IDBKeyRange | null = null;
  for (;;) {
    const batch: PersonalNote[] = await store.getAll(range, BATCH);
    made.push(
      ...parseRecords(
        PersonalNote,
        batch.filter((note) => note.record !== undefined),
      ),
    );
    const last = batch.at(-1);
    if (!last) return withKnownIds(made, incoming);
    range = IDBKeyRange.lowerBound(last.id, true);
  }
}

/** Adds texts to what is known of the notes' earlier ones; of a note that is not here there is no history. */
async function mergeHistories(
  transaction: Transaction,
  histories: readonly NoteHistory[],
  writer: MergedWriter,
): Promise<void> {
  const store = transaction.objectStore('noteHistory');
  for (const { noteId, texts } of histories) {
    const history = await historyWith(store, noteId, texts);
    if (history) await writer.history(history);
  }
}

/** The ids that more than one note of the files has. */
function repeatedIds(notes: FileContent['notes']): Set<string> {
  const seen = new Set<string>();
  return new Set(notes.flatMap(({ note: { id } }) => (seen.size === seen.add(id).size ? [id] : [])));
}

/** @returns how many are new or get a slot of their own */
async function mergeDrafts(
  transaction: Transaction,
  drafts: readonly Draft[],
  writer: MergedWriter | null,
): Promise<number> {
  const records = await transaction.objectStore('drafts').getAll();
  const stored = new Map(records.map((record) => [record.slot, record]));
  const placeOf = (slot: string) => writeBeside(Draft, slot, (one) => stored.get(one));
  let count = 0;
  for (const incoming of drafts) {
    const merged = await mergeDraft(incoming, async (slot) => (await placeOf(slot)).stored);
    if (!merged) continue;
    const draft = { ...merged, slot: (await placeOf(merged.slot)).key };
    count += 1;
    stored.set(draft.slot, draft);
    await writer?.draft(draft);
  }
  return count;
}

/** @returns how many are new or later */
async function mergeDecisions(
  transaction: Transaction,
  decisions: readonly PersonDecision[],
  writer: MergedWriter | null,
): Promise<number> {
  const records = await transaction.objectStore('people').getAll();
  const stored = new Map(records.map((record) => [record.id, record]));
  const changed = mergePeople(parseRecords(PersonDecision, records), decisions);
  for (const decision of changed) {
    const { key: id } = await writeBeside(PersonDecision, decision.id, (one) => stored.get(one));
    await writer?.person({ ...decision, id });
  }
  return changed.length;
}

import type { IDBPTransaction } from 'idb';
import type { PersonalNote } from '../domain/notes/note.ts';
import { joinTombstones, Tombstone, tombstoneOf } from '../domain/notes/tombstone.ts';
import { logChanges } from './devices/changes.ts';
import type { Schema } from './schema.ts';
import { forgetPlaces } from './orphanedPassages.ts';
import { dropLoneSketches } from './sketches.ts';

/** The stores that know of a note: a transaction over these can delete it. */
export const STORES_OF_NOTES = [
  'personalNotes',
  'drafts',
  'noteHistory',
  'textSketches',
  'meta',
  'tombstones',
  'changes',
] as const;

/**
 * Deletes notes for good, with all that is theirs alone: earlier texts, unfinished edits, word of their passages, the
 * sketches of articles no other note is on. What stays is a tombstone each, by which other devices know. Part of the
 * caller's transaction: all of it is written or nothing.
 */
export async function deleteForGood(
  transaction: IDBPTransaction<Schema, (typeof STORES_OF_NOTES)[number][], 'readwrite'>,
  gone: readonly PersonalNote[],
): Promise<void> {
  if (gone.length === 0) return;
  const notes = transaction.objectStore('personalNotes');
  const drafts = transaction.objectStore('drafts');
  const tombstones = transaction.objectStore('tombstones');
  const now = new Date().toISOString();
  for (const note of gone) {
    const { id } = note;
    const earlier = Tombstone.safeParse(await tombstones.get(id)).data;
    void tombstones.put(earlier ? joinTombstones(earlier, tombstoneOf(note, now)) : tombstoneOf(note, now));
    void notes.delete(id);
    void transaction.objectStore('noteHistory').delete(id);
    void drafts.delete(IDBKeyRange.bound(`edit:${id}`, `edit:${id}:\uffff`));
  }
  await logChanges(
    transaction.objectStore('changes'),
    gone.map(({ id }) => `tombstone:${id}` as const),
  );
  await dropLoneSketches(notes.index('keys'), transaction.objectStore('textSketches'), gone);
  await forgetPlaces(transaction.objectStore('meta'), new Set(gone.map(({ id }) => id)));
}

import { PersonalNote } from '../notes/personalNote.ts';
import { TRASH_DAYS } from '../notes/trash.ts';
import type { Database } from './database.ts';
import { parseRecords } from './records.ts';
import { dropLoneSketches } from './sketchStore.ts';

/**
 * Deletes for good what was deleted more than {@link TRASH_DAYS} days ago, with the sketches of articles no note is left on. A
 * damaged note stays.
 *
 * @returns how many notes are gone
 */
export async function purgeTrash(database: Database, now: Date): Promise<number> {
  const limit = new Date(now.getTime() - TRASH_DAYS * 24 * 60 * 60 * 1000).toISOString();
  const transaction = database.transaction(['personalNotes', 'textSketches'], 'readwrite');
  const notes = transaction.objectStore('personalNotes');
  const old = parseRecords(PersonalNote, await notes.index('deleted').getAll(IDBKeyRange.upperBound(limit)));
  for (const { id } of old) void notes.delete(id);
  await dropLoneSketches(notes.index('keys'), transaction.objectStore('textSketches'), old);
  await transaction.done;
  return old.length;
}

import { PersonalNote } from '../../domain/notes/note.ts';
import { TRASH_DAYS } from '../../domain/notes/trash.ts';
import type { Database } from '../../storage/schema.ts';
import { deleteForGood, STORES_OF_NOTES } from '../../storage/deleteForGood.ts';
import { parseRecords } from '../../storage/parseRecords.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** When the trash was last looked through, in `meta`: a time in milliseconds. */
const PURGED = 'trashPurged';

/**
 * Deletes for good what was deleted more than {@link TRASH_DAYS} days ago. Throttled to once a day: the background starts often, and
 * this locks all notes. A damaged note stays.
 *
 * @returns the ids of the notes that are gone
 */
export async function purgeTrash(database: Database, now: Date): Promise<string[]> {
  const purged: unknown = await database.get('meta', PURGED);
  // The distance, either way: a clock that was set back does not end it.
  if (typeof purged === 'number' && Math.abs(now.getTime() - purged) < DAY_MS) return [];
  const limit = new Date(now.getTime() - TRASH_DAYS * DAY_MS).toISOString();
  const transaction = database.transaction([...STORES_OF_NOTES], 'readwrite');
  const index = transaction.objectStore('personalNotes').index('deleted');
  const old = parseRecords(PersonalNote, await index.getAll(IDBKeyRange.upperBound(limit)));
  await deleteForGood(transaction, old);
  void transaction.objectStore('meta').put(now.getTime(), PURGED);
  await transaction.done;
  return old.map(({ id }) => id);
}

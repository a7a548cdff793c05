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
 * Clocks go wrong. After a leap of more than those days, either way, nothing goes before the next look. And what should have gone at the last
 * look by its date was not there then: it was deleted while the clock was behind, and its days begin now.
 *
 * @returns the ids of the notes that are gone
 */
export async function purgeTrash(database: Database, now: Date): Promise<string[]> {
  const purged: unknown = await database.get('meta', PURGED);
  // The distance, either way: a clock that was set back does not end it.
  if (typeof purged === 'number' && Math.abs(now.getTime() - purged) < DAY_MS) return [];
  const last = typeof purged === 'number' ? purged : null;
  if (last !== null && Math.abs(now.getTime() - last) > TRASH_DAYS * DAY_MS) {
    await database.put('meta', now.getTime(), PURGED);
    return [];
  }
  const limit = limitAt(now.getTime());
  const transaction = database.transaction([...STORES_OF_NOTES], 'readwrite');
  const index = transaction.objectStore('personalNotes').index('deleted');
  const old = parseRecords(PersonalNote, await index.getAll(IDBKeyRange.upperBound(limit)));
  const isMisdated = ({ deleted }: PersonalNote) => last !== null && (deleted ?? limit) < limitAt(last);
  const [misdated, due] = [old.filter(isMisdated), old.filter((note) => !isMisdated(note))];
  for (const note of misdated)
    void transaction.objectStore('personalNotes').put({ ...note, deleted: now.toISOString() });
  await deleteForGood(transaction, due);
  void transaction.objectStore('meta').put(now.getTime(), PURGED);
  await transaction.done;
  return due.map(({ id }) => id);
}

/** What was deleted before has lain in the trash for its days, at a time in milliseconds. */
const limitAt = (time: number): string => new Date(time - TRASH_DAYS * DAY_MS).toISOString();

import { PersonalNote } from '../../domain/notes/note.ts';
import { TRASH_DAYS } from '../../domain/notes/trash.ts';
import type { Database } from '../../storage/schema.ts';
import { deleteForGood, STORES_OF_NOTES } from '../../storage/deleteForGood.ts';
import { parseRecords } from '../../storage/parseRecords.ts';
import { lastPurge } from '../../storage/purges.ts';
import { DAY_MS } from '../../domain/time.ts';

const PURGED = 'trashPurged';

/**
 * Deletes for good what was deleted more than {@link TRASH_DAYS} days ago, once a day: this locks all notes. A damaged
 * note stays.
 *
 * What should have gone at the last look by its date was not there then: it was deleted while the clock was behind, and
 * its days begin now.
 *
 * @returns the ids of the notes that are gone
 */
export async function purgeTrash(database: Database, now: Date): Promise<string[]> {
  const last = await lastPurge(database, PURGED, TRASH_DAYS, now);
  if (last === 'not-due') return [];
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

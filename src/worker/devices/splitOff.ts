import { PersonalNote } from '../../domain/notes/note.ts';
import { atomically } from '../../storage/atomically.ts';
import { SPLIT_OFF } from '../../storage/devices/state.ts';
import type { Database } from '../../storage/schema.ts';
import { arrivalOf, joinInto, JOINED_STORES, type JoinedNotes } from './joinPart.ts';

const BATCH = 500;

/**
 * Where the reader has made another text of a note a note of its own, that note may come before the other or after.
 * Once it is there, the text no longer stands beside the other: all notes with other texts are looked through, which is
 * seldom.
 */
export async function dropSplitOff(database: Database, joined: JoinedNotes): Promise<void> {
  if ((await database.get('devices', SPLIT_OFF)) === undefined) return;
  let range: IDBKeyRange | null = null;
  for (;;) {
    const [keys, records]: [string[], unknown[]] = await Promise.all([
      database.getAllKeys('personalNotes', range, BATCH),
      database.getAll('personalNotes', range, BATCH),
    ]);
    const notes = records.flatMap((record) => PersonalNote.safeParse(record).data ?? []);
    const arrivals = notes.filter(({ rivals }) => rivals.length > 0).map(arrivalOf);
    if (arrivals.length > 0) {
      const transaction = database.transaction([...JOINED_STORES], 'readwrite');
      await atomically(transaction, () => joinInto(transaction, arrivals, 'withhold', joined));
    }
    const last = keys.at(-1);
    if (last === undefined || keys.length < BATCH) break;
    range = IDBKeyRange.lowerBound(last, true);
  }
  await database.delete('devices', SPLIT_OFF);
}

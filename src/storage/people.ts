import type { IDBPTransaction } from 'idb';
import * as z from 'zod/mini';
import { Instant } from '../domain/text/instant.ts';
import { after } from '../domain/notes/saving.ts';
import { PersonDecision } from '../domain/notes/person.ts';
import type { Database, Schema } from './schema.ts';
import { parseRecords } from './parseRecords.ts';
import { commit } from './atomically.ts';
import { logChanges } from './devices/changes.ts';

const Dated = z.object({ decided: Instant });

/** All the reader has decided of people: some dozens at most. */
export async function decisions(database: Database): Promise<PersonDecision[]> {
  return parseRecords(PersonDecision, await database.getAll('people'));
}

/** Writes down what two names are to each other, in place of what was decided of them before; null takes that back. */
export async function decide(
  database: Database,
  { a, b, relation }: { a: string; b: string; relation: PersonDecision['relation'] | null },
): Promise<void> {
  const transaction = database.transaction(['people', 'changes', 'devices'], 'readwrite', { durability: 'strict' });
  const people = transaction.objectStore('people');
  const earlier = parseRecords(PersonDecision, await people.getAll()).filter(
    (other) => (other.a === a && other.b === b) || (other.a === b && other.b === a),
  );
  const takenBack = Dated.safeParse(await transaction.objectStore('devices').get(takenBackKey(a, b))).data;
  const known = [...earlier, ...(takenBack ? [takenBack] : [])].map((one) => one.decided).toSorted();
  // Later than what it ends, whatever the clock says: on other devices the latest holds.
  const decided = after(known.at(-1) ?? '', new Date().toISOString());
  const decision = relation && { id: crypto.randomUUID(), relation, a, b, decided };
  await commit(transaction, [
    ...earlier.map(
      ({ id }) =>
        () =>
          people.delete(id),
    ),
    async () => decision && people.put(decision),
    async () => relation === null && earlier.length > 0 && takeBack(transaction, { a, b, decided }),
    async () => decision && logChanges(transaction.objectStore('changes'), [`person:${decision.id}`]),
  ]);
}

/** Where it is remembered when what was decided of two names was taken back: no other device brings it back. */
export const takenBackKey = (a: string, b: string): `takenBack:${string}` =>
  `takenBack:${JSON.stringify([a, b].toSorted())}`;

async function takeBack(
  transaction: IDBPTransaction<Schema, ('people' | 'changes' | 'devices')[], 'readwrite'>,
  takenBack: { a: string; b: string; decided: string },
): Promise<void> {
  const key = takenBackKey(takenBack.a, takenBack.b);
  await transaction.objectStore('devices').put(takenBack, key);
  await logChanges(transaction.objectStore('changes'), [key]);
}

import { PersonDecision } from '../domain/notes/person.ts';
import type { Database } from './schema.ts';
import { parseRecords } from './parseRecords.ts';
import { commit } from './commit.ts';

/** All the reader has decided of people: some dozens at most. */
export async function decisions(database: Database): Promise<PersonDecision[]> {
  return parseRecords(PersonDecision, await database.getAll('people'));
}

/** Writes down what two names are to each other, in place of what was decided of them before; null takes that back. */
export async function decide(
  database: Database,
  { a, b, relation }: { a: string; b: string; relation: PersonDecision['relation'] | null },
): Promise<void> {
  const transaction = database.transaction('people', 'readwrite', { durability: 'strict' });
  const earlier = parseRecords(PersonDecision, await transaction.store.getAll()).filter(
    (other) => (other.a === a && other.b === b) || (other.a === b && other.b === a),
  );
  const decision = relation && { id: crypto.randomUUID(), relation, a, b, decided: new Date().toISOString() };
  await commit(transaction, [
    ...earlier.map(
      ({ id }) =>
        () =>
          transaction.store.delete(id),
    ),
    async () => decision && transaction.store.put(decision),
  ]);
}

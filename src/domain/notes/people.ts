import type { PersonDecision } from './person.ts';
import type { SubjectKey } from '../keys/subjectKey.ts';

/** All keys of whom the reader calls the same person as one of these, and so on from each to the next; these first. */
export function keysOfPerson(keys: readonly SubjectKey[], decisions: readonly PersonDecision[]): SubjectKey[] {
  const same = decisions.filter(({ relation }) => relation === 'same');
  const found = new Set(keys);
  // A set gives out what is added to it while it is walked over.
  for (const key of found) {
    for (const { a, b } of same) {
      if (a === key) found.add(b);
      if (b === key) found.add(a);
    }
  }
  return [...found];
}

/**
 * Whether a note on one author is about another: of the same name, or said to be the same person ({@link
 * keysOfPerson}), and not said to be another. What was said of a name at one outlet holds for the outlets said to have
 * the same person, and for no other.
 *
 * @param a - the keys of one author subject: the name anywhere, and at one outlet
 */
export function isOnePerson(
  a: readonly SubjectKey[],
  b: readonly SubjectKey[],
  decisions: readonly PersonDecision[],
): boolean {
  const everyKey = keysOfPerson(a, decisions);
  if (!b.some((key) => everyKey.includes(key))) return false;
  if (a.some((key) => isAtOutlet(key) && b.includes(key))) return true;
  const [one, other] = [personAt(a, decisions), personAt(b, decisions)];
  return !decisions.some(
    ({ relation, a: x, b: y }) =>
      relation === 'different' && ((one.has(x) && other.has(y)) || (one.has(y) && other.has(x))),
  );
}

const isAtOutlet = (key: SubjectKey): boolean => key.startsWith('author-at:');

/** An author's own keys, and those of outlets where the reader says it is the same person. */
function personAt(keys: readonly SubjectKey[], decisions: readonly PersonDecision[]): Set<SubjectKey> {
  const betweenOutlets = decisions.filter(({ a, b }) => isAtOutlet(a) && isAtOutlet(b));
  return new Set([...keys, ...keysOfPerson(keys.filter(isAtOutlet), betweenOutlets)]);
}

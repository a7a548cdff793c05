import { contentHashOf } from '../../../domain/notes/contentHash.ts';
import type { PersonalNote } from '../../../domain/notes/note.ts';
import { isSamePlace } from './samePlace.ts';

type Taken = NonNullable<PersonalNote['record']>;

/**
 * Of two states of one record of another program, which knows nothing of lineages: the one to stay, where that is
 * certain.
 *
 * @returns null where both have to stay
 */
export function laterRecord(stored: PersonalNote, incoming: PersonalNote): 'stored' | 'incoming' | null {
  const [taken, found] = [stored.record, incoming.record];
  if (!taken || !found) return null;
  const [isTouchedHere, isTouchedThere] = [stored, incoming].map(
    (note) => contentHashOf(note) !== note.record?.contentHash,
  );
  // Two browsers have taken the same state by themselves, and one went on from it.
  if (found.contentHash === taken.contentHash && isTouchedHere !== isTouchedThere)
    return isTouchedHere ? 'stored' : 'incoming';
  if (isTouchedThere) return null;
  if (isEarlier(found, taken)) return 'stored';
  if (isTouchedHere) return null;
  return isEarlier(taken, found) || holds(incoming, stored) ? 'incoming' : null;
}

/** What was last taken of the record: an earlier state of it says nothing new. */
export function laterTaken(stored: PersonalNote, incoming: PersonalNote): Pick<PersonalNote, 'record'> {
  const [taken, found] = [stored.record, incoming.record];
  const record = taken && (!found || isEarlier(found, taken)) ? taken : found;
  return record ? { record } : {};
}

/** Certain only where the other program dates its changes. */
const isEarlier = (a: Taken, b: Taken): boolean => a.updated !== null && b.updated !== null && a.updated < b.updated;

/** Whether one text has all that another says: in its place nothing is lost. */
const holds = (whole: PersonalNote, part: PersonalNote): boolean =>
  isSamePlace(whole, part) && whole.body.includes(part.body) && part.tags.every((tag) => whole.tags.includes(tag));

import type { PersonalNote } from '../../domain/notes/note.ts';
import { changedNote } from '../../domain/notes/saving.ts';
import type { Tombstone } from '../../domain/notes/tombstone.ts';
import { isSameState, joinNotes } from '../exchange/merge/joinNotes.ts';

/** What comes in of one note: a state of it, that it was deleted for good, or both. */
export interface Arrival {
  id: string;
  note: PersonalNote | null;
  tombstone: Tombstone | null;
}

/** What becomes of it here. */
interface Outcome {
  what: 'same' | 'new' | 'newer' | 'rivals' | 'deleted';
  /** To be stored; null where nothing is. */
  note: PersonalNote | null;
  beside: PersonalNote[];
  /** It comes out other than it came in: where it is stored, other devices have to learn of it. */
  isOurs: boolean;
}
const NOTHING: Outcome = { what: 'same', note: null, beside: [], isOurs: false };
/** As it was, which is not as it came in. */
const AS_HERE: Outcome = { ...NOTHING, isOurs: true };

/**
 * Takes in what arrives of a note.
 *
 * @param before - the note as it is here; null where it is not
 * @param known - `ended`: the versions of the note that were deleted for good, by what arrives too
 */
export function takeIn(
  before: PersonalNote | null,
  { note: arriving }: Arrival,
  known: Parameters<typeof joinNotes>[2],
): Outcome {
  const [one, other] = [before ?? arriving, arriving ?? before];
  if (!one || !other) return NOTHING;
  // The most of all: new here, or here as it came in.
  const isPlain = known.ended.size === 0 && one.rivals.length === 0;
  if (isPlain && !before && arriving?.deleted === null) return { ...NOTHING, what: 'new', note: one };
  if (isPlain && before && arriving && JSON.stringify(one) === JSON.stringify(arriving)) return NOTHING;
  const { note, beside, isEnded } = joinNotes(one, other, known);
  if (!before) {
    if (isEnded) return AS_HERE;
    const isOurs = !arriving || !isSameState(note, arriving);
    const stored = note.deleted === null ? note : { ...note, deleted: known.now };
    return { what: note.deleted === null ? 'new' : 'same', note: stored, beside, isOurs };
  }
  if (note === before) return arriving && isSameState(before, arriving) ? NOTHING : AS_HERE;
  // An open editor knows by the date that another text has come.
  const isTie = note.updated === before.updated && note.body !== before.body;
  const stored = isTie ? changedNote(note, {}, known.now) : note;
  const isOurs = !arriving || !isSameState(stored, arriving);
  return { what: whatOf(before, note), note: stored, beside, isOurs };
}

function whatOf(before: PersonalNote, note: PersonalNote): Outcome['what'] {
  if (before.deleted !== null && note.deleted !== null) return 'same';
  if (note.deleted !== null) return 'deleted';
  return note.rivals.length > before.rivals.length ? 'rivals' : 'newer';
}

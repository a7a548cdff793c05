import { MAX_RIVALS, type Draft, type PersonalNote, type Rival } from '../notes/personalNote.ts';
import type { PersonDecision } from '../notes/person.ts';
import { fingerprintOf, uuidOfText } from './fingerprint.ts';
import type { IncomingNote } from './incoming.ts';

/** What becomes of a note that comes in. */
export type Outcome = 'new' | 'newer' | 'same' | 'conflict';

/** What is known of a note besides its two texts. */
export interface Known {
  /** The print of the text that was last taken in from elsewhere. */
  taken: string | undefined;
  /** The file was made of this very database: of two texts the later came from the earlier. */
  sameHistory: boolean;
}

/**
 * Brings a note that comes in together with the one stored. Nothing a reader wrote is dropped: a text gives way only to one that
 * was made from it, which is known when it is as it was first written, as it was last exchanged, or of the same database.
 *
 * @returns the note as it should be stored; for `same` the stored one
 */
export function mergeNote(
  stored: PersonalNote | undefined,
  { note: incoming, base }: IncomingNote,
  { taken, sameHistory }: Known,
): { outcome: Outcome; note: PersonalNote } {
  if (!stored) return { outcome: 'new', note: incoming };
  const [here, there] = [fingerprintOf(stored), fingerprintOf(incoming)];
  if (here === there || stored.rivals.some((rival) => saysTheSame(rival, incoming))) return keep();
  const isUntouched = (note: PersonalNote, print: string) =>
    print === taken || print === base || (note.updated === note.created && note.rivals.length === 0);
  const [hereUntouched, thereUntouched] = [isUntouched(stored, here), isUntouched(incoming, there)];
  if (thereUntouched && !hereUntouched) return keep();
  if (hereUntouched && !thereUntouched) return take();
  const [hereAt, thereAt] = [lastTouched(stored), lastTouched(incoming)];
  const isOneLine = sameHistory || (hereUntouched && thereUntouched);
  if (isOneLine && hereAt !== thereAt) return thereAt > hereAt ? take() : keep();
  return bothKept(stored, incoming, thereAt > hereAt);

  /** The stored text stands; other texts the file has besides are kept with it. */
  function keep(): { outcome: Outcome; note: PersonalNote } {
    const merged = stored ?? incoming;
    const rivals = rivalsOf(merged, [...merged.rivals, ...incoming.rivals]);
    return rivals.length > merged.rivals.length
      ? { outcome: 'conflict', note: { ...merged, rivals } }
      : { outcome: 'same', note: merged };
  }
  function take(): { outcome: Outcome; note: PersonalNote } {
    const rivals = rivalsOf(incoming, [...incoming.rivals, ...(stored?.rivals ?? [])]);
    return { outcome: 'newer', note: { ...incoming, rivals, subject: subjectOfBoth(incoming, stored ?? incoming) } };
  }
}

/** The later text stands and the other beside it, for the reader to choose. A note that either side still has is not deleted. */
function bothKept(stored: PersonalNote, incoming: PersonalNote, incomingIsLater: boolean) {
  const [later, earlier] = incomingIsLater ? [incoming, stored] : [stored, incoming];
  const rivals = rivalsOf(later, [...later.rivals, ...earlier.rivals, textOf(earlier)]);
  const deleted = stored.deleted !== null && incoming.deleted !== null ? later.deleted : null;
  return {
    outcome: 'conflict' as const,
    note: { ...later, subject: subjectOfBoth(later, earlier), deleted, rivals },
  };
}

const textOf = ({ body, tags, updated }: PersonalNote): Rival => ({ body, tags, updated });
const textKey = ({ body, tags }: Pick<Rival, 'body' | 'tags'>): string => JSON.stringify([body, tags]);
const saysTheSame = (a: Rival, b: PersonalNote): boolean => textKey(a) === textKey(b);

/** Each text once, none that is the note's own; of too many the latest. */
function rivalsOf(note: PersonalNote, texts: readonly Rival[]): Rival[] {
  const own = textKey(note);
  const distinct = [...new Map(texts.map((text) => [textKey(text), text])).values()].filter(
    (text) => textKey(text) !== own,
  );
  if (distinct.length <= MAX_RIVALS) return distinct;
  return distinct.toSorted((a, b) => b.updated.localeCompare(a.updated)).slice(0, MAX_RIVALS);
}

/** As many keys as a subject holds (the limit of its schema). */
const MOST_KEYS = 20;

/** Both sides may have learnt other addresses of one article. */
function subjectOfBoth(note: PersonalNote, other: PersonalNote): PersonalNote['subject'] {
  if (note.subject.kind !== other.subject.kind) return note.subject;
  const keys = [...new Set([...note.subject.keys, ...other.subject.keys])].slice(0, MOST_KEYS);
  return { ...note.subject, keys };
}

const lastTouched = ({ updated, deleted }: PersonalNote): string =>
  deleted !== null && deleted > updated ? deleted : updated;

/**
 * What to store of a draft that comes in; null when it is there already or empty. One that differs from the stored one of its slot
 * gets a slot made from its text, so that both stay and a second time adds nothing.
 */
export function mergeDraft(incoming: Draft, find: (slot: string) => Draft | undefined): Draft | null {
  if (incoming.body.trim() === '' && incoming.tags.length === 0) return null;
  const stored = find(incoming.slot);
  if (!stored) return incoming;
  if (fingerprintOf(stored) === fingerprintOf(incoming)) return null;
  const slot = `new:${uuidOfText(incoming.slot + fingerprintOf(incoming))}`;
  return find(slot) ? null : { ...incoming, slot };
}

/** The decisions that are new, or later than the stored ones on the same two names. */
export function mergePeople(stored: readonly PersonDecision[], incoming: readonly PersonDecision[]): PersonDecision[] {
  const pairOf = ({ a, b }: PersonDecision) => JSON.stringify([a, b].toSorted());
  const known = new Map(stored.map((decision) => [pairOf(decision), decision]));
  const changed = new Map<string, PersonDecision>();
  for (const decision of incoming) {
    const pair = pairOf(decision);
    const before = known.get(pair);
    if (before && before.decided >= decision.decided) continue;
    const merged = { ...decision, id: before?.id ?? decision.id };
    known.set(pair, merged);
    changed.set(pair, merged);
  }
  return [...changed.values()];
}

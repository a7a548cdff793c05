import { MAX_RIVALS, type Draft, type PersonalNote, type Rival } from '../../domain/notes/note.ts';
import type { PersonDecision } from '../../domain/notes/person.ts';
import { ownTextOf, textKeyOf } from '../../domain/notes/saving.ts';
import { MAX_KEYS } from '../../domain/keys/subjectKey.ts';
import { contentHashOf, uuidOfText } from '../../domain/notes/contentHash.ts';
import type { IncomingNote } from './incoming.ts';

/** What becomes of a note that comes in. */
export type Outcome = 'new' | 'newer' | 'same' | 'conflict';

/** What is known of a note besides its two texts. */
interface Known {
  /** The print of the text that was last taken in from elsewhere. */
  taken: string | undefined;
  /** The file was made of this very database: of two texts the later came from the earlier. */
  sameHistory: boolean;
}

/** The note as it should be stored; for `same` the stored one. `beside` are texts it has no room for, as notes of their own. */
interface Merged {
  outcome: Outcome;
  note: PersonalNote;
  beside: PersonalNote[];
}

/**
 * Brings a note that comes in together with the one stored. Nothing a reader wrote is dropped: a text gives way only to one that
 * was made from it, which is known when it is as it was first written, as it was last exchanged, or of the same database.
 */
export function mergeNote(
  stored: PersonalNote | undefined,
  { note: incoming, mergeBase }: IncomingNote,
  { taken, sameHistory }: Known,
): Merged {
  if (!stored) return { outcome: 'new', note: incoming, beside: [] };
  const [here, there] = [contentHashOf(stored), contentHashOf(incoming)];
  if (here === there || saysTheSame(stored, incoming)) return keep();
  const isUntouched = (note: PersonalNote, print: string) =>
    print === taken || print === mergeBase || (note.updated === note.created && note.rivals.length === 0);
  const [hereUntouched, thereUntouched] = [isUntouched(stored, here), isUntouched(incoming, there)];
  if (thereUntouched && !hereUntouched) return keep();
  if (hereUntouched && !thereUntouched) return take();
  const [hereAt, thereAt] = [lastTouched(stored), lastTouched(incoming)];
  const isOneLine = sameHistory || (hereUntouched && thereUntouched);
  if (isOneLine && hereAt !== thereAt) return thereAt > hereAt ? take() : keep();
  return bothKept(stored, incoming, thereAt > hereAt);

  /** The stored text stands; other texts the file has besides are kept with it. */
  function keep(): Merged {
    const merged = stored ?? incoming;
    const { rivals, beside } = rivalsOf(merged, [...merged.rivals, ...incoming.rivals]);
    return rivals.length > merged.rivals.length
      ? { outcome: 'conflict', note: { ...merged, rivals }, beside }
      : { outcome: 'same', note: merged, beside };
  }
  function take(): Merged {
    const { rivals, beside } = rivalsOf(incoming, [...incoming.rivals, ...(stored?.rivals ?? [])]);
    const subject = subjectOfBoth(incoming, stored ?? incoming);
    return { outcome: 'newer', note: { ...incoming, rivals, subject }, beside };
  }
}

/** The later text stands and the other beside it, for the reader to choose. A note that either side still has is not deleted. */
function bothKept(stored: PersonalNote, incoming: PersonalNote, incomingIsLater: boolean): Merged {
  const [later, earlier] = incomingIsLater ? [incoming, stored] : [stored, incoming];
  const { rivals, beside } = rivalsOf(later, [...later.rivals, ...earlier.rivals, textBeside(earlier, later)]);
  const deleted = stored.deleted !== null && incoming.deleted !== null ? later.deleted : null;
  return {
    outcome: 'conflict',
    note: { ...later, subject: subjectOfBoth(later, earlier), deleted, rivals },
    beside,
  };
}

/** A note's own text beside another of the same note, with its place where that differs. */
function textBeside(note: PersonalNote, other: PersonalNote): Rival {
  return ownTextOf(note, isSamePlace(note, other) ? {} : { place: other });
}

const isSamePlace = (a: PersonalNote, b: PersonalNote): boolean => {
  const nothing = { body: '', tags: [] };
  return (
    a.subject.kind === b.subject.kind && contentHashOf({ ...a, ...nothing }) === contentHashOf({ ...b, ...nothing })
  );
};

/** Whether one of the other texts of a note is the one that comes in. */
const saysTheSame = (stored: PersonalNote, incoming: PersonalNote): boolean => {
  const key = textKeyOf(stored, textBeside(incoming, stored));
  return stored.rivals.some((rival) => textKeyOf(stored, rival) === key);
};

/** Each text once, none that is the note's own. Of too many the latest; the others become notes, the same each time. */
function rivalsOf(note: PersonalNote, texts: readonly Rival[]): { rivals: Rival[]; beside: PersonalNote[] } {
  const own = textKeyOf(note, note);
  const keyed = new Map(texts.map((text) => [textKeyOf(note, text), text]));
  keyed.delete(own);
  if (keyed.size <= MAX_RIVALS) return { rivals: [...keyed.values()], beside: [] };
  const latestFirst = [...keyed].toSorted(([, a], [, b]) => b.updated.localeCompare(a.updated));
  return {
    rivals: latestFirst.slice(0, MAX_RIVALS).map(([, text]) => text),
    beside: latestFirst.slice(MAX_RIVALS).map(([key, text]) => noteBeside(note, key, text)),
  };
}

const noteBeside = (note: PersonalNote, key: string, { place, ...text }: Rival): PersonalNote => ({
  ...note,
  ...place,
  ...text,
  id: uuidOfText(note.id + key),
  rivals: [],
});

/** Both sides may have learnt other addresses of one article. The names of a topic are the reader's: they go with the text. */
function subjectOfBoth(note: PersonalNote, other: PersonalNote): PersonalNote['subject'] {
  if (note.subject.kind !== other.subject.kind || note.subject.kind === 'topic') return note.subject;
  const keys = [...new Set([...note.subject.keys, ...other.subject.keys])].slice(0, MAX_KEYS);
  return { ...note.subject, keys };
}

const lastTouched = ({ updated, deleted }: PersonalNote): string =>
  deleted !== null && deleted > updated ? deleted : updated;

/**
 * What to store of a draft that comes in; null when it is there already or empty. One that differs from the stored one of its slot
 * gets a slot made from its text, so that both stay and a second time adds nothing.
 *
 * @param find - the draft that stands in a slot; null where none can be read
 */
export async function mergeDraft(
  incoming: Draft,
  find: (slot: string) => Promise<Draft | null>,
): Promise<Draft | null> {
  if (incoming.body.trim() === '' && incoming.tags.length === 0) return null;
  const stored = await find(incoming.slot);
  if (!stored) return incoming;
  if (contentHashOf(stored) === contentHashOf(incoming)) return null;
  const slot = `new:${uuidOfText(incoming.slot + contentHashOf(incoming))}`;
  return (await find(slot)) ? null : { ...incoming, slot };
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

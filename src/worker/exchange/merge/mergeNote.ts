import { MAX_RIVALS, type PersonalNote, type Rival, type Subject } from '../../../domain/notes/note.ts';
import { laterColor } from '../../../domain/notes/color.ts';
import { after, idBeside, noteBeside } from '../../../domain/notes/saving.ts';
import { MAX_KEYS } from '../../../domain/keys/subjectKey.ts';
import { forebearsOf, withForebears } from '../../../domain/notes/lineage.ts';
import { laterRecord, laterTaken } from './foreignRecord.ts';
import { joinTexts, withoutEnded, type JoinedText } from './joinTexts.ts';
import { isSamePlace } from './samePlace.ts';

/** What becomes of a note that comes in. */
export type Outcome = 'new' | 'newer' | 'same' | 'conflict';

/**
 * The note as it should be stored; the stored one itself where nothing is new. `beside` are texts it has no room for,
 * as notes.
 */
interface Merged {
  outcome: Outcome;
  note: PersonalNote;
  beside: PersonalNote[];
}

/**
 * Brings a note that comes in together with the one stored: a three-way merge by lineage. Nothing a reader wrote is
 * dropped: a text gives way only to one that came from it, which is known by its forebears, or to a later state of the
 * very record it was taken from. Where neither is known both stay, the later one as the note's own. Repeated, it adds
 * nothing.
 *
 * @param now - the moment of the import: what comes in deleted has its days in the trash from then
 * @param isNote - whether there is a note of some id: another text that the reader has made a note of its own does not
 * come back
 */
export function mergeNote(
  stored: PersonalNote | undefined,
  incoming: PersonalNote,
  now: string,
  isNote: (id: string) => boolean = () => false,
): Merged {
  if (!stored) {
    return { outcome: 'new', note: incoming.deleted === null ? incoming : { ...incoming, deleted: now }, beside: [] };
  }
  // Before any ends another: what is left out takes no text's place.
  const joined = joinTexts(stored, incoming).filter(
    ({ sides, text }) => sides.has('stored') || !isNote(idBeside(stored, text)),
  );
  const texts = withoutEnded(joined, laterRecord(stored, incoming));
  const own = ownOf(texts, stored, incoming);
  const others = texts.filter((text) => text !== own);
  const isMore = others.some(({ sides, isOwn }) => !sides.has('stored') || isOwn.stored);
  const colored = laterColor(stored, incoming);
  const isAsHere = own.isOwn.stored && colored.color?.since === stored.color?.since;
  const outcome = isMore ? 'conflict' : isAsHere ? 'same' : 'newer';
  const merged = { ...noteOf(own, stored, incoming, isMore, now), ...laterTaken(stored, incoming), ...colored };
  const { rivals, beside } = rivalsOf(merged, others, stored);
  const note = { ...merged, rivals };
  return { outcome, note: isSameState(note, stored) ? stored : note, beside };
}

/**
 * The text that is to be the note's own: the stored one as long as it has not ended; of two that are new to each other
 * the later.
 */
function ownOf(texts: readonly JoinedText[], stored: PersonalNote, incoming: PersonalNote): JoinedText {
  const here = texts.find(({ isOwn }) => isOwn.stored);
  const there = texts.find(({ isOwn }) => isOwn.incoming);
  const isThere = there && (!here || (!there.sides.has('stored') && incoming.updated > stored.updated));
  const [latest] = texts.toSorted((a, b) => b.text.updated.localeCompare(a.text.updated));
  const own = (isThere ? there : here) ?? latest;
  if (!own) throw new Error('a merge without a text');
  return own;
}

/** The note with its own text, and without the others. One that either side still has is not deleted. */
function noteOf(
  own: JoinedText,
  stored: PersonalNote,
  incoming: PersonalNote,
  isMore: boolean,
  now: string,
): PersonalNote {
  const { text, isOwn, versions } = own;
  const { place, body, tags } = text;
  if (isOwn.stored) {
    const deleted = isMore && incoming.deleted === null ? null : stored.deleted;
    return withForebears({ ...stored, deleted }, forebearsOf(text));
  }
  const [base, other] = isOwn.incoming ? [incoming, stored] : [stored, incoming];
  const isTrashed = incoming.deleted !== null && !(isMore && stored.deleted === null);
  const note = {
    ...base,
    ...(place ?? { subject: subjectOfBoth(base.subject, other.subject), passage: base.passage }),
    body,
    tags,
    // An open editor knows by the date that another text has come.
    updated: text.updated > stored.updated ? text.updated : after(stored.updated, text.updated),
    deleted: isTrashed ? (stored.deleted ?? now) : null,
  };
  return withForebears(note, [...versions, ...forebearsOf(text)]);
}

/** Nothing new about a note: it need not be written. */
function isSameState(note: PersonalNote, stored: PersonalNote): boolean {
  const stateOf = ({ updated, deleted, rivals, forebears, record, color }: PersonalNote) =>
    JSON.stringify([updated, deleted, rivals, forebears, record, color?.name, color?.since]);
  return stateOf(note) === stateOf(stored);
}

/**
 * Of too many the latest; the others become notes, the same each time. Those of the stored note stand where that stood.
 */
function rivalsOf(
  note: PersonalNote,
  texts: readonly JoinedText[],
  stored: PersonalNote,
): { rivals: Rival[]; beside: PersonalNote[] } {
  const hasMoved = !isSamePlace(note, stored);
  const placed = texts.map(({ text }): Rival => {
    const { subject, passage } = stored;
    return hasMoved && !text.place ? { ...text, place: { subject, passage } } : text;
  });
  if (placed.length <= MAX_RIVALS) return { rivals: placed, beside: [] };
  const latestFirst = placed.toSorted((a, b) => b.updated.localeCompare(a.updated));
  return {
    rivals: latestFirst.slice(0, MAX_RIVALS),
    beside: latestFirst.slice(MAX_RIVALS).map((text) => noteBeside(note, text)),
  };
}

/**
 * Both sides may have learnt other addresses of one article. The names of a topic are the reader's: they go with the
 * text.
 */
function subjectOfBoth(subject: Subject, other: Subject): Subject {
  if (subject.kind !== other.kind || subject.kind === 'topic') return subject;
  return { ...subject, keys: [...new Set([...subject.keys, ...other.keys])].slice(0, MAX_KEYS) };
}

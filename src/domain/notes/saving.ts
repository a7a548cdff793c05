import { lineageOf, withForebears } from './lineage.ts';
import { uuidOfText } from '../text/hash.ts';
import { MAX_RIVALS, type Draft, type PersonalNote, type Place, type Rival } from './note.ts';

/** What becomes of a draft that is saved: the note it is now, and another where the first had no room for a rival. */
export interface Saved {
  note: PersonalNote;
  beside: PersonalNote | null;
}

/**
 * The note a draft becomes. Saving the same draft twice, as when the first answer was lost, makes the same note once.
 *
 * @param stored - the note under the id the draft writes to ({@link noteIdOf}); null where there is none
 * @param now - ISO 8601, UTC
 * @returns null when the draft makes a new note and nobody knows on what it was begun
 */
export function savedNote(draft: Draft, stored: PersonalNote | null, now: string): Saved | null {
  if (stored === null) {
    const note = newNote(draft, noteIdOf(draft), now);
    return note && { note, beside: null };
  }
  const updated = after(stored.updated, now);
  if (draft.noteId !== null && draft.noteRevision === stored.updated) {
    const { subject, passage, body, tags } = draft;
    return { note: changedNote(stored, { subject, passage, body, tags, deleted: null }, now), beside: null };
  }
  const rival = rivalOf(draft, stored);
  if (isSameText(stored, stored, rival)) return { note: restoredNote(stored, true, now), beside: null };
  if (stored.rivals.some((other) => isSameText(stored, other, rival))) return { note: stored, beside: null };
  if (stored.rivals.length < MAX_RIVALS) {
    const latest = stored.rivals.reduce((time, other) => after(other.updated, time), updated);
    return {
      note: { ...stored, rivals: [...stored.rivals, { ...rival, updated: latest }], deleted: null },
      beside: null,
    };
  }
  const beside = newNote({ ...draft, ...placeOf(stored, rival), origin: stored.origin }, crypto.randomUUID(), now);
  return { note: stored, beside };
}

/** The id of the note a draft writes to: of the one it edits, or one of its own. */
export const noteIdOf = ({ noteId, slot }: Pick<Draft, 'noteId' | 'slot'>): string =>
  noteId ?? /^new:(?<id>[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12})$/.exec(slot)?.groups?.['id'] ?? crypto.randomUUID();

function newNote({ subject, passage, body, tags, origin }: Draft, id: string, now: string): PersonalNote | null {
  return origin && { id, subject, passage, body, tags, origin, created: now, updated: now, deleted: null, rivals: [] };
}

/**
 * What a draft says beside the note: of where it stands only what the edit itself has changed. A new note's draft says
 * it all.
 */
function rivalOf({ body, tags, updated, subject, passage, noteId, moves }: Draft, note: PersonalNote): Rival {
  const rival: Rival = { body, tags, updated };
  const moved: Rival = { ...rival, place: { subject, passage } };
  const isElsewhere = (noteId === null || moves === true) && !isSameText(note, moved, rival);
  return isElsewhere ? moved : rival;
}

/** What a text of a note stands on: on a place of its own, or on the note's. */
export const placeOf = (note: PersonalNote, { place = note }: Pick<Rival, 'place'>): Place => ({
  subject: place.subject,
  passage: place.passage,
});

/** A key that two texts of a note share only when they say the same of the same passage. */
export function textKeyOf(note: PersonalNote, text: Pick<Rival, 'body' | 'tags' | 'place'>): string {
  const { subject, passage } = placeOf(note, text);
  const where = passage && [passage.exact, passage.prefix, passage.suffix, passage.start, passage.end];
  // A topic is what it is called; of an article more addresses may have become known.
  const names = subject.kind === 'topic' ? subject.keys : subject.keys[0];
  return JSON.stringify([text.body, text.tags, subject.kind, names, where]);
}

type Text = Parameters<typeof textKeyOf>[1];
const isSameText = (note: PersonalNote, a: Text, b: Text): boolean => textKeyOf(note, a) === textKeyOf(note, b);

/**
 * A moment after an earlier one, even where two fall into one millisecond or the clock was set back. Behind the last of
 * the year 9999, which some file may have made up, none can be stored: there it is now.
 */
export function after(earlier: string, now: string): string {
  if (now > earlier) return now;
  const next = new Date(Date.parse(earlier) + 1).toISOString();
  return next.startsWith('+') ? now : next;
}

/** What makes another version of a note. */
type Change = Partial<Pick<PersonalNote, 'subject' | 'passage' | 'body' | 'tags' | 'rivals' | 'deleted'>>;

/**
 * A note with another text, or in another place: later than it was.
 *
 * @param lineage - what its text now comes from; from what it was, if nothing else is said
 */
export function changedNote(
  note: PersonalNote,
  change: Change,
  now: string,
  lineage: readonly string[] = lineageOf(note),
): PersonalNote {
  return withForebears({ ...note, ...change, updated: after(note.updated, now) }, lineage);
}

/**
 * A note with the same texts, each as another version: what is known to be deleted of the earlier ones does not hold
 * against them. Its own is the latest of them, as it is after a join, which would else put another in its place.
 */
export function withNewVersions(
  note: PersonalNote,
  now: string,
  deleted: PersonalNote['deleted'] = null,
): PersonalNote {
  const rivals = note.rivals.map((text) =>
    withForebears(Object.assign({}, text, { updated: after(text.updated, now) }), lineageOf(text)),
  );
  const latest = rivals.reduce((time, { updated }) => after(updated, time), now);
  return changedNote(note, { rivals, deleted }, latest);
}

/**
 * A note out of the trash; itself where it is not in there.
 *
 * @param isCarried - other devices have been told that it was deleted: it becomes another version of its text, which
 * they do not take for that one
 */
export function restoredNote(note: PersonalNote, isCarried: boolean, now: string): PersonalNote {
  if (note.deleted === null) return note;
  return isCarried ? withNewVersions(note, now) : { ...note, deleted: null };
}

/**
 * How the reader ends a conflict: the note keeps its own text, takes the rival's, or the rival becomes a note of its
 * own.
 */
export interface Settlement {
  readonly keep: 'own' | 'rival' | 'both';
  readonly rival: Rival;
  /** The `updated` of the note as the reader saw it: a text that has come since gives way to none. */
  readonly revision: string;
}

/** The id of the note that another text of a note becomes: the same wherever and however often it becomes one. */
export const idBeside = (note: PersonalNote, text: Text): string => uuidOfText(note.id + textKeyOf(note, text));

/** Ends a conflict as the reader chose. @returns null when the note has no such rival (any more) */
export function settled(note: PersonalNote, { keep, rival, revision }: Settlement, now: string): Saved | null {
  const chosen = note.rivals.find((other) => isSameText(note, other, rival));
  // Settled before, and the answer was lost: there is nothing left to do.
  const isDone = keep === 'own' || (keep === 'rival' && isSameText(note, note, rival));
  if (!chosen) return isDone ? { note, beside: null } : null;
  const { body, tags } = chosen;
  const rivals = note.rivals.filter((other) => other !== chosen);
  const [own, other] = [lineageOf(note), lineageOf(chosen)];
  switch (keep) {
    case 'own':
      return { note: changedNote(note, { rivals }, now, [...other, ...own]), beside: null };
    case 'rival': {
      const change = { ...placeOf(note, chosen), body, tags };
      return note.updated === revision
        ? { note: changedNote(note, { ...change, rivals }, now, [...own, ...other]), beside: null }
        : {
            note: changedNote(note, { ...change, rivals: [...rivals, ownTextOf(note, chosen)] }, now, other),
            beside: null,
          };
    }
    case 'both': {
      // Which of the two the record of another program goes on in is not known.
      const { record: _record, ...rest } = note;
      return { note: changedNote(rest, { rivals }, now), beside: noteBeside(note, chosen) };
    }
  }
}

/** Another text of a note as a note of its own. */
export function noteBeside(note: PersonalNote, text: Rival): PersonalNote {
  const { forebears: _forebears, twins: _twins, inTrash: _inTrash, record: _record, ...rest } = note;
  const { body, tags, updated } = text;
  return {
    ...rest,
    ...placeOf(note, text),
    id: idBeside(note, text),
    body,
    tags,
    created: updated,
    updated,
    rivals: [],
  };
}

/** A note's own text as a rival of another that takes its place. */
export function ownTextOf(note: PersonalNote, { place }: Pick<Rival, 'place'>): Rival {
  const { subject, passage, body, tags, updated, forebears, twins, inTrash } = note;
  return {
    body,
    tags,
    updated,
    ...(place && { place: { subject, passage } }),
    ...(forebears && { forebears }),
    ...(twins && { twins }),
    ...(inTrash && { inTrash }),
  };
}

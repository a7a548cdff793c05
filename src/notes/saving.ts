import { MAX_RIVALS, type Draft, type PersonalNote, type Rival } from './personalNote.ts';

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
  const { body, tags } = draft;
  if (stored === null) {
    const note = newNote(draft, noteIdOf(draft), now);
    return note && { note, beside: null };
  }
  const updated = after(stored.updated, now);
  if (draft.noteId !== null && draft.base === stored.updated) {
    const { subject, passage } = draft;
    return { note: { ...stored, subject, passage, body, tags, updated, deleted: null }, beside: null };
  }
  if (isSameText(stored, draft)) return { note: { ...stored, deleted: null }, beside: null };
  if (stored.rivals.some((rival) => isSameText(rival, draft))) return { note: stored, beside: null };
  if (stored.rivals.length < MAX_RIVALS) {
    const rival: Rival = {
      body,
      tags,
      updated: stored.rivals.reduce((time, other) => after(other.updated, time), updated),
    };
    return { note: { ...stored, rivals: [...stored.rivals, rival], deleted: null }, beside: null };
  }
  const beside = newNote({ ...draft, origin: stored.origin }, crypto.randomUUID(), now);
  return { note: stored, beside };
}

/** The id of the note a draft writes to: of the one it edits, or one of its own. */
export const noteIdOf = ({ noteId, slot }: Pick<Draft, 'noteId' | 'slot'>): string =>
  noteId ?? /^new:(?<id>[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12})$/.exec(slot)?.groups?.['id'] ?? crypto.randomUUID();

function newNote({ subject, passage, body, tags, origin }: Draft, id: string, now: string): PersonalNote | null {
  return origin && { id, subject, passage, body, tags, origin, created: now, updated: now, deleted: null, rivals: [] };
}

const isSameText = (a: Pick<Rival, 'body' | 'tags'>, b: Pick<Rival, 'body' | 'tags'>): boolean =>
  a.body === b.body && a.tags.join('\n') === b.tags.join('\n');

/** A moment after an earlier one, even where two fall into one millisecond or the clock was set back. */
export function after(earlier: string, now: string): string {
  return now > earlier ? now : new Date(Date.parse(earlier) + 1).toISOString();
}

/**
 * Ends a conflict as the reader chose: the note keeps its own text, takes the rival's, or the rival becomes a note of its own.
 *
 * @returns null when the note has no such rival (any more)
 */
export function settled(note: PersonalNote, keep: 'own' | 'rival' | 'both', rival: Rival, now: string): Saved | null {
  const chosen = note.rivals.find((other) => isSameText(other, rival));
  // Settled before, and the answer was lost: there is nothing left to do.
  const isDone = keep === 'own' || (keep === 'rival' && isSameText(note, rival));
  if (!chosen) return isDone ? { note, beside: null } : null;
  const { body, tags } = chosen;
  const rest = { ...note, rivals: note.rivals.filter((other) => other !== chosen), updated: after(note.updated, now) };
  switch (keep) {
    case 'own':
      return { note: rest, beside: null };
    case 'rival':
      return { note: { ...rest, body, tags }, beside: null };
    case 'both': {
      const beside = { ...rest, id: crypto.randomUUID(), body, tags, created: chosen.updated, rivals: [] };
      return { note: rest, beside };
    }
  }
}

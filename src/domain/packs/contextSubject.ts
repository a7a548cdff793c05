import * as z from 'zod/mini';
import { ContextNote } from './contextNote.ts';

/** What all notes of a pack on one subject have in common. */
const About = z.pick(ContextNote, { packId: true, packTitle: true, keys: true, near: true, subjectName: true });

/** What a note says by itself; its id is that of the pack's file. */
export const StatedNote = z.omit(ContextNote, {
  packId: true,
  packTitle: true,
  keys: true,
  near: true,
  subjectName: true,
});
export type StatedNote = z.infer<typeof StatedNote>;

/** A subject with more notes has several records, so that no lookup reads all of what some pack has too much of. */
const NOTES_A_RECORD = 20;

/**
 * A subject of a pack with its notes, as stored. Records are parsed with this schema when they come out of the
 * database.
 */
export const ContextSubject = z.object({
  /** `<pack id>/<number>`, in the pack's order. */
  id: z.string().check(z.maxLength(170)),
  ...About.shape,
  notes: z.array(StatedNote).check(z.maxLength(NOTES_A_RECORD)),
});
export type ContextSubject = z.infer<typeof ContextSubject>;

/** The records of a pack's subjects, in their order; of those that have notes. Made as they are asked for. */
export function* recordsOf(packId: string, subjects: Iterable<Omit<ContextSubject, 'id'>>): Iterable<ContextSubject> {
  let number = 0;
  for (const subject of subjects)
    for (let from = 0; from < subject.notes.length; from += NOTES_A_RECORD) {
      // Padded: the order of ids is that of the numbers.
      const id = `${packId}/${String(number++).padStart(6, '0')}`;
      yield { ...subject, id, notes: subject.notes.slice(from, from + NOTES_A_RECORD) };
    }
}

/** The pack of a record; no pack's id holds a slash. */
export const packOfRecord = (recordId: string): string => recordId.slice(0, recordId.indexOf('/'));

/** Between which ids a pack's records stand, these excluded: in the order of ids, `0` comes next after the slash. */
export const boundsOf = (packId: string): [before: string, after: string] => [`${packId}/`, `${packId}0`];

/** The notes on a subject, each by itself. */
export const notesOn = ({ notes, packId, packTitle, keys, near, subjectName }: ContextSubject): ContextNote[] =>
  notes.map(({ id, ...note }) => ({
    id: `${packId}/${id}`,
    packId,
    packTitle,
    keys,
    ...(near && { near }),
    subjectName,
    ...note,
  }));

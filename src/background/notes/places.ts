import { findPassages } from '../anchoring/anchor.ts';
import type { PersonalNote } from '../../domain/notes/note.ts';
import type { NotePlace } from '../../domain/report/report.ts';

/** Where the passages of notes stand in an article's text as it is now; notes without a passage have no place. */
export function placesOf(text: string, notes: readonly PersonalNote[]): NotePlace[] {
  const noted = notes.flatMap(({ id, passage }) => (passage ? [{ noteId: id, passage }] : []));
  const places = findPassages(
    text,
    noted.map(({ passage }) => passage),
  );
  return noted.flatMap(({ noteId }, at) => {
    const place = places[at];
    return place ? [{ noteId, ...place }] : [];
  });
}

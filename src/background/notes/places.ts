import { findPassages } from '../anchoring/anchor.ts';
import { memoized } from '../memoized.ts';
import type { PersonalNote } from '../../domain/notes/note.ts';
import type { NotePlace } from '../../domain/report/report.ts';

type Place = ReturnType<typeof findPassages>[number];

/** Tabs whose texts are looked at by turns. */
const MOST_TEXTS = 4;
/** Where passages stand in a text, by themselves as JSON. */
const placedIn = memoized(MOST_TEXTS, (_text: string) => new Map<string, Place>());

/**
 * Where the passages of notes stand in an article's text as it is now; notes without a passage have no place. Each passage of a text is
 * placed once, for the page's painting and for the panel.
 */
export function placesOf(text: string, notes: readonly PersonalNote[]): NotePlace[] {
  const placed = placedIn(text);
  const noted = notes.flatMap(({ id, passage }) =>
    passage ? [{ noteId: id, passage, key: JSON.stringify(passage) }] : [],
  );
  const missing = noted.filter(({ key }) => !placed.has(key));
  const found = findPassages(
    text,
    missing.map(({ passage }) => passage),
  );
  for (const [at, { key }] of missing.entries()) {
    const place = found[at];
    if (place) placed.set(key, place);
  }
  return noted.flatMap(({ noteId, key }) => {
    const place = placed.get(key);
    return place ? [{ noteId, ...place }] : [];
  });
}

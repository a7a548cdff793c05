import { findPassages, type Anchored } from '../anchoring/anchor.ts';
import { memoized } from '../../domain/text/memoized.ts';
import type { Article } from '../../domain/article/article.ts';
import type { PersonalNote } from '../../domain/notes/note.ts';
import type { NotePlace } from '../../domain/report/report.ts';
import { outsidePartsOf, type Outside } from './outside.ts';

/** Tabs whose texts are looked at by turns. */
const MOST_TEXTS = 4;
/** Where passages stand in a text, by themselves as JSON. */
const placedIn = memoized(MOST_TEXTS, (_text: string) => new Map<string, Anchored>());

/**
 * Where the passages of notes stand in an article as it is now; notes without a passage have no place. Each passage of
 * a text is placed once, for the page's painting and for the panel. What is not there for certain may stand beside the
 * text.
 */
export function placesOf(article: Outside & Pick<Article, 'text'>, notes: readonly PersonalNote[]): NotePlace[] {
  const placed = placedIn(article.text);
  const noted = notes.flatMap(({ id, passage }) =>
    passage ? [{ noteId: id, passage, key: JSON.stringify(passage) }] : [],
  );
  const missing = noted.filter(({ key }) => !placed.has(key));
  const found = findPassages(
    article.text,
    missing.map(({ passage }) => passage),
  );
  for (const [at, { key }] of missing.entries()) {
    const place = found[at];
    if (place) placed.set(key, place);
  }
  const outsidePartOf = outsidePartsOf(article);
  return noted.flatMap(({ noteId, passage, key }): NotePlace[] => {
    const place = placed.get(key);
    if (!place) return [];
    const part = place.status === 'orphaned' || place.status === 'uncertain' ? outsidePartOf(passage) : null;
    return [part === null ? { noteId, ...place } : { noteId, status: 'outside', part }];
  });
}

import type { Article } from '../../domain/article/article.ts';
import type { PersonalNote } from '../../domain/notes/note.ts';
import { sketchOf } from '../../domain/notes/textSketch.ts';
import { memoized } from '../../domain/text/memoized.ts';
import { sameArticle, servedKeys } from './sameArticle.ts';
import { keysOfArticle } from '../report/articleKeys.ts';
import type { Database } from '../../storage/schema.ts';
import { notesFor } from '../../storage/notes.ts';
import { keepSketch, sketchesLike, sketchesOf } from '../../storage/sketches.ts';

/** Memoized: one reading asks for it up to three times, and it takes a walk over the text. */
export const sketchFor = memoized(4, sketchOf);

/** The notes on an article and its passages, wherever the same article was read when they were made. */
export async function articleNotesFor(database: Database, article: Article): Promise<PersonalNote[]> {
  const sketch = sketchFor(article.text);
  const { keys, isCertain, isBelieved } = sameArticle(
    article,
    sketch,
    sketch ? await sketchesLike(database, sketch) : [],
  );
  const found = await notesFor(database, keys);
  const claimed = found.filter((note) => !isCertain(note));
  if (claimed.length === 0) return found;
  const sketches = await sketchesOf(database, claimed);
  const storedFor = ({ subject }: PersonalNote) => sketches.get(subject.keys[0] ?? '') ?? null;
  return found.filter((note) => isCertain(note) || isBelieved(note, storedFor(note)));
}

/**
 * Keeps a sketch of an article's text once the reader has noted something on it here, to know it again at other
 * addresses.
 *
 * @returns true if there was none
 */
export async function sketchArticle(
  database: Database,
  article: Article,
  notes: readonly PersonalNote[],
): Promise<boolean> {
  const [key] = servedKeys(article);
  if (key === undefined || !notes.some(({ subject }) => subject.keys[0] === key)) return false;
  const sketch = sketchFor(article.text);
  return sketch !== null && keepSketch(database, { key, keys: keysOfArticle(article).slice(0, 20), ...sketch });
}

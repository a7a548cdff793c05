/**
 * Writes what bylines say in all languages as the page script reads it, without the languages: `npm run bylines`. It
 * reads that on each page, and one list for each part is the least there is to load.
 */
import { writeFileSync } from 'node:fs';
import data from '../../assets/lexicons/bylines.json' with { type: 'json' };

const MERGED = new URL('../../assets/lexicons/bylines.merged.json', import.meta.url);
const LANGUAGES: Readonly<Partial<Record<string, string>>>[] = Object.values(data.languages);

/** By part, the words of all languages, longer ones first: joined as they are, they are the alternatives of a pattern. */
export const mergedBylines = (): Record<string, string> =>
  Object.fromEntries(
    Object.keys(data.parts).map((part) => {
      const words = new Set(LANGUAGES.flatMap((language) => language[part]?.split('|') ?? []));
      const inOrder = [...words].toSorted((a, b) => b.length - a.length);
      return [part, (LOOKED_UP.has(part) ? folded(inOrder) : inOrder.map(asPattern)).join('|')];
    }),
  );

/** Parts whose words are looked up, and make no pattern: they stand with their endings, as "writer+s+in". */
const LOOKED_UP = new Set(['roles', 'organisations', 'credits', 'labels']);
const ENDINGS = ['s', 'in', 'e', 'a'];

function folded(words: readonly string[]): string[] {
  const endings = (word: string) => ENDINGS.filter((end) => words.includes(word + end) && !isBase(word + end));
  const isBase = (word: string) => ENDINGS.some((end) => words.includes(word + end));
  const isEnding = (word: string) =>
    !isBase(word) && ENDINGS.some((end) => word.endsWith(end) && words.includes(word.slice(0, -end.length)));
  return words.filter((word) => !isEnding(word)).map((word) => [word, ...endings(word)].join('+'));
}

/** What ends with a dot is short for a word, and stands at the beginning of one. */
const asPattern = (word: string): string => (word.endsWith('.') ? String.raw`\b${word.slice(0, -1)}\.` : word);

if (import.meta.main) writeFileSync(MERGED, `${JSON.stringify(mergedBylines(), null, 2)}\n`);

import type { SubjectKey } from './subjectKey.ts';
import { wordsOf, type Word } from './phraseWords.ts';

/** What ends the beginning of a phrase in a filter; no key ends so. */
export const GOES_ON = '>';

/**
 * The key of a phrase in a language: words as {@link wordsOf} cuts them, with case folded unless case tells the phrase from
 * another word ("ICE").
 *
 * @returns null for what is no sequence of words, which no text can hold as one
 */
export function termKey(language: string, phrase: string, caseSensitive = false): SubjectKey | null {
  const text = phrase.normalize('NFC').replace(/\s+/g, ' ').trim();
  const words = wordsOf(text);
  const last = words.at(-1);
  if (!last || words[0]?.start !== 0 || last.end !== text.length) return null;
  if (words.some((word) => word.joint === null && word !== last)) return null;
  return prefixOf(language, caseSensitive) + joined(words, caseSensitive);
}

/** What the keys of a language's phrases begin with. */
export const prefixOf = (language: string, caseSensitive: boolean): string =>
  `${caseSensitive ? 'term-exact' : 'term'}:${language.toLowerCase()}:`;

/** A word as keys have it. */
export const wordIn = ({ plain, folded }: Word, caseSensitive: boolean): string => (caseSensitive ? plain : folded);

/** The words of a phrase with what binds them. */
export const joined = (words: readonly Word[], caseSensitive: boolean): string =>
  words.map((word, at) => wordIn(word, caseSensitive) + (at < words.length - 1 ? word.joint : '')).join('');

/** All beginnings of a phrase's key, of no word, of its first, of its first two …; none for other keys. */
export function beginningsOf(key: SubjectKey): string[] {
  const [prefix] = /^term(?:-exact)?:[^:]*:/.exec(key) ?? [];
  if (prefix === undefined) return [];
  const ends = wordsOf(key.slice(prefix.length))
    .slice(0, -1)
    .map(({ end }) => end);
  return [0, ...ends].map((end) => key.slice(0, prefix.length + end) + GOES_ON);
}

import type { SubjectKey } from './subjectKey.ts';
import { wordsOf, type Word } from './phraseWords.ts';

/** What ends the beginning of a phrase in a filter; no key ends so. */
export const GOES_ON = '>';

/**
 * The key of a phrase in a language: words as {@link wordsOf} cuts them, with case folded unless case tells the phrase
 * from another word ("ICE").
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

/** Stands for every language in the key of a name: ISO 639-2's code for "multiple languages". */
export const EVERY_LANGUAGE = 'mul';

/**
 * The key of a proper name, in its very case.
 *
 * @param language - the only language in which the name means its subject
 * @returns as {@link termKey}
 */
export function nameKey(name: string, language = EVERY_LANGUAGE): SubjectKey | null {
  const exact = termKey(language, name, true);
  return exact && namePrefix(language) + exact.slice(prefixOf(language, true).length);
}

/** What the keys of a language's names begin with. */
export const namePrefix = (language: string): string => `name:${language.toLowerCase()}:`;

/** Tells the key of a name from one of a term. */
export const isNameKey = (key: SubjectKey): boolean => key.startsWith('name:');

/** What the keys of a language's phrases begin with. */
export const prefixOf = (language: string, caseSensitive: boolean): string =>
  `${caseSensitive ? 'term-exact' : 'term'}:${language.toLowerCase()}:`;

/** A word as keys have it. */
export const wordIn = ({ plain, folded }: Word, caseSensitive: boolean): string => (caseSensitive ? plain : folded);

/** The words of a phrase with what binds them. */
export const joined = (words: readonly Word[], caseSensitive: boolean): string =>
  words.map((word, at) => wordIn(word, caseSensitive) + (at < words.length - 1 ? word.joint : '')).join('');

/** All beginnings of a phrase's or a name's key, of no word, of its first, of its first two …; none for other keys. */
export function beginningsOf(key: SubjectKey): string[] {
  const [prefix] = /^(?:term|term-exact|name):[^:]*:/.exec(key) ?? [];
  if (prefix === undefined) return [];
  const ends = wordsOf(key.slice(prefix.length))
    .slice(0, -1)
    .map(({ end }) => end);
  return [0, ...ends].map((end) => key.slice(0, prefix.length + end) + GOES_ON);
}

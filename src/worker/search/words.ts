import { SPACELESS } from '../../domain/text/scripts.ts';

/** Hangul puts spaces between words, yet its words carry endings that a search should not need. */
const UNSPACED = new RegExp(String.raw`[${SPACELESS}\p{Script=Hangul}ー]`, 'u');
const UNSPACED_RUN = new RegExp(`${UNSPACED.source}+|(?:(?!${UNSPACED.source})[\\p{L}\\p{N}])+`, 'gu');
const WORD = /[\p{L}\p{N}]+/gu;
const PLAIN_WORD = /[a-z0-9]+/g;
const NOT_PLAIN = /[^\0-\x7f]/;

/** Longer ones are addresses and codes: their beginning is enough to find them by. */
const LONGEST_WORD = 40;

/**
 * The words of a text as they are searched for: small, without accents and compatibility forms. Of a script without spaces, every
 * two neighbouring characters are a word, and the last by itself, so that any part of a text is found (as in Unicode's UAX 29, its words would need a
 * dictionary).
 */
export function wordsOf(text: string): string[] {
  const small = text.toLowerCase();
  // Most texts are plain and need no taking apart.
  if (!NOT_PLAIN.test(small)) return (small.match(PLAIN_WORD) ?? []).map(cut);
  const folded = small
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ß', 'ss');
  if (!UNSPACED.test(folded)) return (folded.match(WORD) ?? []).map(cut);
  return (folded.match(UNSPACED_RUN) ?? []).flatMap((run) => (UNSPACED.test(run) ? pairsOf(run) : [cut(run)]));
}

const cut = (word: string): string => (word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD) : word);

function pairsOf(run: string): string[] {
  const characters = Array.from(run);
  return characters.map((character, at) => `${character}${characters[at + 1] ?? ''}`);
}

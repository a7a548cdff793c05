import { SPACELESS } from '../../domain/text/scripts.ts';

/** Hangul puts spaces between words, yet its words carry endings that a search should not need. */
const UNSPACED = new RegExp(String.raw`[${SPACELESS}\p{Script=Hangul}ー]`, 'u');
const UNSPACED_RUN = new RegExp(`${UNSPACED.source}+|(?:(?!${UNSPACED.source})[\\p{L}\\p{N}])+`, 'gu');
/**
 * What shows of a word without being part of it: accents, where it may be broken, and how long its letters are drawn
 * (tatweel).
 */
const NOT_HEARD = /[\p{Mn}\p{Default_Ignorable_Code_Point}\u0640]/gu;
/**
 * Words, those that end in signs (`c++`, `C#`) and signs by themselves (`+++`, `§`, an emoji). Commas and stops are
 * none.
 */
const WORD = /[\p{L}\p{N}]+(?:[+#]+(?![\p{L}\p{N}]))?|[\p{S}#@&%§¶†‡]+/gu;
const PLAIN_WORD = /[a-z0-9]+/g;
/**
 * Neither plain nor to be taken for it: signs that are searched for make the words of a text take half as long again to
 * cut.
 */
const NOT_PLAIN = /[\u0080-\uffff$+<=>^`|~#@&%]/;

/** Longer ones are addresses and codes: their beginning is enough to find them by. */
const LONGEST_WORD = 40;

/**
 * The words of a text as they are searched for: small, without accents and compatibility forms. Of a script without
 * spaces, every two neighbouring characters are a word, and the last by itself, so that any part of a text is found (as
 * in Unicode's UAX 29, its words would need a dictionary).
 */
export function wordsOf(text: string): string[] {
  const small = text.toLowerCase();
  // Most texts are plain and need no taking apart.
  if (!NOT_PLAIN.test(small)) return (small.match(PLAIN_WORD) ?? []).map(cut);
  const folded = small.normalize('NFKD').replace(NOT_HEARD, '').normalize('NFC').toLowerCase().replaceAll('ß', 'ss');
  const words = folded.match(WORD) ?? [];
  if (!UNSPACED.test(folded)) return words.map(cut);
  return words.flatMap((word) =>
    UNSPACED.test(word)
      ? (word.match(UNSPACED_RUN) ?? []).flatMap((run) => (UNSPACED.test(run) ? pairsOf(run) : [cut(run)]))
      : [cut(word)],
  );
}

/** Words in a row, to look for others in: a blank on either side of each. */
export const inARow = (words: readonly string[], between = ' '): string => ` ${words.join(between)} `;

/**
 * Whether words stand in a row of others, one after the other.
 *
 * @param isWhole - the last may not go on; of a script without spaces it always may
 */
export function standIn(row: string, words: readonly string[], isWhole: boolean): boolean {
  const wanted = ` ${words.join(' ')}`;
  return row.includes(isWhole && !UNSPACED.test(words.at(-1) ?? '') ? `${wanted} ` : wanted);
}

const cut = (word: string): string => (word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD) : word);

function pairsOf(run: string): string[] {
  const characters = Array.from(run);
  return characters.map((character, at) => `${character}${characters[at + 1] ?? ''}`);
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const NO_WORD = /[^\p{L}\p{N}]+/gu;
const ACCENT = /[\u0300-\u036f]/g;
/** Most titles and names are Latin and need no Unicode tables, which are slow on first use. */
const LATIN = /^[\0-\u024f\u2000-\u206f]*$/;
const LATIN_WORD = /[a-z0-9ß-öø-ɏ]+/g;
const NO_LATIN_WORD = /[^a-z0-9ß-öø-ɏ]+/g;

/** What stands between words, in a text in lower case. */
const NO_LETTERS = /[\0-`{-¿\u2000-\u206f]+/;

/** The words of a text in lower case as they are looked up in lists of words: without digits and marks. Empty ones may be among them. */
export const termsOf = (text: string): string[] => text.toLowerCase().split(NO_LETTERS);

/** The words of a text in lower case. Scripts without spaces give one word per run, which is enough to compare titles. */
export function wordsOf(text: string): string[] {
  const folded = text.normalize('NFKC').toLowerCase();
  return folded.match(LATIN.test(folded) ? LATIN_WORD : WORD) ?? [];
}

/** The letters and digits of a text alone: for comparing names with hosts. */
export const squash = (text: string): string =>
  LATIN.test(text)
    ? text.normalize('NFKD').replace(ACCENT, '').toLowerCase().replace(NO_LATIN_WORD, '')
    : text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(NO_WORD, '');

/** Share of the shorter text's words that the longer holds, 0 to 1. */
export function overlap(a: string, b: string): number {
  const [short, long] = [wordsOf(a), wordsOf(b)].toSorted((x, y) => x.length - y.length);
  if (!short || !long || short.length === 0) return 0;
  const known = new Set(long);
  return short.filter((word) => known.has(word)).length / short.length;
}

/** Dice's coefficient over the words, 0 to 1: high only if both say the same. */
export function similarity(a: string, b: string): number {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  if (x.length === 0 || y.length === 0) return 0;
  const known = new Set(y);
  return (2 * x.filter((word) => known.has(word)).length) / (x.length + y.length);
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Most titles and names need no Unicode tables, which are slow on first use. */
const ASCII = /^[\0-\x7f]*$/;
const ASCII_WORD = /[a-z0-9]+/g;

/** The words of a text in lower case. Scripts without spaces give one word per run, which is enough to compare titles. */
export const wordsOf = (text: string): string[] =>
  (ASCII.test(text) ? text.toLowerCase().match(ASCII_WORD) : text.normalize('NFKC').toLowerCase().match(WORD)) ?? [];

/** The letters and digits of a text alone: for comparing names with hosts. */
export const squash = (text: string): string =>
  ASCII.test(text) ? text.toLowerCase().replace(/[^a-z0-9]+/g, '') : squashUnicode(text);

const squashUnicode = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

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

/** Letters, digits and marks of all scripts, told by what is none: Unicode's own tables are slow on first use. */
const WORD =
  /[^\0-/:-@[-`{-©«-´¶-¹»-¿×÷\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u3030\ud800-\udfff\ufe10-\ufe6f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]+/g;
/** Accents of Latin, Greek and Cyrillic letters, points of Hebrew and Arabic ones. */
const ACCENT = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f]/g;
/** What stands between words, in a text in lower case. */
const NO_LETTERS = /[\0-`{-¿\u2000-\u206f]+/;
const FIRST_WORD = /^[^\0-`{-¿\u2000-\u206f]+/;

/**
 * The words of a text in lower case as they are looked up in lists of words: without digits and marks. Empty ones may
 * be among them.
 */
export const termsOf = (text: string): string[] => text.toLowerCase().split(NO_LETTERS);

/** The first word of a text in lower case, without what stands behind it. */
export const firstWordOf = (text: string): string => FIRST_WORD.exec(text)?.[0] ?? '';

/**
 * The words of a text in lower case. Scripts without spaces give one word per run, which is enough to compare titles.
 */
export function wordsOf(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(WORD) ?? [];
}

/** The letters and digits of a text alone: for comparing names with hosts. */
export const squash = (text: string): string =>
  (text.normalize('NFKD').replace(ACCENT, '').toLowerCase().match(WORD) ?? []).join('');

/**
 * How much more a character says than a letter does, where one is a syllable or a word: in Chinese, Japanese and
 * Korean.
 */
const DENSE = 2.4;
/** How much a character of a text says, by its first: those of other scripts have lower code points. */
export const densityOf = (text: string): number =>
  text.charCodeAt(0) >= 0x2e80 && text.charCodeAt(0) < 0xd800 ? DENSE : 1;

/** Share of the shorter text's words that the longer holds, 0 to 1. */
export function overlap(a: string, b: string): number {
  const [short, long] = [wordsOf(a), wordsOf(b)].toSorted((x, y) => x.length - y.length);
  if (!short || !long || short.length === 0) return 0;
  const known = new Set(long);
  return short.filter((word) => known.has(word)).length / short.length;
}

/** Dice's coefficient over the words, 0 to 1: high only if both say the same. */
export const similarity = (a: string, b: string): number => similarityTo(b)(a);

/** The same, for comparing several texts with one. */
export function similarityTo(b: string): (a: string) => number {
  const y = wordsOf(b);
  const known = new Set(y);
  return (a) => {
    const x = wordsOf(a);
    if (x.length === 0 || y.length === 0) return 0;
    return (2 * x.filter((word) => known.has(word)).length) / (x.length + y.length);
  };
}

/** Words of which some stand with their endings: "writer+s+in" for "writer", "writers" and "writerin". */
export const unfolded = (entries: readonly string[]): string[] =>
  entries.flatMap((entry) => {
    const [word = '', ...ends] = entry.split('+');
    return ['', ...ends].map((end) => word + end);
  });

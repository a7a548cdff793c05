import * as z from 'zod/mini';

/** A name or word that tells of which event a text is, and how much the text is about it: 1 to 9. */
export const StoryTerm = z.object({
  term: z.string().check(z.minLength(1), z.maxLength(40)),
  weight: z.int().check(z.gte(1), z.lte(9)),
  /** Written with a capital letter within sentences. */
  isName: z.boolean(),
});
export type StoryTerm = z.infer<typeof StoryTerm>;

/** As many tell what a text is about; what comes after them is mentioned. */
export const MOST_TERMS = 32;
const LONGEST_TERM = 40;
/** Bound on what is read, in UTF-16 units: of a longer text the beginning tells of which event it is. */
const MOST_TEXT = 30_000;

const WORDS = /[\p{L}\p{M}\p{N}]+(?:[-.'’][\p{L}\p{M}\p{N}]+)*/gu;
const CAPITAL = /^\p{Lu}/u;
/** What stands before the first word of a sentence, a quotation or a line: there a capital tells nothing. */
const BEGINS = /(?:^|[.!?…:;"“”„»«‘(\n—–-])\s{0,2}$/u;
const ENDS = /[.!?…][^\p{L}\p{N}]{0,3}$/u;
const POSSESSIVE = /['’]s$/;
const SIGNS = /[^\p{L}\p{M}\p{N}]/gu;
/** A name that also stands in small letters as often is a word. */
const SMALL_SHARE = 1 / 4;
const SHORTEST_NAME = 3;
const SHORTEST_WORD = 5;
/** Words that are no names tell of a text where they are in its headline, or long and said again and again. */
const OFTEN = 3;
const LONG_WORD = 7;
const HEADLINE_BONUS = 2;

/**
 * Names by which other reports are looked for: with an index of all terms every look into the database takes longer.
 */
export const MOST_INDEXED = 12;

/** The weightiest names among the terms of a text, by which it is found. */
export const indexedTerms = (terms: readonly StoryTerm[]): string[] =>
  terms
    .filter(({ isName }) => isName)
    .slice(0, MOST_INDEXED)
    .map(({ term }) => term);

/** A word without what changes by its place in a sentence. */
export const foldWord = (word: string): string =>
  word.normalize('NFKC').toLowerCase().replace(POSSESSIVE, '').replace(SIGNS, '');

/**
 * The names and words that tell of which event a text is, the weightiest first. None where a script has no capitals.
 *
 * @param blocks - of running text: what is no sentence, such as a heading in capitals, is left out here
 */
export function storyTermsOf(title: string, blocks: readonly string[]): StoryTerm[] {
  const names = new Map<string, number>();
  const small = new Map<string, number>();
  let left = MOST_TEXT;
  for (const block of blocks) {
    if (left <= 0) break;
    if (!ENDS.test(block.slice(-5))) continue;
    countWords(block.slice(0, left), names, small);
    left -= block.length;
  }
  const headline = new Set([...title.matchAll(WORDS)].map(([word]) => foldWord(word)));
  const weigh = (term: string, count: number) =>
    Math.min(9, Math.ceil(2 * Math.log2(1 + count)) + (headline.has(term) ? HEADLINE_BONUS : 0));
  const isName = (term: string, count: number) =>
    count > 0 && term.length >= SHORTEST_NAME && (small.get(term) ?? 0) <= count * SMALL_SHARE;
  const isTelling = (term: string, count: number) =>
    term.length >= SHORTEST_WORD && (headline.has(term) || (count >= OFTEN && term.length >= LONG_WORD));
  const terms = [
    ...[...names]
      .filter(([term, count]) => isName(term, count))
      .map(([term, count]) => ({ term, weight: weigh(term, count), isName: true })),
    ...[...small]
      .filter(([term, count]) => isTelling(term, count) && !isName(term, names.get(term) ?? 0))
      .map(([term, count]) => ({ term, weight: Math.max(1, weigh(term, count) - 1), isName: false })),
  ];
  return terms
    .filter(({ term }) => term.length <= LONGEST_TERM)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_TERMS);
}

function countWords(block: string, names: Map<string, number>, small: Map<string, number>): void {
  for (const { 0: word, index } of block.matchAll(WORDS)) {
    const isCapital = CAPITAL.test(word);
    if (isCapital && BEGINS.test(block.slice(Math.max(0, index - 3), index))) continue;
    const counts = isCapital ? names : small;
    const term = foldWord(word);
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
}

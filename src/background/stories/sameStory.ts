import { isCommonWord } from '../../domain/packs/commonWords.ts';
import { foldWord, type StoryTerm } from '../../domain/stories/storyTerms.ts';

/** What is known of an article by which it can be about the same event as another. */
export interface Told {
  title: string;
  /** ISO 8601 */
  published: string | null;
  /** BCP 47 */
  language: string | null;
  terms: readonly StoryTerm[];
}

/** Reports of one event come out within so many days of each other. */
const MOST_DAYS = 3;
const DAY_MS = 24 * 60 * 60 * 1000;
/** Names both must have: fewer are shared by texts on one person, firm or town. */
const LEAST_NAMES = 5;
const LEAST_LIKENESS = 0.3;
/** How much of each headline the other text must tell, and of both on average. */
const LEAST_COVERAGE = 0.5;
const LEAST_MEAN_COVERAGE = 0.6;
/** How much two texts must share beside names: of the words of the one that has fewer, and of both headlines in the other text. */
const LEAST_WORDS = 0.35;
const LEAST_HEADLINE_WORDS = 1 / 3;
/** Articles that are supposed to be there beside the reader's: with few of them no name is known to be rare. */
const SUPPOSED = 200;

/**
 * How rare a term is among the articles the reader has read: 0 in all of them, 1 in none (inverse document frequency: Spärck Jones 1972),
 * smoothed, as a reader has few at first.
 */
export const rarity = (articlesWith: number, articles: number): number =>
  Math.max(0, Math.log((articles + SUPPOSED) / (articlesWith + 3)) / Math.log((articles + SUPPOSED) / 3));

/**
 * How alike two texts are by what they are about: the cosine of their terms' weights times the square of their rarity, 0 to 1.
 *
 * @param rarityOf - see {@link rarity}
 */
export function likeness(a: readonly StoryTerm[], b: readonly StoryTerm[], rarityOf: (term: string) => number): number {
  const weights = (terms: readonly StoryTerm[]) =>
    new Map(terms.map(({ term, weight }) => [term, weight * rarityOf(term) ** 2]));
  const [inA, inB] = [weights(a), weights(b)];
  const length = (of: Map<string, number>) => Math.hypot(...of.values());
  let shared = 0;
  for (const [term, weight] of inA) shared += weight * (inB.get(term) ?? 0);
  return shared === 0 ? 0 : shared / (length(inA) * length(inB));
}

/** Whether two articles can be about the same event by what is known without their texts: see {@link tellEachOther}. */
export function mayBeSameStory(a: Told, b: Told, rarityOf: (term: string) => number): boolean {
  if (!isNear(a.published, b.published)) return false;
  const inB = new Set(b.terms.filter(({ isName }) => isName).map(({ term }) => term));
  const shared = a.terms.filter(({ term, isName }) => isName && inB.has(term));
  return shared.length >= LEAST_NAMES && likeness(a.terms, b.terms, rarityOf) >= LEAST_LIKENESS;
}

/**
 * Whether each of two texts tells what the other's headline says, and both say much of the same beside names. What two reports on one firm share is
 * the firm; what two on one event share is also what was done to whom.
 */
export function tellEachOther(a: Told & { text: string }, b: Told & { text: string }): boolean {
  const [saidA, saidB] = [saidIn(a), saidIn(b)];
  const [one, other] = [shareIn(saidA.headline, saidB.all), shareIn(saidB.headline, saidA.all)];
  if (Math.min(one, other) < LEAST_COVERAGE || (one + other) / 2 < LEAST_MEAN_COVERAGE) return false;
  const names = new Set([...a.terms, ...b.terms].filter(({ isName }) => isName).map(({ term }) => stemOf(term)));
  const beside = (words: ReadonlySet<string>) => [...words].filter((word) => !names.has(word));
  const among = (words: readonly string[], all: ReadonlySet<string>) => words.filter((word) => all.has(word)).length;
  const [wordsA, wordsB] = [beside(saidA.all), beside(saidB.all)];
  const [headA, headB] = [beside(saidA.headline), beside(saidB.headline)];
  const shared = among(wordsA, saidB.all) / Math.min(wordsA.length, wordsB.length);
  const told = among(headA, saidB.all) + among(headB, saidA.all);
  return shared >= LEAST_WORDS && told >= LEAST_HEADLINE_WORDS * (headA.length + headB.length);
}

function isNear(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  return Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) <= MOST_DAYS * DAY_MS;
}

/** Forms of a word share its beginning: "kidnapped", "kidnapping". */
const STEM = 6;
const LEAST_LETTERS = 4;
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

const stemOf = (word: string): string => word.slice(0, STEM);

const stemsOf = (text: string, language: string | null): Set<string> =>
  new Set(
    (text.match(WORDS) ?? [])
      .map(foldWord)
      .filter((word) => word.length >= LEAST_LETTERS && !isCommonWord(word, language ?? ''))
      .map(stemOf),
  );

/** The words of a headline, and those of the whole article. */
function saidIn({ title, text, language }: Told & { text: string }): { headline: Set<string>; all: Set<string> } {
  const headline = stemsOf(title, language);
  return { headline, all: new Set([...headline, ...stemsOf(text, language)]) };
}

/** The share of a headline's words that a text has, 0 to 1; 0 of a headline with fewer than two. */
const shareIn = (headline: ReadonlySet<string>, all: ReadonlySet<string>): number =>
  headline.size < 2 ? 0 : [...headline].filter((word) => all.has(word)).length / headline.size;

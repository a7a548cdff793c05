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

/** Whether each of two texts tells what the other's headline says. What two reports on one firm share is the firm. */
export function tellEachOther(a: Told & { text: string }, b: Told & { text: string }): boolean {
  const [one, other] = [coverage(a, b), coverage(b, a)];
  return Math.min(one, other) >= LEAST_COVERAGE && (one + other) / 2 >= LEAST_MEAN_COVERAGE;
}

function isNear(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  return Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) <= MOST_DAYS * DAY_MS;
}

/** Forms of a word share its beginning: "kidnapped", "kidnapping". */
const STEM = 6;
const LEAST_LETTERS = 4;
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

const stemsOf = (text: string, language: string | null): Set<string> =>
  new Set(
    (text.match(WORDS) ?? [])
      .map(foldWord)
      .filter((word) => word.length >= LEAST_LETTERS && !isCommonWord(word, language ?? ''))
      .map((word) => word.slice(0, STEM)),
  );

/** The share of a headline's words that a text has, 0 to 1; 0 of a headline with fewer than two. */
function coverage({ title, language }: Told, other: Told & { text: string }): number {
  const wanted = [...stemsOf(title, language)];
  if (wanted.length < 2) return 0;
  const told = stemsOf(`${other.title} ${other.text}`, other.language);
  return wanted.filter((stem) => told.has(stem)).length / wanted.length;
}

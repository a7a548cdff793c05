import { isCommonWord } from '../../domain/packs/commonWords.ts';
import { foldWord, type StoryTerm } from '../../domain/stories/storyTerms.ts';
import { dayNumber, daysTold } from './daysTold.ts';

/** What is known of an article by which it can be about the same event as another. */
export interface Told {
  title: string;
  /** ISO 8601 */
  published: string | null;
  /** BCP 47 */
  language: string | null;
  terms: readonly StoryTerm[];
}

/** With what its text says, which is taken from it once. */
export interface Telling extends Told {
  text: string;
  said: Said;
}

/**
 * Reports of one event come out within so many days of each other; those that come later than the next day must have
 * numbers in common.
 */
const MOST_DAYS = 3;
const NEXT_DAY = 1;
/** Names both must have: fewer are shared by texts on one person, firm or town. */
const LEAST_NAMES = 5;
const LEAST_LIKENESS = 0.3;
/**
 * What two texts must have in common, by the numbers that both give: how much of each headline the other text must tell
 * (`headline`), and of both on average (`both`); of the words beside names those of the one that has fewer (`words`),
 * and those of both headlines (`told`).
 */
const LEAST = {
  noNumber: { headline: 0.5, both: 0.6, words: 0.35, told: 0.5 },
  oneNumber: { headline: 0.4, both: 0.5, words: 0.3, told: 0.5 },
  numbers: { headline: 0.2, both: 0.3, words: 0.25, told: 0.2 },
};
/** Articles that are supposed to be there beside the reader's: with few of them no name is known to be rare. */
const SUPPOSED = 200;

/**
 * How rare a term is among the articles the reader has read: 0 in all of them, 1 in none (inverse document frequency:
 * Spärck Jones 1972), smoothed, as a reader has few at first.
 */
export const rarity = (articlesWith: number, articles: number): number =>
  Math.max(0, Math.log((articles + SUPPOSED) / (articlesWith + 3)) / Math.log((articles + SUPPOSED) / 3));

/**
 * How alike two texts are by what they are about: the cosine of their terms' weights times the square of their rarity,
 * 0 to 1.
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
  if (!(daysBetween(a.published, b.published) <= MOST_DAYS)) return false;
  const inB = new Set(b.terms.filter(({ isName }) => isName).map(({ term }) => term));
  const shared = a.terms.filter(({ term, isName }) => isName && inB.has(term));
  return shared.length >= LEAST_NAMES && likeness(a.terms, b.terms, rarityOf) >= LEAST_LIKENESS;
}

/**
 * Whether each of two texts tells what the other's headline says, and both say much of the same beside names. What two
 * reports on one firm share is the firm; what two on one event share is also what was done to whom, how many there
 * were, and the day.
 */
export function tellEachOther(a: Telling, b: Telling): boolean {
  if (areApart(a, b)) return false;
  const [saidA, saidB] = [a.said, b.said];
  const numbers = inCommon(saidA.numbers, saidB.numbers);
  if (numbers === 'noNumber' && daysBetween(a.published, b.published) > NEXT_DAY) return false;
  const least = LEAST[numbers];
  const [one, other] = [shareIn(saidA.headline, saidB.all), shareIn(saidB.headline, saidA.all)];
  if (Math.min(one, other) < least.headline || (one + other) / 2 < least.both) return false;
  const names = new Set([...a.terms, ...b.terms].filter(({ isName }) => isName).map(({ term }) => stemOf(term)));
  // "Oskar" may stand at the beginning of sentences alone, where his last name is among the names.
  const isWord = (word: string) => !names.has(word) && (saidA.small.has(word) || saidB.small.has(word));
  const beside = (words: ReadonlySet<string>) => [...words].filter(isWord);
  const among = (words: readonly string[], all: ReadonlySet<string>) => words.filter((word) => all.has(word)).length;
  const [wordsA, wordsB] = [beside(saidA.all), beside(saidB.all)];
  const [headA, headB] = [beside(saidA.headline), beside(saidB.headline)];
  const shared = among(wordsA, saidB.all) / Math.min(wordsA.length, wordsB.length);
  const told = among(headA, saidB.all) + among(headB, saidA.all);
  return shared >= least.words && told > 0 && told >= least.told * (headA.length + headB.length);
}

/** Infinity where one of them has no day. */
function daysBetween(a: string | null, b: string | null): number {
  const days = a === null || b === null ? NaN : Math.abs(dayNumber(a) - dayNumber(b));
  return Number.isNaN(days) ? Infinity : days;
}

/** Whether two reports begin with other days, or one came out before the day that the other begins with. */
function areApart(a: Telling, b: Telling): boolean {
  if (a.published === null || b.published === null || a.language === null || b.language === null) return false;
  const [toldA, toldB] = [daysTold(a.text, a.published, a.language), daysTold(b.text, b.published, b.language)];
  if (toldA.size > 0 && toldB.size > 0) return ![...toldA].some((day) => toldB.has(day));
  return isBefore(b.published, toldA) || isBefore(a.published, toldB);
}

const isBefore = (published: string, told: ReadonlySet<number>): boolean =>
  told.size > 0 && dayNumber(published) < Math.min(...told);

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

/** In UTF-16 units: where a report says how many there were. */
const FIRST_PART = 1000;
const NUMBERS = /\p{N}+(?:[.,:]\p{N}+)*/gu;
/** "4,000" and "4.000" are 4000; "6.4" is not 64. */
const BETWEEN_THOUSANDS = /[.,](?=\p{N}{3}(?!\p{N}))/gu;
/** A year, or a number so round that many have it. */
const COMMON_NUMBER = /^(?:(?:19|20)\d\d|\p{N}0{0,2})$/u;
/** A shorter number may be there by chance where it is the only one in common: an age, the branches of a bank. */
const TELLING_NUMBER = 3;

function inCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): keyof typeof LEAST {
  const shared = [...a].filter((number) => b.has(number));
  if (shared.length > 1) return 'numbers';
  return shared.some(({ length }) => length >= TELLING_NUMBER) ? 'oneNumber' : 'noNumber';
}

const SMALL = /^\P{Lu}/u;

/** The words of an article's headline, all of them, and those written small somewhere; and its numbers. */
interface Said {
  headline: ReadonlySet<string>;
  all: ReadonlySet<string>;
  small: ReadonlySet<string>;
  numbers: ReadonlySet<string>;
}

/** An article with its text, as {@link tellEachOther} compares it. */
export const tellingOf = (told: Told, text: string): Telling => ({ ...told, text, said: saidIn(told, text) });

function saidIn({ title, language }: Told, text: string): Said {
  const headline = stemsOf(title, language);
  const small = new Set(
    (text.match(WORDS) ?? []).filter((word) => SMALL.test(word)).map((word) => stemOf(foldWord(word))),
  );
  const numbers = (`${title} ${text.slice(0, FIRST_PART)}`.match(NUMBERS) ?? [])
    .map((number) => number.replaceAll(BETWEEN_THOUSANDS, ''))
    .filter((number) => !COMMON_NUMBER.test(number));
  return {
    headline,
    all: new Set([...headline, ...stemsOf(text, language)]),
    small,
    numbers: new Set(numbers),
  };
}

/** The share of a headline's words that a text has, 0 to 1; 0 of a headline with fewer than two. */
const shareIn = (headline: ReadonlySet<string>, all: ReadonlySet<string>): number =>
  headline.size < 2 ? 0 : [...headline].filter((word) => all.has(word)).length / headline.size;

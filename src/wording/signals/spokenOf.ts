import type { PhraseWords } from '../phrases/nounPhraseWords.ts';
import { hasEnding, wordAt } from '../phrases/nouns.ts';
import type { Source } from '../../domain/article/signals.ts';
import type { Token } from '../text/tokens.ts';

/** In tokens: "the retired [harbour clerk]". */
const LONGEST = 4;
/** In tokens: "a retired Ulm harbour [clerk]". */
const FARTHEST_ARTICLE = 4;

const MANY = /[^s]s$/;

/** Whether a phrase only says "the clerk": one person of whom the text has told who it is. */
export function isSpokenOf(tokens: readonly Token[], from: number, to: number, words: PhraseWords): boolean {
  const endings = words.definites.get(wordAt(tokens, from));
  const noun = wordAt(tokens, to - 1);
  if (endings === undefined || to - from > LONGEST || to - from < 2 || MANY.test(noun) || words.plurals.has(noun))
    return false;
  // "The clerk of the council", "the other clerk"
  for (let at = from + 1; at < to; at++)
    if (words.joiners.has(wordAt(tokens, at)) || words.others.has(wordAt(tokens, at))) return false;
  // "Die Frau", "die 50-Jährige": the ending is all of the word.
  return endings.length === 0 || endings.includes(noun) || hasEnding(noun, endings);
}

/** "The report", "the bakers": no more is said of which. */
export const isBare = (tokens: readonly Token[], from: number, to: number, { articles, uncounted }: PhraseWords) =>
  uncounted !== null && to - from === 2 && articles.has(wordAt(tokens, from));

/**
 * By which noun others than one person are called, so that "the bakers" are the "bakers in Ulm" of before; empty for
 * one person, and for some of whom nobody knows whether they are the same: "other bakers".
 */
export function nounOf(
  { name, kind }: Pick<Source, 'name' | 'kind'>,
  { others, quantities, outside, breaks, plurals }: PhraseWords,
): string {
  const all = name.toLowerCase().split(' ');
  const end = all.findIndex((word) => outside.has(word) || breaks.has(word));
  const words = end < 0 ? all : all.slice(0, end);
  const noun = words.at(-1) ?? '';
  const isSome = words.some((word) => others.has(word) || quantities.has(word));
  const isOne = kind === 'unnamed' && !MANY.test(noun) && !plurals.has(noun);
  return isSome || isOne ? '' : noun;
}

/** "Strava", "the LMU", "Harbour Council": whoever is cited by such a name is no person, or is so seldom. */
export const isBody = ({ name, kind }: Source, { groups, articles }: PhraseWords): boolean => {
  const words = name.toLowerCase().split(' ');
  return kind === 'named' && (words.length === 1 || articles.has(words[0] ?? '') || groups.has(words.at(-1) ?? ''));
};

/** Whether "the driver" is nobody named: no driver is spoken of in the text but as "the driver". */
export function isStranger(noun: string, sentences: Iterable<readonly Token[]>, words: PhraseWords): boolean {
  if (!words.strangers.some((stranger) => noun.endsWith(stranger))) return false;
  for (const tokens of sentences)
    for (let at = 0; at < tokens.length; at++)
      if (wordAt(tokens, at) === noun && !words.definites.has(wordAt(tokens, at - 1))) return false;
  return true;
}

/**
 * The nouns by which somebody is introduced: "a clerk". Not where it tells who somebody named is: "Ann Hale, a clerk".
 */
export function introducedIn(sentences: Iterable<readonly Token[]>, words: PhraseWords): ReadonlySet<string> {
  const found = new Set<string>();
  for (const tokens of sentences)
    for (let article = 0; article < tokens.length; article++) {
      if (!words.indefinites.has(wordAt(tokens, article)) || wordAt(tokens, article - 1) === ',') continue;
      for (let at = article + 1; at <= article + FARTHEST_ARTICLE; at++) found.add(wordAt(tokens, at));
    }
  return found;
}

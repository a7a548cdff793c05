import type { PhraseWords } from './nounPhraseWords.ts';
import { hasEnding, wordAt } from './nouns.ts';
import { isDigits } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';

/** In tokens: "on Friday 3 May 2024". */
const LONGEST_TIME = 5;

/** "Harbour Lines [earlier this month] said": where a time begins that ends before `end`; `end` where none does. */
export function beforeTime(tokens: readonly Token[], end: number, words: PhraseWords): number {
  let from = end;
  let isTime = false;
  while (from > 0 && end - from < LONGEST_TIME && mayTellTime(tokens, from - 1, words)) {
    from--;
    isTime ||= tellsTime(tokens, from, words);
  }
  // "The last week" is one to speak of; so is "2019".
  return isTime && from > 0 && !words.determiners.has(wordAt(tokens, from - 1)) ? from : end;
}

/**
 * "Announced [this month] that", "ruled [unanimously on Friday] that": where a time, or an adverb, ends that begins at
 * `start`.
 */
export function afterTime(tokens: readonly Token[], start: number, words: PhraseWords): number {
  const first = hasEnding(wordAt(tokens, start), ['ly']) ? start + 1 : start;
  let to = first;
  for (let at = first; at - first < LONGEST_TIME && mayTellTime(tokens, at, words); at++)
    if (tellsTime(tokens, at, words) || (to > first && isDigits(wordAt(tokens, at)))) to = at + 1;
  return to;
}

const tellsTime = (tokens: readonly Token[], at: number, { times, timeUnits, wordyMonths }: PhraseWords): boolean => {
  const word = wordAt(tokens, at);
  return timeUnits.has(word) || times.has(word) || (wordyMonths.has(word) && isDigits(wordAt(tokens, at + 1)));
};

const mayTellTime = (tokens: readonly Token[], at: number, words: PhraseWords): boolean =>
  tellsTime(tokens, at, words) || words.timeWords.has(wordAt(tokens, at)) || isDigits(wordAt(tokens, at));

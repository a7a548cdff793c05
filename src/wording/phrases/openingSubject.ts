import { nounPhraseAfter } from './nounPhrase.ts';
import type { PhraseWords } from './nounPhraseWords.ts';
import { hasEnding, wordAt } from './nouns.ts';
import type { NounPhrase } from './nouns.ts';
import type { Token } from '../text/tokens.ts';

/** In tokens: "Asked by the paper about her plans, [Hale] said". */
const LONGEST_OPENING = 14;

/**
 * Who opens a sentence, be it behind a day ("On Friday [Ann Hale]"), an adverb, or what they were asked ("Asked about
 * it, [Hale]").
 */
export const openingSubject = (tokens: readonly Token[], words: PhraseWords): NounPhrase =>
  nounPhraseAfter(tokens, startOfSubject(tokens, words), words);

function startOfSubject(tokens: readonly Token[], { times, timeWords, openings }: PhraseWords): number {
  const [first, second, third] = [wordAt(tokens, 0), wordAt(tokens, 1), wordAt(tokens, 2)];
  if (timeWords.has(first) && times.has(second)) return third === ',' ? 3 : 2;
  // "Remarkably, Hale said"
  if (hasEnding(first, ['ly']) && second === ',' && tokens[2]?.capital === true) return 2;
  if (!openings.has(first)) return 0;
  return tokens.slice(0, LONGEST_OPENING).findIndex(({ word }) => word === ',') + 1;
}

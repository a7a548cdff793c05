import { nounPhraseAfter } from './nounPhrase.ts';
import type { PhraseWords } from './nounPhraseWords.ts';
import { wordAt } from './nouns.ts';
import type { NounPhrase } from './nouns.ts';
import type { Token } from '../text/tokens.ts';

/** In tokens: "Asked by the paper about her plans, [Hale] said". */
const LONGEST_OPENING = 14;
const ASKED = /^(?:answering|asked|pressed|questioned|replying|responding|speaking|writing)$/;

/** Who opens a sentence, be it behind a day ("On Friday [Ann Hale]") or what they were asked ("Asked about it, [Hale]"). */
export const openingSubject = (tokens: readonly Token[], words: PhraseWords): NounPhrase =>
  nounPhraseAfter(tokens, startOfSubject(tokens, words), words);

function startOfSubject(tokens: readonly Token[], { times }: PhraseWords): number {
  const [first, second, third] = [wordAt(tokens, 0), wordAt(tokens, 1), wordAt(tokens, 2)];
  if (first === 'on' && times.has(second)) return third === ',' ? 3 : 2;
  if (!ASKED.test(first)) return 0;
  const comma = tokens.slice(0, LONGEST_OPENING).findIndex(({ word }) => word === ',');
  return comma + 1;
}

import { isWord } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import type { PhraseWords } from './nounPhraseWords.ts';
import { wordAt } from './nouns.ts';
import type { NounPhrase } from './nouns.ts';

/**
 * Whether an office stands in small letters before a name, within the phrase that begins at `base`: it is the name that
 * speaks.
 */
export const isBehindOffice = (tokens: readonly Token[], name: NounPhrase, base: number, words: PhraseWords): boolean =>
  !words.nounsCapitalised &&
  name.from > base &&
  tokens[name.from - 1]?.capital === false &&
  (isCalled(wordAt(tokens, name.from - 1), words) || isBehindField(tokens, name, base, words));

const isCalled = (word: string, { people, titles }: PhraseWords): boolean => people.has(word) || titles.has(word);

/** Of an office with what it is of, and who has it: "the Harbour Mills senior global manager of". */
const MOST_WORDS = 12;

/**
 * "Harbour manager of advanced analytics [Ann Hale]": an office without an article, and what it is for; not "a critic
 * of bearded Ann Hale".
 */
function isBehindField(tokens: readonly Token[], { from, to }: NounPhrase, base: number, words: PhraseWords): boolean {
  const office = wordAt(tokens, base - 2);
  if (words.uncounted === null || to - from < 2 || !isWord(wordAt(tokens, from - 1))) return false;
  if (!words.joiners.has(wordAt(tokens, base - 1)) || !isCalled(office, words) || office.endsWith('s')) return false;
  let first = base - 2;
  while (base - first < MOST_WORDS && isWord(wordAt(tokens, first - 1))) first--;
  return !tokens.slice(first, base).some(({ word }) => words.determiners.has(word));
}

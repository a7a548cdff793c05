import type { PhraseWords } from './nounPhraseWords.ts';
import { wordAt } from './nouns.ts';
import { isWord } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';

/** "Bank of England", "Centre for Health": one name; "Hale of the union" is two. */
export const isNameJoiner = (tokens: readonly Token[], at: number, next: number, words: PhraseWords): boolean =>
  (words.adjectivesBehind ? words.joiners.has(wordAt(tokens, at)) : NAME_JOINER.test(wordAt(tokens, at))) &&
  (words.groups.has(wordAt(tokens, at - 1)) || words.titles.has(wordAt(tokens, at - 1)) || isBody(tokens, at, words)) &&
  (tokens[next]?.capital === true || tokens[next + 1]?.capital === true);

const NAME_JOINER = /^(?:of|for|on)$/;

/** "The Oudehaven Sports Hall [of Fame]": no person's name has an article. */
function isBody(tokens: readonly Token[], end: number, { adjectivesBehind, determiners }: PhraseWords): boolean {
  let from = end;
  while (
    tokens[from - 1]?.capital === true &&
    isWord(wordAt(tokens, from - 1)) &&
    !determiners.has(wordAt(tokens, from - 1))
  )
    from--;
  // "La Compañía de Jesús"
  if (adjectivesBehind) return from < end && determiners.has(wordAt(tokens, from - 1));
  return end - from > 1 && wordAt(tokens, from - 1) === 'the';
}

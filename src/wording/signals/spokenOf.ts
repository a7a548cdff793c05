import type { PhraseWords } from '../phrases/nounPhraseWords.ts';
import { hasEnding, wordAt } from '../phrases/nouns.ts';
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
  return endings.length === 0 || hasEnding(noun, endings);
}

/** The nouns by which somebody is introduced: "a clerk". Not where it tells who somebody named is: "Ann Hale, a clerk". */
export function introducedIn(sentences: Iterable<readonly Token[]>, words: PhraseWords): ReadonlySet<string> {
  const found = new Set<string>();
  for (const tokens of sentences)
    for (let article = 0; article < tokens.length; article++) {
      if (!words.indefinites.has(wordAt(tokens, article)) || wordAt(tokens, article - 1) === ',') continue;
      for (let at = article + 1; at <= article + FARTHEST_ARTICLE; at++) found.add(wordAt(tokens, at));
    }
  return found;
}

import type { Speech } from '../speakers/speech.ts';
import { wordAt } from '../phrases/nouns.ts';
import { isWord } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import { isSoCalled } from './spokenWords.ts';

/** How many words before the marks may say that a name or a word as such follows: "titled “…”", "the term “…”". */
const NAMING_REACH = 2;
/** What is pressed, typed or opened on a screen is called what it says, and so is a part of a program. */
const ON_SCREEN =
  /^(?:(?:button|command|hashtag|label|menu|method|tab|tag)s?|checkbox|folder|key|keyword|option|prompt|setting|toggle|variable)$/;
const PRESSES = /^(?:click|press|tap|type)(?:ing|s|ed)?$/;
const TERM = /^(?:name|nickname|phrase|term|word)$/;
/** In tokens. */
const FARTHEST_TERM = 9;
/** In tokens: "as it quickly became known". */
const FARTHEST_CALLED = 6;
const CALLED = /^(?:call|called|dubbed|known|named|nicknamed)$/;
const MARK = /^["“”„«»‘‚’']$/;

/**
 * Whether words in marks are a name, a word as such, or what stands on a screen.
 *
 * @param at - where they begin, `to` where they end, marks included
 */
export function isNamed(tokens: readonly Token[], at: number, to: number, { naming, phrase }: Speech): boolean {
  if (isSoCalled(tokens, at - 1)) return false;
  if (ON_SCREEN.test(wordAt(tokens, behindRow(tokens, to, phrase.clauses))) || isNamedBehind(tokens, to)) return true;
  if (PRESSES.test(wordAt(tokens, at - 1)) || isGloss(tokens, at, to)) return true;
  // "The term bakers often use is “…”"
  const ahead = tokens.slice(Math.max(0, at - FARTHEST_TERM), at - 1);
  if (phrase.clauses.copulas.has(wordAt(tokens, at - 1)) && ahead.some(({ word }) => TERM.test(word))) return true;
  return tokens.slice(Math.max(0, at - NAMING_REACH), at).some(({ word }) => naming.has(word));
}

/** "The “bake” or “roast” [button]": what stands behind the last of a row is said of each. */
function behindRow(tokens: readonly Token[], to: number, { and, or }: Speech['phrase']['clauses']): number {
  const opens = and.has(wordAt(tokens, to)) || or.has(wordAt(tokens, to)) ? to + 1 : to;
  if (opens === to || !MARK.test(wordAt(tokens, opens))) return to;
  const closes = tokens.findIndex(({ word }, at) => at > opens && !isWord(word) && word !== '-');
  return closes > 0 && MARK.test(wordAt(tokens, closes)) ? closes + 1 : to;
}

/** “Crust lung,” [as it soon became known]; “small loaf”[, a name that] lasts. */
function isNamedBehind(tokens: readonly Token[], to: number): boolean {
  const next = wordAt(tokens, to) === ',' ? to + 1 : to;
  if (wordAt(tokens, next) === 'a' && TERM.test(wordAt(tokens, next + 1))) return true;
  if (wordAt(tokens, next) !== 'as') return false;
  for (let at = next + 1; at <= next + FARTHEST_CALLED && isWord(wordAt(tokens, at)); at++)
    if (CALLED.test(wordAt(tokens, at))) return true;
  return false;
}

/** “LB” (“little bread”, meaning …): what words in marks are short for, and the short of it. */
const isGloss = (tokens: readonly Token[], at: number, to: number): boolean =>
  (wordAt(tokens, at - 1) === '(' && MARK.test(wordAt(tokens, at - 2))) ||
  (wordAt(tokens, to) === '(' && MARK.test(wordAt(tokens, to + 1)));

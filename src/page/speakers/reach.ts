import type { Attribution } from './attribution.ts';
import { wordAt } from './sourceKind.ts';
import type { Token } from '../text/tokens.ts';

const NEW_CLAUSE = /^(?:and|but|yet|though|although|while|whereas|und|aber|doch|während)$/;
const STILL_SAID = /^(?:that|dass)$/;
/** After a comma, what is said goes on: "when she said, in May, that …". */
const GOES_ON = /^(?:that|whether|dass|ob)$/;
const AND = /^(?:and|und)$/;
/** A clause that begins so ends at its comma: "While Hale says it may rain, …". */
const SUBORDINATOR =
  /^(?:if|when|while|although|though|because|after|before|since|whereas|until|unless|once|wenn|während|obwohl|weil|nachdem)$/;
const RELATIVE = /^(?:who|which)$/;
const WHAT = /^(?:what|whatever)$/;
const IS = /^(?:is|was)$/;

/** Whether what someone is said to say before a token is still theirs there, or the author speaks again. */
export function reaches(tokens: readonly Token[], by: Attribution, to: number): boolean {
  if (isWhatTheySay(tokens, by)) return false;
  const head = Math.min(by.from < by.to ? by.from : by.verb, by.verb);
  const tail = Math.max(by.to, by.verb + 1);
  const isWithinClause = SUBORDINATOR.test(wordAt(tokens, head - 1)) || isRelative(tokens, by);
  const isInserted = wordAt(tokens, head - 1) === ',';
  for (let at = tail; at < to; at++) {
    const [mark, next, second] = [wordAt(tokens, at), wordAt(tokens, at + 1), wordAt(tokens, at + 2)];
    if (mark === ';') return false;
    if (mark !== ',') continue;
    if (isWithinClause && at > tail && !GOES_ON.test(next)) return false;
    // "It may rain, she added, and it might snow": the comma belongs to what is inserted.
    if (isInserted && at === tail && AND.test(next)) continue;
    if (NEW_CLAUSE.test(next) && !STILL_SAID.test(second)) return false;
  }
  return true;
}

/** With these something else begins that is said: ", but experts hope it will". */
const OPENS_CLAUSE = /^(?:that|it|he|she|they|there|we|i|if|whether|dass|ob)$/;

/** ", officials said" stands after a comma and says no more; ", according to the mayor" too. */
export const isAfterthought = (tokens: readonly Token[], { from, to, verb }: Attribution): boolean =>
  wordAt(tokens, Math.min(from, verb) - 1) === ',' && !OPENS_CLAUSE.test(wordAt(tokens, Math.max(to, verb + 1)));

/** "What some call a crisis may pass": a thing. "What Hale says is that it may pass" is not. */
function isWhatTheySay(tokens: readonly Token[], { from, verb }: Attribution): boolean {
  if (!WHAT.test(wordAt(tokens, Math.min(from, verb) - 1))) return false;
  return !(IS.test(wordAt(tokens, verb + 1)) && /^(?:that|:|,)$/.test(wordAt(tokens, verb + 2)));
}

/** ", which said": what follows its closing comma belongs to the sentence around. */
function isRelative(tokens: readonly Token[], { to, verb }: Attribution): boolean {
  for (let at = verb - 1; at >= Math.max(to, 1); at--)
    if (RELATIVE.test(wordAt(tokens, at))) return wordAt(tokens, at - 1) === ',';
  return false;
}

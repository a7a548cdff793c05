import type { Attribution } from './attribution.ts';
import { wordAt } from './sourceKind.ts';
import type { Token } from '../text/tokens.ts';

const NEW_CLAUSE = /^(?:and|but|yet|though|although|while|whereas|und|aber|doch|während)$/;
const STILL_SAID = /^(?:that|dass)$/;
/** After a comma, what is said goes on: "when she said, in May, that …". */
const GOES_ON = /^(?:that|whether|dass|ob)$/;
const PREDICATE = /^(?:'s|is|was|may|might|could|would|will|has|had|seems|did|does|probably|perhaps)$/;
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
    // "…, but that's hardly so": "that" is what was said.
    const isStillSaid = STILL_SAID.test(second) && !PREDICATE.test(wordAt(tokens, at + 3));
    if (NEW_CLAUSE.test(next) && !isStillSaid) return false;
    if (next === 'which' && runsToEnd(tokens, at + 1, to)) return false;
  }
  return true;
}

/** ", which appears to be a mistake." at the sentence's end is the author's remark; closed by a comma, it is part of what is said. */
function runsToEnd(tokens: readonly Token[], start: number, to: number): boolean {
  for (let at = Math.max(start, to); at < tokens.length; at++) if (wordAt(tokens, at) === ',') return false;
  return true;
}

/** "Fuelling talk that it might rain, the mayor left, her aide said": before its first comma the author speaks. */
export function isInOpening(tokens: readonly Token[], at: number): boolean {
  if (!/^\w{3,}ing$/.test(wordAt(tokens, 0))) return false;
  let commas = 0;
  for (let next = 0; next < tokens.length; next++) {
    if (wordAt(tokens, next) !== ',') continue;
    if (commas === 0 && next < at) return false;
    commas++;
  }
  return commas > 1;
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

import type { Attribution } from './attribution.ts';
import type { Clauses } from '../phrases/clauses.ts';
import { hasEnding, wordAt } from '../phrases/nouns.ts';
import type { Token } from '../text/tokens.ts';

/** Whether what someone is said to say before a token is still theirs there, or the author speaks again. */
export function reaches(tokens: readonly Token[], by: Attribution, to: number, clauses: Clauses): boolean {
  if (isWhatTheySay(tokens, by, clauses)) return false;
  const head = Math.min(by.from < by.to ? by.from : by.verb, by.verb);
  const tail = Math.max(by.to, by.verb + 1);
  // "While Hale says it may rain, …": such a clause ends at its comma.
  const isWithinClause = clauses.subordinators.has(wordAt(tokens, head - 1)) || isRelative(tokens, by, clauses);
  const isInserted = wordAt(tokens, head - 1) === ',';
  for (let at = tail; at < to; at++) {
    const [mark, next, second] = [wordAt(tokens, at), wordAt(tokens, at + 1), wordAt(tokens, at + 2)];
    if (mark === ';') return false;
    if (mark !== ',') continue;
    // "When she said, in May, that …": after the comma what is said goes on.
    if (isWithinClause && at > tail && !clauses.goesOn.has(next)) return false;
    // "It may rain, she added, and it might snow": the comma belongs to what is inserted.
    if (isInserted && at === tail && clauses.and.has(next)) continue;
    // "…, but that's hardly so": "that" is what was said.
    const isStillSaid = clauses.that.has(second) && !clauses.predicates.has(wordAt(tokens, at + 3));
    if (clauses.contrasts.has(next) && !isStillSaid) return false;
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
export function isInOpening(tokens: readonly Token[], at: number, { openingVerbs }: Clauses): boolean {
  if (!hasEnding(wordAt(tokens, 0), openingVerbs)) return false;
  let commas = 0;
  for (let next = 0; next < tokens.length; next++) {
    if (wordAt(tokens, next) !== ',') continue;
    if (commas === 0 && next < at) return false;
    commas++;
  }
  return commas > 1;
}

/** ", officials said" stands after a comma and says no more; ", according to the mayor" too. ", but experts hope it will" does. */
export const isAfterthought = (
  tokens: readonly Token[],
  { from, to, verb }: Attribution,
  { opens, perfects }: Clauses,
): boolean => {
  const isPerfect = verb < from && perfects.has(wordAt(tokens, verb - 1));
  const start = isPerfect ? verb - 1 : Math.min(from, verb);
  const next = wordAt(tokens, Math.max(to, verb + 1));
  // ", the officer recalled: “…”" tells what follows.
  const announces = from < verb && next === ':';
  return wordAt(tokens, start - 1) === ',' && !announces && !opens.has(next);
};

/** "What some call a crisis may pass": a thing. "What Hale says is that it may pass" is not. */
function isWhatTheySay(
  tokens: readonly Token[],
  { from, verb }: Attribution,
  { what, copulas, that }: Clauses,
): boolean {
  if (!what.has(wordAt(tokens, Math.min(from, verb) - 1))) return false;
  const behind = wordAt(tokens, verb + 2);
  return !(copulas.has(wordAt(tokens, verb + 1)) && (that.has(behind) || behind === ':' || behind === ','));
}

/** ", which said": what follows its closing comma belongs to the sentence around. */
function isRelative(tokens: readonly Token[], { to, verb }: Attribution, { relatives }: Clauses): boolean {
  for (let at = verb - 1; at >= Math.max(to, 1); at--)
    if (relatives.has(wordAt(tokens, at))) return wordAt(tokens, at - 1) === ',';
  return false;
}

import type { Attribution } from './attribution.ts';
import type { Clauses } from '../phrases/clauses.ts';
import { hasEnding, wordAt } from '../phrases/nouns.ts';
import { isWord } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import { CLOSES_SPEECH, OPENS_SPEECH } from '../text/quoteMarks.ts';

/** Whether what someone is said to say before a token is still theirs there, or the author speaks again. */
export function reaches(tokens: readonly Token[], by: Attribution, to: number, clauses: Clauses): boolean {
  if (isWhatTheySay(tokens, by, clauses) || isNotSaid(tokens, by)) return false;
  if (by.isDeed && by.denies) return false;
  // "More than the guide suggests"
  if (wordAt(tokens, Math.min(by.from < by.to ? by.from : by.verb, by.verb) - 1) === 'than') return false;
  const head = Math.min(by.from < by.to ? by.from : by.verb, by.verb);
  const tail = Math.max(by.to, by.verb + 1);
  // "While Hale says it may rain, …": such a clause ends at its comma.
  const isWithinClause = clauses.subordinators.has(wordAt(tokens, head - 1)) || isRelative(tokens, by, clauses);
  const isInserted = wordAt(tokens, head - 1) === ',';
  for (let at = tail; at < to; at++) {
    const [mark, next, second] = [wordAt(tokens, at), wordAt(tokens, at + 1), wordAt(tokens, at + 2)];
    // "… that it hires ten — and could add one": the same clause goes on.
    const goesOn = clauses.and.has(next) && clauses.auxiliaries.has(second);
    if (mark === ';' || (DASH.test(mark) && clauses.contrasts.has(next) && !goesOn)) return false;
    // "Announced a mill [that may close]", "blasted him [so hard that]": the author tells more of it.
    if (by.isDeed && at > by.verb && (mark === ',' || MORE_OF_IT.test(mark)) && !ENDS_TIME.test(wordAt(tokens, at - 1)))
      return false;
    // "… “poisoned”, a word that": a remark on what was quoted.
    if (CLOSES_SPEECH.test(mark) && isRemark(tokens, at)) return false;
    if (mark !== ',') continue;
    // "Said she would sell it, [a move that] could anger fans": a remark on what was said.
    if (ARTICLE.test(next) && RESUMES.test(second) && RELATIVE.test(wordAt(tokens, at + 3))) return false;
    // "When she said, in May, that …": after the comma what is said goes on.
    if (isWithinClause && at > tail && !clauses.goesOn.has(next)) return false;
    // "It may rain, she added, and it might snow": the comma belongs to what is inserted.
    if (isInserted && at === tail && clauses.and.has(next)) continue;
    // "…, but that's hardly so": "that" is what was said.
    const isStillSaid = clauses.that.has(second) && !clauses.predicates.has(wordAt(tokens, at + 3));
    // "That, though it may rain, …"
    const isOpening = clauses.that.has(wordAt(tokens, at - 1));
    if (clauses.contrasts.has(next) && !isStillSaid && !isOpening) return false;
    if (next === 'which' && runsToEnd(tokens, at + 1, to)) return false;
  }
  return true;
}

const DASH = /^[—–-]$/;
const MORE_OF_IT = /^(?:that|which|who|so|as|because)$/;
/** "Announced the next day that" */
const ENDS_TIME = /(?:day|week|month|year|morning|evening|night)$/;
const ARTICLE = /^an?$/;
const RESUMES = /^(?:change|decision|departure|development|gamble|measure|move|prospect|reversal|shift|step)$/;
const RELATIVE = /^(?:that|which)$/;

/** ", a word": with a comma before or behind the mark that closes. */
const isRemark = (tokens: readonly Token[], mark: number): boolean =>
  (wordAt(tokens, mark - 1) === ',' && ARTICLE.test(wordAt(tokens, mark + 1))) ||
  (wordAt(tokens, mark + 1) === ',' && ARTICLE.test(wordAt(tokens, mark + 2)));

/** "Has not yet said whether" */
const isNotSaid = (tokens: readonly Token[], { uncited, verb }: Attribution): boolean =>
  uncited && tokens.slice(Math.max(0, verb - 3), verb).some(({ word }) => NOT.test(word));
const NOT = /^(?:not|n't|never)$/;

/**
 * ", which appears to be a mistake." at the sentence's end is the author's remark; closed by a comma, it is part of
 * what is said.
 */
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

/** "Hale said no loaf was sold, [suggesting] that it may close": what an author gathers from what was said. */
export const isConclusion = (tokens: readonly Token[], at: number): boolean =>
  /^(?:implying|indicating|raising|suggesting)$/.test(wordAt(tokens, at)) && wordAt(tokens, at - 1) === ',';

/**
 * ", officials said" stands after a comma and says no more; ", according to the mayor" too. ", but experts hope it
 * will" does.
 */
export const isAfterthought = (
  tokens: readonly Token[],
  { from, to, verb }: Attribution,
  { opens, perfects, contrasts, predicates }: Clauses,
): boolean => {
  const isPerfect = verb < from && perfects.has(wordAt(tokens, verb - 1));
  const start = isPerfect ? verb - 1 : Math.min(from, verb);
  const next = wordAt(tokens, Math.max(to, verb + 1));
  // ", the officer recalled: “…”" tells what follows.
  const isQuoted = CLOSES_SPEECH.test(wordAt(tokens, start - 2)) || CLOSES_SPEECH.test(wordAt(tokens, start - 1));
  const announces = from < verb && (next === ':' || (!isQuoted && OPENS_SPEECH.test(next)));
  // ", Ann Hale, who said": she is spoken of.
  const isRelated = from < verb && tokens.slice(to, verb).some(({ word }) => word === 'who' || word === 'which');
  if (wordAt(tokens, start - 1) !== ',' || announces || isRelated || opens.has(next)) return false;
  // "…, but the mayor, Ann Hale, said the cause": the comma stands within a new clause, which tells what follows.
  const tellsMore = from < verb && tokens.slice(verb + 1).some(({ word }) => predicates.has(word));
  return !tellsMore || !contrasts.has(wordAt(tokens, startOfClause(tokens, start - 1)));
};

/** Where what stands before a comma begins: behind the comma before it. */
function startOfClause(tokens: readonly Token[], comma: number): number {
  let at = comma;
  while (at > 0 && wordAt(tokens, at - 1) !== ',') at--;
  return at;
}

/** "What some call a crisis may pass": a thing. "What Hale says is that it may pass" is not. */
function isWhatTheySay(
  tokens: readonly Token[],
  { from, verb, uncited }: Attribution,
  { what, copulas, that }: Clauses,
): boolean {
  if (!what.has(wordAt(tokens, Math.min(from, verb) - 1)) && !(uncited && isBehindWhat(tokens, verb, what)))
    return false;
  const behind = wordAt(tokens, verb + 2);
  return !(copulas.has(wordAt(tokens, verb + 1)) && (that.has(behind) || behind === ':' || behind === ','));
}

/** "What the jurors do or don't say" */
function isBehindWhat(tokens: readonly Token[], verb: number, what: ReadonlySet<string>): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - FARTHEST_WHAT); at--) {
    if (what.has(wordAt(tokens, at))) return true;
    if (!isWord(wordAt(tokens, at))) return false;
  }
  return false;
}
/** In tokens. */
const FARTHEST_WHAT = 9;

/** ", which said": what follows its closing comma belongs to the sentence around. */
function isRelative(tokens: readonly Token[], { to, verb }: Attribution, { relatives }: Clauses): boolean {
  for (let at = verb - 1; at >= Math.max(to, 1); at--)
    if (relatives.has(wordAt(tokens, at))) return wordAt(tokens, at - 1) === ',';
  return false;
}

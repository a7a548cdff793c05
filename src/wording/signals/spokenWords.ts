import { hasEnding, wordAt } from '../phrases/nouns.ts';
import { attributions } from '../speakers/attribution.ts';
import { isAfterthought, reaches } from '../speakers/reach.ts';
import type { Speech } from '../speakers/speech.ts';
import { isSayingVerb } from '../speakers/sayingVerb.ts';
import { CLOSES_SPEECH } from '../text/quoteMarks.ts';
import { stem } from '../text/stem.ts';
import { isLetters, isWord } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';

/**
 * In tokens: "described it as a “…”"; „bezeichnete den Umbau der Mühle in Ulm als „…““, with the verb in second place.
 */
const [CALLING_REACH, SECOND_PLACE_REACH] = [4, 14];
const ENDS_REACH = /^[,;:.]$/;

/**
 * Whether somebody is said to say or think it: before it, so that it stands in what they say, or right behind it. “The
 * ‘experts’ said” tells only what these said, "so-called" nothing.
 */
export function isSpoken(tokens: readonly Token[], from: number, to: number, speech: Speech): boolean {
  const { subjunctive, phrase } = speech;
  const reach = phrase.nounsCapitalised ? SECOND_PLACE_REACH : CALLING_REACH;
  for (let at = from - 1; at >= from - reach && !ENDS_REACH.test(wordAt(tokens, at)); at--) {
    if (isCalledBefore(tokens, at, from, speech)) break;
    if (isSaying(tokens, at, speech) && !isSoCalled(tokens, at) && !isDoneTo(tokens, at, to, speech)) return true;
  }
  if (WANTS.test(wordAt(tokens, from - 1)) || WANTS.test(wordAt(tokens, from - 2))) return true;
  if (isSaidThat(tokens, from, speech) || isBlamedFor(tokens, from)) return true;
  const isLong = tokens.slice(from, to).filter(({ word }) => isWord(word)).length >= LONG;
  const isSubject = phrase.determiners.has(wordAt(tokens, from - 1)) || isSoCalled(tokens, from - 1);
  // „Sie habe „keinen Plan“.“: the verb's form tells that it is said.
  if (tokens.some(({ word, capital }) => !capital && subjunctive.has(word))) return true;
  return attributions(tokens, speech).some((by) => {
    if (isSoCalled(tokens, by.verb) || isDoneTo(tokens, by.verb, to, speech)) return false;
    // "Found a “dark” spot"
    if (!by.said && !speech.attitudes.has(wordAt(tokens, by.verb)) && !isClauseBehind(tokens, by.verb, speech))
      return false;
    if (by.verb < from) return reaches(tokens, by, from, phrase.clauses);
    // "…, says Ann Hale"; but "…, a clerk told the Gazette" of a word or two
    const isHers = isLong || by.verb < by.from || CLAIMS.test(wordAt(tokens, by.verb));
    if (isHers && Math.min(by.from, by.verb) >= to && isAfterthought(tokens, by, phrase.clauses)) return true;
    const start = Math.min(by.from < by.to ? by.from : by.verb, by.verb);
    return start - to <= 1 && start >= to && !(isSubject && by.verb === to);
  });
}

/** "It is “terrible”, a baker has [claimed]": what is only claimed is theirs, with its words. */
const CLAIMS = /^(?:alleg|claim)/;

const isClauseBehind = (tokens: readonly Token[], verb: number, { phrase }: Speech): boolean =>
  phrase.clauses.opens.has(wordAt(tokens, verb + 1)) ||
  // "Found it to be a “dark” spot"
  tokens.slice(verb + 1).some(({ word }, step) => word === 'be' && wordAt(tokens, verb + step) === 'to') ||
  tokens.slice(verb + 1).some(({ word }) => phrase.clauses.predicates.has(word));

/**
 * "Showed a “dark” spot", "denies the “secret” deal", "accused the “bread guard” of theft": nobody there calls it so.
 */
function isDoneTo(tokens: readonly Token[], verb: number, to: number, speech: Speech): boolean {
  const word = wordAt(tokens, verb);
  if (word.startsWith('accus')) return wordAt(tokens, to) === 'of';
  if (tokens.slice(verb, to).some((token) => speech.phrase.clauses.that.has(token.word))) return false;
  return (speech.denying.has(word) || word.startsWith('show')) && isLetters(wordAt(tokens, to));
}

/** "She wants a “better loaf”" */
const WANTS = /^(?:demand(?:s|ed|ing)?|s(?:eeks?|eeking|ought)|want(?:s|ed|ing)?)$/;

/** "I call it a “…”", "we stress “…”"; but "those who call themselves “…”". */
function isSaying(tokens: readonly Token[], at: number, speech: Speech): boolean {
  const { verbs, separable, attitudes, phrase } = speech;
  const word = wordAt(tokens, at);
  // „Hat „keinen Plan“ und“: no verb of saying by itself.
  if (verbs.has(word) && (!separable.has(word) || isSayingVerb(tokens, at, speech))) return true;
  return (
    attitudes.has(word) ||
    (phrase.pronouns.has(wordAt(tokens, at - 1)) && verbs.has(`${word}ed`)) ||
    (/^call(?:ing)?$/.test(word) && !/sel(?:f|ves)$/.test(wordAt(tokens, at + 1)))
  );
}

/** In words: so many are rather somebody's than a word at a distance. */
export const LONG = 3;
/** In tokens: "noting that the offer of the mill was “…”". */
const FARTHEST_SAID = 14;

/** "Noting that it was “…”", "her claim that it was “…”", "calling it, at last, a “…”". */
function isSaidThat(tokens: readonly Token[], from: number, speech: Speech): boolean {
  const { stems, alsoNouns, phrase } = speech;
  let isThat = false;
  for (let at = from - 1; at >= from - FARTHEST_SAID && !ENDS_SAID.test(wordAt(tokens, at)); at--) {
    const word = wordAt(tokens, at);
    if (isCalledBefore(tokens, at, from, speech)) return false;
    if (phrase.clauses.that.has(word)) isThat = true;
    if (hasEnding(word, phrase.clauses.openingVerbs) ? stems.has(stem(word)) : isThat && alsoNouns.has(word))
      return true;
  }
  return false;
}
const ENDS_SAID = /^[;:.]$/;

/** "Calling it a “feast” of “plain” bread": what is said ends with the words in marks before. */
const isCalledBefore = (tokens: readonly Token[], at: number, from: number, { phrase }: Speech): boolean =>
  at < from - 1 &&
  CLOSES_SPEECH.test(wordAt(tokens, at)) &&
  isLetters(wordAt(tokens, at + 1)) &&
  !phrase.clauses.and.has(wordAt(tokens, at + 1));

/** "Slammed them for their “…” bread": it is called so by who blames. */
function isBlamedFor(tokens: readonly Token[], from: number): boolean {
  const reason = tokens.slice(Math.max(0, from - CALLING_REACH), from).findIndex(({ word }) => word === 'for');
  const ahead = tokens.slice(Math.max(0, from - FARTHEST_SAID), from);
  return ahead.some(({ word }) => word.startsWith('liken') || (reason >= 0 && BLAMES.test(word)));
}
const BLAMES = /^(?:attack|blam|blast|condemn|critici|denounc|mock|prais|slam)/;

/** "So-called “…”" */
export const isSoCalled = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at) === 'called' && wordAt(tokens, at - 1) === '-' && wordAt(tokens, at - 2) === 'so';

import type { GrammaticalSubject } from './grammaticalSubject.ts';
import type { Speech } from './speech.ts';
import { wordAt } from '../phrases/nouns.ts';
import { afterTime } from '../phrases/timeOfSaying.ts';
import type { NounPhrase } from '../phrases/nouns.ts';
import type { PhraseWords } from '../phrases/nounPhraseWords.ts';
import { isDigits } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import { OPENS_SPEECH } from '../text/quoteMarks.ts';

const MARK_OR_END = /^(?:["“”„«»‘’‚':,.;(]|)$/;
const BEHIND_OBJECT = /^(?:[.,;:!?]|to|in|into|on|for|with|at|and|or|as|down|out|off|up|)$/;
/** What one does with a finger, and with words. */
const POINT = /^point/;
/** "As Hale put it": with things, it is a deed. */
const PUT = /^puts?$/;
/** In tokens: "wrote in the Gazette on Friday that". */
const FARTHEST_THAT = 9;

/**
 * Whether words follow a verb that may as well be a deed: "she added that it rains", not "she added salt". Others
 * always speak.
 */
export function opensWords(tokens: readonly Token[], verb: number, { alsoDeeds, phrase }: Speech): boolean {
  const { opensOrAsks, late, that } = phrase.clauses;
  const [word, next] = [wordAt(tokens, verb), wordAt(tokens, verb + 1)];
  if (!alsoDeeds.has(word)) return true;
  if (POINT.test(word)) return next === 'out';
  if (PUT.test(word)) {
    const mark = wordAt(tokens, verb + 2);
    return next === 'it' && (mark === ',' ? OPENS_SPEECH.test(wordAt(tokens, verb + 3)) : MARK_OR_END.test(mark));
  }
  // "She adds it to the list"
  if (next === 'it' && BEHIND_OBJECT.test(wordAt(tokens, verb + 2))) return false;
  // "Police reported at least ten fires", "the guild estimates 12 tons"
  if (COUNTING.test(word) && (COUNTS.test(next) || (word === 'estimates' && isDigits(next)))) return true;
  if (opensOrAsks.has(next) || MARK_OR_END.test(next) || (TELLS.test(word) && saysClause(tokens, verb))) return true;
  if (that.has(wordAt(tokens, afterTime(tokens, verb + 1, phrase)))) return true;
  if (!late.has(word)) return false;
  for (let at = verb + 1; at <= verb + FARTHEST_THAT; at++) {
    const here = wordAt(tokens, at);
    // "Posted on Friday: “…”", "writes in her memoir, “…”"
    if (here === ',' || here === ':') return OPENS_SPEECH.test(wordAt(tokens, at + 1));
    if (that.has(here)) return true;
  }
  return false;
}

/** In tokens: "reported at 1:30 p.m. on 3 May 2024". */
const LONGEST_TIME = 14;
const OF_TIME = /^(?:on|at|in|by|[ap]|m|am|pm|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|[.:,])$/;

/**
 * "The dam leaks, [the Gazette] reported on Friday.": behind a comma, with nothing but a time after it, a verb that may
 * be a deed speaks.
 */
export function isTimedTag(
  tokens: readonly Token[],
  verb: number,
  { from, to }: NounPhrase,
  { times, timeUnits, timeWords, wordyMonths }: PhraseWords,
): boolean {
  const behind = beforeSecondSource(tokens.slice(verb + 1, verb + LONGEST_TIME + 1));
  if (to !== verb || wordAt(tokens, from - 1) !== ',' || behind === null) return false;
  // "It is sold, [Hale] wrote on Net."; but "in May, Hale wrote on bread."
  if (/^(?:post|twe|wr)/.test(wordAt(tokens, verb)) && isPosted(tokens, verb + 1)) return true;
  return behind.every(
    ({ word }) =>
      OF_TIME.test(word) ||
      isDigits(word) ||
      [times, timeUnits, timeWords, wordyMonths].some((words) => words.has(word)),
  );
}

/** "Wrote last week[, according to the Gazette]": null where more is said than that. */
function beforeSecondSource(behind: readonly Token[]): readonly Token[] | null {
  const comma = behind.findIndex(({ word }, at) => word === ',' && behind[at + 1]?.word === 'according');
  if (comma >= 0) return behind.slice(0, comma);
  return behind.length < LONGEST_TIME ? behind : null;
}

/** "On Net", "in a post on Net", and no more than a comma behind it. */
function isPosted(tokens: readonly Token[], start: number): boolean {
  const on = POST.test(wordAt(tokens, start + 2)) && wordAt(tokens, start + 1) === 'a' ? start + 3 : start;
  return wordAt(tokens, on) === 'on' && tokens[on + 1]?.capital === true && /^[.,]?$/.test(wordAt(tokens, on + 2));
}
const POST = /^(?:message|post|statement|thread|tweet)$/;

const COUNTING = /^(?:estimate[ds]|report)/;
const COUNTS = /^(?:at|about|nearly|roughly|around|approximately)$/;
const TELLS = /^(?:add|claim|counter|estimates|indicat|report|reveal|stat)/;
const FINITE = /^(?:is|are|was|were|has|have|had|will|would|could|can|may|might|must|should|did|does|do|'s|'re|'ll)$/;
const ENDS_SEARCH =
  /^(?:[.,;:()—–"“”-]|and|or|but|that|which|who|to|as|when|while|if|so|because|where|how|until|since|than|by)$/;
/** In tokens: "claimed the mayor of the town was". */
const FARTHEST_VERB = 8;

/** "Claims the mayor is asleep"; but "claims a prize that is hers". */
export function saysClause(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb + 1; at <= verb + FARTHEST_VERB; at++) {
    if (ENDS_SEARCH.test(wordAt(tokens, at))) return false;
    // "Denied Hale's claims"
    const isOwner = wordAt(tokens, at) === "'s" && wordAt(tokens, verb).startsWith('den');
    if (at > verb + 1 && FINITE.test(wordAt(tokens, at)) && !isOwner) return true;
  }
  return false;
}

/**
 * "Found that it leaks", "finds baking may help", and at the sentence's end ", a new study finds."; but "found in the
 * car".
 */
function tellsFinding(tokens: readonly Token[], verb: number): boolean {
  const next = wordAt(tokens, verb + 1);
  // ", records show, and"
  if (/^(?:[.]|)$/.test(next) || (next === ',' && wordAt(tokens, verb).startsWith('show'))) return true;
  return next === 'that' || (!WHERE.test(next) && saysClause(tokens, verb));
}
const WHERE = /^(?:in|at|on|by|under|near|inside|among|during|to|for|from|with|after|,)$/;

/** Verbs that tell of words by what was done with them. */
const OF_DEEDS =
  /^(?:announc|blast|condemn|confirm|critici|den(?:y|ied|ies)|denounc|disclos|pledg|prais|promis|reveal|vow)/;
const OBJECT = /^(?:him|it|them|us|me|to)$/;
const PLURAL = /[^siu]s$/;

/**
 * "Announced a new mill", "blasted him", "vowed to close it"; but "announced on Friday that", "confirmed the mill is
 * closed".
 */
export function hasObject(tokens: readonly Token[], verb: number, words: PhraseWords): boolean {
  const { determiners, uncounted } = words;
  if (uncounted === null || !OF_DEEDS.test(wordAt(tokens, verb))) return false;
  const next = wordAt(tokens, afterTime(tokens, verb + 1, words));
  if (next === 'that' || !(determiners.has(next) || OBJECT.test(next) || PLURAL.test(next))) return false;
  return next === 'to' ? !/^(?:reveal|confirm|disclos|announc)/.test(wordAt(tokens, verb)) : !saysClause(tokens, verb);
}

/** "Announced a new mill", "promised the town a mill", "claims a prize": what somebody does. */
export const isAnnouncement = (tokens: readonly Token[], verb: number, words: PhraseWords): boolean =>
  (/^(?:announc|promis)/.test(wordAt(tokens, verb)) && hasObject(tokens, verb, words)) ||
  (wordAt(tokens, verb) === 'claims' && words.indefinites.has(wordAt(tokens, verb + 1)) && !saysClause(tokens, verb));

const DONE = /^(?:announced|confirmed|denied|explained|reported|revealed)$/;

/** "Access denied.", "The new rules explained.": what was done to it. */
export function isLabel(tokens: readonly Token[], at: number): boolean {
  if (!DONE.test(wordAt(tokens, at)) || !/^(?:[.!]|)$/.test(wordAt(tokens, at + 1))) return false;
  return !tokens.slice(0, at).some(({ word }) => BEFORE_LABEL.test(word));
}
const BEFORE_LABEL = /^(?:[,;:"“”‘’'«»—–]|as)$/;

/** "Agreed to sell", "agreed a deal" */
export const isAgreement = (tokens: readonly Token[], verb: number): boolean =>
  /^agree[ds]?$/.test(wordAt(tokens, verb)) && /^(?:to|an?|on)$/.test(wordAt(tokens, verb + 1));

/** "The Lowland Court of Appeal found that": what a body or a document finds, it says. */
export function isFinding(
  tokens: readonly Token[],
  verb: number,
  { from, to, kind, uncited }: GrammaticalSubject,
  { clausal, phrase }: Speech,
): boolean {
  if (uncited || to > verb || !clausal.has(wordAt(tokens, verb)) || phrase.uncounted === null) return false;
  // "Polls show Hale ahead"
  const isPoll = /^(?:polls?|polling|surveys?)$/.test(wordAt(tokens, to - 1)) && wordAt(tokens, verb + 1) !== 'up';
  if (kind === 'other') return isDocument(tokens, from, to, verb, phrase) && (isPoll || tellsFinding(tokens, verb));
  if (kind !== 'named') return false;
  // "A Harbour study found fewer"; ", the Department found."; "the court ruled on Friday that"
  const next = wordAt(tokens, afterTime(tokens, verb + 1, phrase));
  const isClosing = wordAt(tokens, from - 1) === ',' && /^[.]?$/.test(next);
  if (phrase.documents.has(wordAt(tokens, to - 1)) && next !== 'its') return true;
  if (!isClosing && !phrase.clauses.that.has(next)) return false;
  return tokens.slice(from, to).some(({ word }) => phrase.groups.has(word) || phrase.documents.has(word));
}

/** "[A new paper] from Harbour", "[records]": of one document without an article nobody knows which it is. */
function isDocument(
  tokens: readonly Token[],
  from: number,
  to: number,
  verb: number,
  { determiners, uncounted, documents }: Speech['phrase'],
): boolean {
  const [first, head] = [wordAt(tokens, from), wordAt(tokens, to - 1)];
  const isBare =
    /^(?:find|found|reveal|show|suggest)/.test(wordAt(tokens, verb)) &&
    (uncounted?.has(head) === true || MANY.test(head));
  return (
    (isBare || determiners.has(first) || uncounted?.has(first) === true) &&
    tokens.slice(from, to).some(({ word }) => documents.has(word))
  );
}
/** What many are called by. */
export const MANY = /(?:[^s]s|^most|^many|^some|people)$/;

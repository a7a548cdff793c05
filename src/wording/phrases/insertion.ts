import { isParticiple } from './nounPhrase.ts';
import type { PhraseWords } from './nounPhraseWords.ts';
import { wordAt } from './nouns.ts';
import { isAdverb } from './phraseWord.ts';
import { isDigits } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';

/** How far back the mark is looked for that opens one: "Ann Hale, the mayor of Oudehaven since March, said". */
export const LONGEST_INSERTION = 36;
/** In tokens: a description without an article, "lead author of the study". */
const MOST_DESCRIBING = 5;
/** In tokens: "National Mill Guild board member Ann Hale". */
const LONGEST_OFFICE = 9;
const CLOSING = /^[,)—–]$/;

/**
 * "Ann Hale — a baker — said", and typed: "Ann Hale - a baker - said", "Ann Hale -- a baker -- said"; but "co-baker".
 */
const isDash = (tokens: readonly Token[], at: number): boolean =>
  /^[—–]$/.test(wordAt(tokens, at)) ||
  (wordAt(tokens, at) === '-' &&
    !(tokens[at - 1]?.end === tokens[at]?.start && tokens[at + 1]?.start === tokens[at]?.end));

/** Of two hyphens, the first. */
const startOfDash = (tokens: readonly Token[], at: number): number =>
  wordAt(tokens, at) === '-' && wordAt(tokens, at - 1) === '-' ? at - 1 : at;

/** Where the mark stands, or begins, that may close an insertion; null where another token does. */
export function closingMark(tokens: readonly Token[], at: number): number | null {
  const close = startOfDash(tokens, at);
  return CLOSING.test(wordAt(tokens, close)) || isDash(tokens, close) ? close : null;
}

/** Where the mark stands that opens what `close` closes; -1 where none does. */
export function openingOf(tokens: readonly Token[], close: number): number {
  const mark = wordAt(tokens, close);
  const wanted = mark === ')' ? '(' : mark;
  for (let at = close - 1; at > 0 && close - at < LONGEST_INSERTION; at--)
    if (wordAt(tokens, at) === wanted && (wanted !== '-' || isDash(tokens, at))) return startOfDash(tokens, at);
  return -1;
}

/** "However", "meanwhile" */
export const isAside = (tokens: readonly Token[], start: number, end: number, words: PhraseWords): boolean =>
  end > start && tokens.slice(start, end).every((token) => words.fillers.has(token.word) || isAdverb(token, words));

/**
 * A relative clause, a description or an age, or whatever stands between dashes: not the clause that a name in front
 * only introduces.
 */
export function isInsertion(tokens: readonly Token[], start: number, close: number, words: PhraseWords): boolean {
  if (wordAt(tokens, close) === ')' || isDash(tokens, close)) return true;
  // "Hale, [now] 60, said", "Hale, [originally] from Ulm, said"
  const at = words.fillers.has(wordAt(tokens, start)) || isAdverb(tokens[start], words) ? start + 1 : start;
  const first = wordAt(tokens, at);
  const { anyRelative, subordinators, and } = words.clauses;
  return (
    tokens[at]?.capital === true ||
    isDigits(first) ||
    // ", including Ann Hale,"
    [anyRelative, words.determiners, words.titles, words.people, words.joiners, words.outside].some((known) =>
      known.has(first),
    ) ||
    // "Ann Hale, after the storm, said"
    (words.uncounted !== null && subordinators.has(first)) ||
    // "Ann Hale, known as Lanky, said", "Ann Hale, wearing a hat, said"
    (!words.nounsCapitalised && isParticiple(first) && !(first.endsWith('ing') && words.breaks.has(first))) ||
    // "and co-author of the study"
    (and.has(first) && isCalling(tokens, at + 1, words)) ||
    // "guild member Ann Hale"
    (tokens[close - 1]?.capital === true && close - at <= LONGEST_OFFICE && isOfficeWithin(tokens, at, close, words)) ||
    // "the firm's owner", "lead author"
    (close - at <= MOST_DESCRIBING && words.people.has(wordAt(tokens, close - 1)))
  );
}

/** "Co-author of", "head of" */
export function isCalling(tokens: readonly Token[], start: number, { people, joiners }: PhraseWords): boolean {
  const at = wordAt(tokens, start + 1) === '-' ? start + 2 : start;
  return people.has(wordAt(tokens, at)) && joiners.has(wordAt(tokens, at + 1));
}

const isOfficeWithin = (tokens: readonly Token[], from: number, to: number, { people, callings }: PhraseWords) =>
  tokens.slice(from, to).some(({ word, capital }) => !capital && (people.has(word) || callings.has(word)));

import type { Passage } from '../notes/passage.ts';
import { approximations } from './approximate.ts';
import { choose } from './choice.ts';
import { cutsCharacter } from './edges.ts';
import type { Candidate, Quote } from './evidence.ts';
import { fold, unitAt } from './folding.ts';
import { haystackOf, originalStretch, type Haystack } from './haystack.ts';
import { findLong, LONGEST_WHOLE } from './longQuote.ts';
import { occurrences } from './occurrences.ts';

/**
 * Where a passage is in a text, as UTF-16 offsets. `exact`: its quote, where its context says; `moved`: its quote, with other text
 * around it; `uncertain`: something like its quote; `orphaned`: nowhere, or in several places between which nothing decides.
 */
export type Place = { status: 'exact' | 'moved' | 'uncertain'; start: number; end: number } | { status: 'orphaned' };

const ORPHANED: Place = { status: 'orphaned' };
/** Context is the same if this much of it is: a typo in it may have been mended. */
const SAME_CONTEXT = 0.9;

/**
 * Finds passages again in an article's text as it now reads. White space, kinds of dash and of quote mark do not count. Nothing is
 * placed by guess: a passage that may as well be elsewhere is orphaned.
 *
 * @returns a place for each passage, in their order
 */
export function findPassages(text: string, passages: readonly Passage[]): Place[] {
  if (passages.length === 0) return [];
  const haystack = haystackOf(text);
  return passages.map((passage) => find(haystack, passage));
}

function find(haystack: Haystack, passage: Passage): Place {
  if (isUnchanged(haystack.original, passage))
    return { status: 'exact', start: passage.start, end: passage.start + passage.exact.length };
  const quote: Quote = {
    exact: fold(passage.exact).text,
    prefix: fold(passage.prefix).text,
    suffix: fold(passage.suffix).text,
  };
  if (quote.exact === '') return ORPHANED;
  const expected = unitAt(haystack.folded, passage.start);
  const unchanged = occurrences(haystack, passage, quote, expected);
  const certain = choose(quote, unchanged, expected);
  if (certain && isSameContext(certain))
    return { status: 'exact', ...originalStretch(haystack, certain.start, certain.end) };
  const alike = approximationsOf(haystack, quote, expected);
  const chosen = choose(quote, [...unchanged, ...alike], expected);
  if (chosen === null) return ORPHANED;
  const status = unchanged.includes(chosen) ? (isSameContext(chosen) ? 'exact' : 'moved') : 'uncertain';
  return { status, ...originalStretch(haystack, chosen.start, chosen.end) };
}

/** Whether a passage still stands where it was, with the same text around it. */
function isUnchanged(text: string, { exact, prefix, suffix, start }: Passage): boolean {
  const end = start + exact.length;
  return (
    text.startsWith(exact, start) &&
    text.endsWith(prefix, start) &&
    text.startsWith(suffix, end) &&
    prefix.length + suffix.length > 0 &&
    !cutsCharacter(text, start) &&
    !cutsCharacter(text, end)
  );
}

function approximationsOf(haystack: Haystack, quote: Quote, expected: number): Candidate[] {
  if (quote.exact.length <= LONGEST_WHOLE) return approximations(haystack, quote, expected);
  const found = findLong(haystack, quote, expected);
  return found ? [found] : [];
}

function isSameContext({ before, after }: Candidate): boolean {
  return before >= SAME_CONTEXT && after >= SAME_CONTEXT;
}

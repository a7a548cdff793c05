import type { Passage } from '../notes/passage.ts';
import { approximations, evidenceOfContext } from './approximations.ts';
import { choose } from './choice.ts';
import { cutsCharacter } from './edges.ts';
import { fold } from './folding.ts';
import { haystackOf, type Haystack } from './haystack.ts';
import { contextAgreement, occurrences } from './occurrences.ts';
import { quoteOf, type Candidate, type Quote } from './quote.ts';
import { weightOf } from './tokens.ts';

/**
 * Where a passage is in a text, as UTF-16 offsets. `exact`: its quote, where its context says; `moved`: its quote, with other text
 * around it; `uncertain`: something like its quote; `orphaned`: nowhere, or in several places between which nothing decides.
 */
export type Place = { status: 'exact' | 'moved' | 'uncertain'; start: number; end: number } | { status: 'orphaned' };

const ORPHANED: Place = { status: 'orphaned' };
/** Context is the same if this much of it is: a typo in it may have been mended. */
const SAME_CONTEXT = 0.8;
/** Tokens on either side that count as right beside a quote. */
const BESIDE = 8;
/** Folded units on either side that show that a passage was cut out. */
const SEAM = 10;

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
  if (isUnchanged(haystack.text, passage))
    return { status: 'exact', start: passage.start, end: passage.start + passage.exact.length };
  const quote = quoteOf(passage, haystack);
  if (quote.exact === '') return ORPHANED;
  const unchanged = occurrences(haystack, quote, passage.start);
  const alike = unchanged.some((candidate) => isSameContext(haystack, quote, candidate))
    ? []
    : approximations(haystack, quote, passage.start).filter((candidate) =>
        unchanged.every((other) => candidate.end <= other.start || candidate.start >= other.end),
      );
  const isGone = isCutOut(haystack.folded.text, passage);
  const chosen = choose(quote, [...unchanged, ...alike], passage.start, isGone, () =>
    evidenceOfContext(haystack, quote),
  );
  if (chosen === null) return ORPHANED;
  const { start, end } = chosen;
  if (!unchanged.includes(chosen)) return { status: 'uncertain', start, end };
  return { status: isSameContext(haystack, quote, chosen) ? 'exact' : 'moved', start, end };
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

/** Whether what stood before a passage now runs on into what stood after it: then the passage is gone, wherever else its words are. */
function isCutOut(text: string, { prefix, suffix }: Passage): boolean {
  const before = fold(prefix).text.slice(-SEAM);
  const after = fold(suffix).text.slice(0, SEAM);
  return before.length >= SEAM && after.length >= SEAM && text.includes(before + after);
}

/** Whether what is right beside a place is what was right beside the quote. */
function isSameContext(haystack: Haystack, quote: Quote, { start, end }: Candidate): boolean {
  const prefix = quote.prefix.slice(-BESIDE);
  const suffix = quote.suffix.slice(0, BESIDE);
  const { before, after } = contextAgreement(haystack, { prefix, suffix }, start, end);
  return before >= weightOf(prefix) * SAME_CONTEXT && after >= weightOf(suffix) * SAME_CONTEXT;
}

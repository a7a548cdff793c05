import type { Passage } from '../../domain/notes/passage.ts';
import { candidatesFor } from './candidates.ts';
import { choose } from './choice.ts';
import { cutsCharacter } from './edges.ts';
import { knownOf, type Circumstances } from './evidence.ts';
import { fold } from './folding.ts';
import { haystackOf, type Haystack } from './haystack.ts';
import { hasNearCopy } from './nearCopy.ts';
import { isSameContext, quoteOf, type Candidate } from './quote.ts';

/**
 * Where a passage is in a text, as UTF-16 offsets. `exact`: its quote, where its context says; `moved`: its quote, with
 * other text around it; `uncertain`: something like its quote; `orphaned`: nowhere, or in several places between which
 * nothing decides.
 */
export type Anchored = { status: 'exact' | 'moved' | 'uncertain'; start: number; end: number } | { status: 'orphaned' };

const ORPHANED: Anchored = { status: 'orphaned' };
/** Folded units on either side that show that a passage was cut out. */
const SEAM = 10;

/**
 * Finds passages again in an article's text as it now reads. White space, kinds of dash and of quote mark do not count.
 * Nothing is placed by guess: a passage that may as well be elsewhere is orphaned.
 *
 * @returns a place for each passage, in their order
 */
export function findPassages(text: string, passages: readonly Passage[]): Anchored[] {
  if (passages.length === 0) return [];
  const haystack = haystackOf(text);
  return passages.map((passage) => find(haystack, passage));
}

function find(haystack: Haystack, passage: Passage): Anchored {
  if (isUnchanged(haystack.text, passage))
    return { status: 'exact', start: passage.start, end: passage.start + passage.exact.length };
  const { circumstances, candidates } = lookFor(haystack, passage);
  const chosen = choose(circumstances, candidates);
  if (chosen === null) return ORPHANED;
  const { start, end, quote } = chosen;
  if (quote < 1) return { status: 'uncertain', start, end };
  return { status: isSameContext(circumstances.quote, chosen) ? 'exact' : 'moved', start, end };
}

/** The places where a passage may be, and what decides between them. */
export function lookFor(
  haystack: Haystack,
  passage: Passage,
): { circumstances: Circumstances; candidates: Candidate[] } {
  const quote = quoteOf(passage, haystack);
  const candidates = candidatesFor(haystack, quote, passage.start);
  const { elsewhere } = passage;
  const unchanged = candidates.filter((candidate) => candidate.quote === 1);
  const [only] = knownOf({ quote, elsewhere }) === 'words' && unchanged.length === 1 ? unchanged : [];
  const circumstances = {
    quote,
    elsewhere,
    times: unchanged.length,
    hasNearCopy: only !== undefined && hasNearCopy(haystack.tokens(), quote.tokens, only),
    isCutOut: isCutOut(haystack.folded.text, passage),
    expected: passage.start,
    length: haystack.text.length,
  };
  return { circumstances, candidates };
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

/**
 * Whether what stood before a passage now runs on into what stood after it: then the passage is gone, wherever else its
 * words are.
 */
function isCutOut(text: string, { prefix, suffix }: Passage): boolean {
  const before = fold(prefix).text.slice(-SEAM);
  const after = fold(suffix).text.slice(0, SEAM);
  return before.length >= SEAM && after.length >= SEAM && text.includes(before + after);
}

import type { Span } from '../../domain/text/span.ts';
import { approximations } from './approximations.ts';
import type { Haystack } from './haystack.ts';
import { occurrences } from './occurrences.ts';
import { isSameContext, overlap, type Candidate, type Quote } from './quote.ts';

/**
 * The places where a quote may be: those where it stands unchanged and, if none of them has its context, those of
 * something like it.
 */
export function candidatesFor(haystack: Haystack, quote: Quote, expected: number): Candidate[] {
  const unchanged = occurrences(haystack, quote, expected);
  if (unchanged.some((candidate) => isSameContext(quote, candidate))) return unchanged;
  return withoutOverlap(unchanged, approximations(haystack, quote, expected));
}

/** The places where a quote, or something like it, stands besides its own. */
export function candidatesBeside(haystack: Haystack, quote: Quote, own: Span): Candidate[] {
  const unchanged = occurrences(haystack, quote, own.start);
  const alike = approximations(haystack, quote, own.start, own);
  return withoutOverlap(unchanged, alike).filter((candidate) => !overlap(candidate, own));
}

const withoutOverlap = (unchanged: readonly Candidate[], alike: readonly Candidate[]): Candidate[] => [
  ...unchanged,
  ...alike.filter((candidate) => !unchanged.some((other) => overlap(candidate, other))),
];

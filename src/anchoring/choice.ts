import { evidence, support, type Candidate, type Quote } from './evidence.ts';

/** Evidence below which a place is not believed: about a line of text, or a few words with what stood on one side of them. */
const ENOUGH = 30;
/** Evidence by which the best place must lead the next. */
const LEAD = 6;
/** Places with the same evidence are told apart by where the quote was, if one is nearer by this factor. */
const NEARER = 4;
/** The share of a quote that must be there without any context, and with all of it. */
const LEAST_ALONE = 0.8;
const LEAST_IN_CONTEXT = 0.4;

/** The place that is believed, if one is: better nowhere than at a wrong place. */
export function choose(quote: Quote, candidates: readonly Candidate[], expected: number): Candidate | null {
  const weighed = candidates
    .filter((candidate) => candidate.quote >= leastOf(quote, candidate))
    .map((candidate) => ({ candidate, weight: evidence(quote, candidate) }))
    .filter(({ weight }) => weight >= ENOUGH)
    .toSorted((a, b) => b.weight - a.weight || distance(a.candidate) - distance(b.candidate));
  const [best, ...others] = weighed;
  if (best === undefined) return null;
  const rivals = others.filter(
    ({ candidate, weight }) =>
      best.weight - weight < LEAD && (candidate.end <= best.candidate.start || candidate.start >= best.candidate.end),
  );
  if (rivals.length === 0) return best.candidate;
  const nearest = [best, ...rivals].toSorted((a, b) => distance(a.candidate) - distance(b.candidate));
  const [first, second] = nearest;
  if (first === undefined || second === undefined) return null;
  return distance(first.candidate) * NEARER <= distance(second.candidate) ? first.candidate : null;

  function distance({ start }: Candidate): number {
    return Math.abs(start - expected);
  }
}

function leastOf(quote: Quote, candidate: Candidate): number {
  return LEAST_ALONE - (LEAST_ALONE - LEAST_IN_CONTEXT) * support(quote, candidate);
}

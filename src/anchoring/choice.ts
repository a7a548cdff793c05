import type { Candidate, Quote } from './quote.ts';

/**
 * Letters that must agree for a place to be believed, the quote's and its context's: most of a line. These figures and those below are
 * the ones with which `npm run bench:anchors` places fewest wrongly while it still finds what is there.
 */
const ENOUGH = 54;
/** Fewer are enough where the quote stands unchanged, and nowhere else. */
const ENOUGH_ONCE = 38;
/** And fewer still where all that stood around it is there. */
const ENOUGH_WITH_ALL = 24;
const ALL = 0.8;
/** A quote as short as a word or two is in many places: it must have some of its context on either side. */
const SHORT = 8;
const SOME = 0.2;
/** Letters by which the best place must lead the next. */
const LEAD = 5;
/** Places for which as much speaks are told apart by where the quote was, if one is nearer by this factor. */
const NEARER = 4;
/** The share of a quote that must be there where one side has no context, and with all of it on both. */
const LEAST_ALONE = 0.86;
const LEAST_IN_CONTEXT = 0.56;

/** The place that is believed, if one is: better nowhere than at a wrong place. */
export function choose(quote: Quote, candidates: readonly Candidate[], expected: number): Candidate | null {
  const isOnce = candidates.filter((candidate) => candidate.quote === 1).length === 1;
  const weighed = candidates
    .filter((candidate) => candidate.quote >= leastOf(quote, candidate))
    .map((candidate) => ({ candidate, weight: evidence(quote, candidate) }))
    .filter(({ candidate, weight }) => weight >= enough(quote, candidate, isOnce))
    .toSorted((a, b) => b.weight - a.weight || distance(a.candidate) - distance(b.candidate));
  const [best, ...others] = weighed;
  if (best === undefined) return null;
  const rivals = others.filter(
    ({ candidate, weight }) =>
      best.weight - weight < LEAD && (candidate.end <= best.candidate.start || candidate.start >= best.candidate.end),
  );
  if (rivals.length === 0) return best.candidate;
  const [first, second] = [best, ...rivals].toSorted((a, b) => distance(a.candidate) - distance(b.candidate));
  if (first === undefined || second === undefined) return null;
  return distance(first.candidate) * NEARER <= distance(second.candidate) ? first.candidate : null;

  function distance({ start }: Candidate): number {
    return Math.abs(start - expected);
  }
}

/** What speaks for a place, in letters. */
function evidence({ weight }: Quote, { quote, before, after }: Candidate): number {
  return weight * (2 * quote - 1) + before + after;
}

function enough(quote: Quote, candidate: Candidate, isOnce: boolean): number {
  const scarcer = scarcerSide(quote, candidate);
  if (scarcer >= ALL) return ENOUGH_WITH_ALL;
  if (quote.weight < SHORT && scarcer < SOME) return Infinity;
  return isOnce && candidate.quote === 1 ? ENOUGH_ONCE : ENOUGH;
}

function leastOf(quote: Quote, candidate: Candidate): number {
  return LEAST_ALONE - (LEAST_ALONE - LEAST_IN_CONTEXT) * scarcerSide(quote, candidate);
}

/** How far the context agrees on the side where it agrees less, 0 to 1. A side that had no context counts as agreeing. */
function scarcerSide({ prefixWeight, suffixWeight }: Quote, { before, after }: Candidate): number {
  const share = (agreed: number, of: number) => (of === 0 ? 1 : Math.min(1, agreed / of));
  return Math.min(share(before, prefixWeight), share(after, suffixWeight));
}

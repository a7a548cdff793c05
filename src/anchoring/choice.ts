import type { Candidate, Quote } from './quote.ts';

/**
 * Letters that must agree for a place to be believed, the quote's and its context's: half a line; fewer where the quote stands unchanged
 * and nowhere else. These figures and those below were chosen with `npm run bench:anchors`: few wrongly placed first, then many found.
 */
const ENOUGH = 36;
const ENOUGH_ONCE = 30;
/** A quote of so many letters that stands once in a text is no other, whatever is around it; common words count less. */
const UNMISTAKABLE = 18;
/** Where its contexts now stand together, as when it was cut out, only one of so many is. */
const UNMISTAKABLE_AFTER_CUT = 30;
/** Letters by which a changed quote must explain the text better than its being gone from between its contexts; and an unchanged one. */
const BETTER_THAN_GONE = 4;
const UNCHANGED_BETTER_THAN_GONE = -1;
/** Letters by which the best place must lead the next. */
const LEAD = 4;
/** Letters that speak for a quote that is unchanged, besides its own. */
const UNCHANGED = 15;
/** Places for which as much speaks are told apart by where the quote was, if one is nearer by this factor. */
const NEARER = 4;
/** The share of a quote that must be there where one side has no context, and with it on both. */
const LEAST_ALONE = 0.84;
const LEAST_IN_CONTEXT = 0.56;
/** Letters of context that are all one needs on a side. */
const ALL = 30;

/**
 * The place that is believed, if one is: better nowhere than at a wrong place.
 *
 * @param expected - where the quote was
 * @param isCutOut - whether what stood before the quote runs on into what stood after it
 * @param gone - what else speaks for the quote being gone, in letters
 */
export function choose(
  quote: Quote,
  candidates: readonly Candidate[],
  expected: number,
  isCutOut: boolean,
  gone: () => number,
): Candidate | null {
  const weighed = candidates
    .filter((candidate) => candidate.quote >= leastOf(quote, candidate))
    .map((candidate) => ({ candidate, weight: evidence(quote, candidate) }))
    .toSorted((a, b) => b.weight - a.weight || distance(a.candidate) - distance(b.candidate));
  const [best, ...others] = weighed;
  if (best === undefined) return null;
  const isOnce = best.candidate.quote === 1 && !others.some(({ candidate }) => candidate.quote === 1);
  const isUnmistakable = isOnce && quote.weight >= (isCutOut ? UNMISTAKABLE_AFTER_CUT : UNMISTAKABLE);
  const rivals = others.filter(
    ({ candidate, weight }) =>
      best.weight - weight < LEAD && (candidate.end <= best.candidate.start || candidate.start >= best.candidate.end),
  );
  if (rivals.length > 0) {
    const [first, second] = [best, ...rivals].toSorted((a, b) => distance(a.candidate) - distance(b.candidate));
    if (first !== best || distance(best.candidate) * NEARER > distance(second?.candidate ?? best.candidate))
      return null;
  }
  if (isUnmistakable) return best.candidate;
  if (isCutOut) return null;
  const isUnchanged = best.candidate.quote === 1;
  const weight = best.weight - (isUnchanged ? UNCHANGED : 0);
  if (weight < (isOnce ? ENOUGH_ONCE : ENOUGH)) return null;
  return weight - gone() >= (isUnchanged ? UNCHANGED_BETTER_THAN_GONE : BETTER_THAN_GONE) ? best.candidate : null;

  function distance({ start }: Candidate): number {
    return Math.abs(start - expected);
  }
}

/** What speaks for a place, in letters. */
function evidence({ weight }: Quote, { quote, before, after }: Candidate): number {
  return weight * (2 * quote - 1) + before + after + (quote === 1 ? UNCHANGED : 0);
}

function leastOf(quote: Quote, candidate: Candidate): number {
  return LEAST_ALONE - (LEAST_ALONE - LEAST_IN_CONTEXT) * scarcerSide(quote, candidate);
}

/** How far the context agrees on the side where it agrees less, 0 to 1. A side that had no context counts as agreeing. */
function scarcerSide({ prefixWeight, suffixWeight }: Quote, { before, after }: Candidate): number {
  const share = (agreed: number, of: number) => (of === 0 ? 1 : Math.min(1, agreed / Math.min(of, ALL)));
  return Math.min(share(before, prefixWeight), share(after, suffixWeight));
}

import { approximations } from './approximate.ts';
import { choose } from './choice.ts';
import { likenessAfter, likenessBefore, type Candidate, type Quote } from './evidence.ts';
import { shareOfGrams } from './grams.ts';
import type { Haystack } from './haystack.ts';

/** The longest quote that is compared as a whole, in units. */
export const LONGEST_WHOLE = 160;
/** Longer ones are found by pieces of their ends. */
const PIECE = 96;
const PIECE_CONTEXT = 32;
/** Pieces tried from either end: a sentence or two there may be gone. */
const MOST_PIECES = 4;
/** How much shorter or longer a quote may have become, and how much of it must still be there. */
const SHORTEST = 0.4;
const LONGEST = 2.5;
const LEAST_SHARE = 0.5;

/** The place where something like a long quote stands, from the first of its pieces that is found to the last; null if there is none. */
export function findLong(haystack: Haystack, quote: Quote, expected: number): Candidate | null {
  const { exact, prefix, suffix } = quote;
  const { text } = haystack.folded;
  const start = firstFound((piece) => piece * PIECE)?.start;
  const end = firstFound((piece) => exact.length - (piece + 1) * PIECE)?.end;
  if (start === undefined || end === undefined) return null;
  const length = end - start;
  if (length < exact.length * SHORTEST || length > exact.length * LONGEST) return null;
  const share = shareOfGrams(haystack.grams(), exact, start, end);
  if (share < LEAST_SHARE) return null;
  return {
    start,
    end,
    quote: share,
    before: likenessBefore(text, start, prefix),
    after: likenessAfter(text, end, suffix),
  };

  function firstFound(offsetOf: (piece: number) => number): Candidate | null {
    for (let piece = 0; piece < MOST_PIECES; piece++) {
      const from = offsetOf(piece);
      if (from < 0 || from + PIECE > exact.length) return null;
      const part = pieceAt(quote, from);
      const found = choose(part, approximations(haystack, part, expected + from), expected + from);
      if (found) return found;
    }
    return null;
  }
}

/** A piece of a quote, as a quote of its own. */
function pieceAt({ exact, prefix, suffix }: Quote, from: number): Quote {
  const to = from + PIECE;
  return {
    exact: exact.slice(from, to),
    prefix: (from < PIECE_CONTEXT ? prefix + exact.slice(0, from) : exact.slice(0, from)).slice(-PIECE_CONTEXT),
    suffix: (exact.slice(to, to + PIECE_CONTEXT) + suffix).slice(0, PIECE_CONTEXT),
  };
}

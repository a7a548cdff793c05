import { costOfLeavingOut, costOfPuttingIn, costOfPuttingInside, gain, likeness } from './likeness.ts';
import type { Token } from './tokens.ts';

/**
 * Alignment of word sequences by dynamic programming: T. Smith and M. Waterman, "Identification of common molecular
 * subsequences", Journal of Molecular Biology 147 (1981), with the quote aligned as a whole and its context as far as
 * it agrees.
 */

/** Where a quote was found, in tokens. */
interface Aligned {
  start: number;
  end: number;
  /** The share of the quote that is there, replaced words counting a part. */
  quote: number;
}

/** A word in the place of another says that the place is right, if not the word. */
const REPLACED_COUNTS = 0.3;

/** Text put into a quote makes it another, as text left out does, but less so. */
const PUT_IN_COUNTS = 0.5;

/** What a sentence gone from context or put into it takes away, in letters. */
const GAP = 9;

const STOP = 0;
const DIAGONAL = 1;
const LEFT_OUT = 2;
const PUT_IN = 3;

/**
 * Finds where a stretch of a pattern is likeliest in a window of a text. The pattern's parts outside the stretch are
 * context: they add to what speaks for a place where they agree, and take nothing away where they do not.
 *
 * @param stretch - `[from, to)` of the pattern
 * @returns null where nothing of the stretch is there
 */
export function align(
  pattern: readonly Token[],
  stretch: { from: number; to: number },
  window: readonly Token[],
): Aligned | null {
  const width = window.length + 1;
  const moves = new Uint8Array((pattern.length + 1) * width);
  const besides = costs(window, costOfPuttingIn);
  const insides = costs(window, costOfPuttingInside);
  let above = new Float64Array(width);
  let scores = new Float64Array(width);
  let [best, most] = [-1, -Infinity];
  for (let row = 0; row <= pattern.length; row++) {
    const wanted = pattern[row - 1];
    const leavingOut = wanted ? costOfLeavingOut(wanted) : 0;
    const puttingIn = row > stretch.from && row < stretch.to ? insides : besides;
    const least = row <= stretch.from ? 0 : -Infinity;
    for (let column = 0; column < width; column++) {
      const present = window[column - 1];
      let score = least;
      let move = STOP;
      if (wanted !== undefined) {
        const diagonal = present === undefined ? -Infinity : (above[column - 1] ?? 0) + gain(wanted, present);
        if (diagonal > score) {
          score = diagonal;
          move = DIAGONAL;
        }
        const leftOut = (above[column] ?? 0) - leavingOut;
        if (leftOut > score) {
          score = leftOut;
          move = LEFT_OUT;
        }
      }
      if (column > 0) {
        const putIn = (scores[column - 1] ?? 0) - (puttingIn[column - 1] ?? 0);
        if (putIn > score) {
          score = putIn;
          move = PUT_IN;
        }
      }
      scores[column] = score;
      moves[row * width + column] = move;
      if (row < stretch.to || score <= most) continue;
      best = row * width + column;
      most = score;
    }
    [above, scores] = [scores, above];
  }
  return trace(best);

  function trace(last: number): Aligned | null {
    let [start, end, agreed, total] = [-1, -1, 0, 0];
    let at = last;
    for (let row = Math.floor(at / width); row >= 0; row = Math.floor(at / width)) {
      if (row === stretch.from) break;
      const move = moves[at];
      const column = at % width;
      const [wanted, present] = [pattern[row - 1], window[column - 1]];
      const isInside = row <= stretch.to;
      if (move === DIAGONAL && wanted && present) {
        if (isInside) {
          start = column - 1;
          if (end < 0) end = column;
          agreed += wanted.weight * Math.max(likeness(wanted, present), REPLACED_COUNTS);
          total += wanted.weight;
        }
        at -= width + 1;
      } else if (move === LEFT_OUT && wanted) {
        if (isInside) total += wanted.weight;
        at -= width;
      } else if (move === PUT_IN && present) {
        if (row < stretch.to && end >= 0) total += PUT_IN_COUNTS * present.weight;
        at -= 1;
      } else return null;
    }
    if (start < 0 || total === 0) return null;
    return { start, end, quote: agreed / total };
  }
}

function costs(tokens: readonly Token[], costOf: (token: Token) => number): Float64Array {
  const each = new Float64Array(tokens.length);
  for (const [at, token] of tokens.entries()) each[at] = costOf(token);
  return each;
}

/**
 * How far context agrees with what lies beside a place, in letters, as a chain of parts that do; both are given from
 * the place outwards. What is left out or put in between takes away what its words cost, but never more than {@link
 * GAP}: a sentence may have gone or come.
 */
export function agreement(context: readonly Token[], beside: readonly Token[]): number {
  const width = beside.length;
  const puttingIn = costs(beside, costOfPuttingIn);
  /** What the row above scores, and the most that any place up to there scores. */
  let above = new Float64Array(width + 1);
  let scores = new Float64Array(width + 1);
  const most = new Float64Array(width + 1);
  for (let column = 1; column <= width; column++)
    above[column] = Math.max((above[column - 1] ?? 0) - (puttingIn[column - 1] ?? 0), -GAP);
  for (const wanted of context) {
    const leavingOut = costOfLeavingOut(wanted);
    scores[0] = Math.max((above[0] ?? 0) - leavingOut, -GAP);
    let before = most[0] ?? 0;
    for (let column = 1; column <= width; column++) {
      const present = beside[column - 1];
      const gained = present === undefined ? -Infinity : gain(wanted, present);
      const score = Math.max(
        Math.max(above[column - 1] ?? 0, before - GAP) + gained,
        (above[column] ?? 0) - leavingOut,
        (scores[column - 1] ?? 0) - (puttingIn[column - 1] ?? 0),
      );
      scores[column] = score;
      before = most[column] ?? 0;
      most[column] = Math.max(before, most[column - 1] ?? 0, score);
    }
    [scores, above] = [above, scores];
  }
  return most[width] ?? 0;
}

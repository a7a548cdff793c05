import { fold } from '../../../src/background/anchoring/folding.ts';
import { wordsOf } from './edits.ts';
import type { Case } from './cases.ts';

/** Short quotes of which nothing but their words is kept, by how many words they have. */
interface Alone {
  words: string;
  /** Those that stand once in the text, unchanged, in per cent: found, and put elsewhere. */
  number: number;
  found: number;
  misplaced: number;
  /** All of them, those that were changed or are gone among them, in per cent: put where they do not belong. */
  wrong: number;
  /**
   * The part of it that stands where the text had the same words from the first, and they alone are left: no one could
   * tell.
   */
  twice: number;
}

const MOST_WORDS = 6;
const LEAST_WORDS = 3;
/**
 * `wrong` is not reached: nothing tells a quote that was cut out from the same words that stand elsewhere, once and
 * unchanged.
 */
const LIMITS = { found: 99, misplaced: 0.5, wrong: 0.5 };

/** @returns a row for each number of words, and one of all quotes long enough to be found by their words */
export function aloneOf(cases: readonly Case[]): { rows: Alone[]; passed: boolean } {
  const counted = cases.map((one) => ({ ...one, words: countOf(one) }));
  const long = row(
    `${LEAST_WORDS} and more`,
    counted.filter(({ words }) => words >= LEAST_WORDS),
  );
  const rows = Array.from({ length: MOST_WORDS }, (_, at) =>
    row(
      String(at + 1),
      counted.filter(({ words }) => words === at + 1),
    ),
  );
  const isFound = [...rows.slice(LEAST_WORDS - 1), long].every(({ found }) => found >= LIMITS.found);
  return {
    rows: [...rows, long],
    passed: isFound && long.misplaced < LIMITS.misplaced && long.wrong < LIMITS.wrong,
  };
}

function row(words: string, cases: readonly Case[]): Alone {
  const once = cases.filter((one) => one.treated.treatment === 'unchanged' && standsOnce(one));
  const share = (among: readonly Case[], ...outcomes: Case['outcome'][]) =>
    (100 * among.filter(({ outcome }) => outcomes.includes(outcome)).length) / Math.max(1, among.length);
  return {
    words,
    number: once.length,
    found: share(once, 'exact', 'found'),
    misplaced: share(once, 'wrong'),
    wrong: share(cases, 'wrong'),
    twice: (100 * cases.filter(isTwice).length) / Math.max(1, cases.length),
  };
}

const quoteOf = ({ text, treated }: Case): string => text.text.slice(treated.start, treated.end);
const countOf = (one: Case): number => wordsOf(quoteOf(one)).length;

const standsOnce = (one: Case): boolean => timesIn(one.edited.text, quoteOf(one)) === 1;

/** Whether a quote that is gone was taken for the same words, which stand where they always did. */
function isTwice(one: Case): boolean {
  const isGone = one.treated.treatment === 'removed' || one.treated.treatment === 'sentence removed';
  return one.outcome === 'wrong' && isGone && standsOnce(one) && timesIn(one.text.text, quoteOf(one)) > 1;
}

const timesIn = (text: string, quote: string): number => fold(text).text.split(fold(quote).text).length - 1;

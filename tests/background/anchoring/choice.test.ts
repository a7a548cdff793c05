import { describe, expect, test } from 'vitest';
import { choose, likeliestOf } from '../../../src/background/anchoring/choice.ts';
import type { Circumstances } from '../../../src/background/anchoring/evidence.ts';
import { haystackOf } from '../../../src/background/anchoring/haystack.ts';
import { quoteOf, type Candidate } from '../../../src/background/anchoring/quote.ts';

const circumstances: Circumstances = {
  quote: quoteOf({ exact: 'the locks', prefix: '', suffix: '', start: 0, end: 9 }, haystackOf('the locks')),
  elsewhere: undefined,
  times: 1,
  hasNearCopy: false,
  isCutOut: false,
  expected: 0,
  length: 9,
};
const candidate = (start: number, quote: number): Candidate => ({
  start,
  end: start + 9,
  quote,
  before: 0,
  after: 0,
  adjacentBefore: 0,
  adjacentAfter: 0,
  other: 0,
  otherCloseness: 0,
});
/** A model in which what is there of the quote decides. */
const model = { weights: { share: 2 } };
const certaintyOf = (...candidates: Candidate[]) => likeliestOf(circumstances, candidates, model)?.certainty;

test('the likeliest place is the one with most for it', () => {
  const [less, more] = [candidate(0, 0.5), candidate(100, 0.9)];
  expect(likeliestOf(circumstances, [less, more], model)?.candidate).toBe(more);
  expect(likeliestOf(circumstances, [], model)).toBeNull();
});

test('an unchanged quote alone competes with being gone only, a changed one must be surer', () => {
  expect(certaintyOf(candidate(0, 1))).toBeCloseTo(2);
  expect(certaintyOf(candidate(0, 0.9))).toBeCloseTo(1.8 - 1.1);
});

test('other places take certainty away, those that overlap it are the same place', () => {
  expect(certaintyOf(candidate(0, 1), candidate(100, 1))).toBeCloseTo(2 - Math.log(1 + Math.exp(2)));
  expect(certaintyOf(candidate(0, 1), candidate(8, 1))).toBeCloseTo(2);
  expect(certaintyOf(candidate(0, 1), candidate(9, 1))).toBeCloseTo(2 - Math.log(1 + Math.exp(2)));
});

test('nothing is believed where there is nothing', () => expect(choose(circumstances, [])).toBeNull());

describe('of a quote only its words are known', () => {
  /** What is chosen of a place with so much of a quote. */
  const chosen = (exact: string, share: number, change: Partial<Circumstances> = {}) => {
    const quote = quoteOf({ exact, prefix: '', suffix: '', start: 0, end: exact.length }, haystackOf(exact));
    const place = candidate(0, share);
    return choose({ ...circumstances, quote, times: Number(share === 1), ...change }, [place]) === place;
  };
  const LONG = 'forty heavy ships waited at the northern locks until the evening tide came in';

  test.each<[what: string, exact: string, share: number, change: Partial<Circumstances>, isBelieved: boolean]>([
    ['three words that stand once', 'forty ships wait', 1, {}, true],
    ['but not two', 'forty ships', 1, {}, false],
    ['but for very long ones', 'Donaudampfschifffahrtsgesellschaft Elektrizitätshauptbetriebswerk', 1, {}, true],
    ['nor three of which there is a near copy', 'forty ships wait', 1, { hasNearCopy: true }, false],
    ['nor many', LONG, 1, { hasNearCopy: true }, false],
    ['most of many words', LONG, 0.95, {}, true],
    ['some of them', LONG, 0.5, {}, false],
    [
      'most of seven long ones',
      'extraordinary circumstances nevertheless required unprecedented governmental interventions',
      0.95,
      {},
      true,
    ],
    [
      'but not of six',
      'extraordinary circumstances nevertheless required unprecedented governmental-interventions'.replace(
        'required ',
        '',
      ),
      0.95,
      {},
      false,
    ],
  ])('%s: believed or not', (_what, exact, share, change, isBelieved) =>
    expect(chosen(exact, share, change)).toBe(isBelieved),
  );
});

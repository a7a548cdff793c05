import { expect, test } from 'vitest';
import { hedgeRate, hedgesBeside } from '../../../src/background/stories/baseline.ts';

const piece = (count: number, words = 1000) => ({
  words,
  hedging: [{ category: 'possibility' as const, voice: 'author' as const, count }],
});
const pieces = (...counts: number[]) => counts.map((count) => piece(count));

test.each([
  ['in 1,000 words', piece(6, 2000), 3],
  [
    'of all voices',
    {
      words: 1000,
      hedging: [...piece(2).hedging, { category: 'belief' as const, voice: 'quoted' as const, count: 3 }],
    },
    5,
  ],
  [
    'of the kinds that are compared alone',
    { words: 1000, hedging: [{ category: 'stance' as const, voice: 'author' as const, count: 3 }] },
    0,
  ],
  ['not of a short text', piece(2, 299), null],
  ['not where none were counted', { words: 1000 }, null],
])('a rate is %s', (_what, counted, rate) => {
  expect(hedgeRate(counted)).toBe(rate);
});

test.each([
  ['more than three quarters', 9, pieces(1, 1, 1, 1, 1, 1, 1, 9), 'more'],
  ['less than three quarters', 0, pieces(1, 1, 1, 1, 1, 1, 1, 0), 'less'],
  ['as the middle', 4, pieces(1, 2, 3, 4, 5, 6, 7, 8), 'alike'],
  ['three quarters themselves are not more than that', 5, pieces(1, 1, 1, 1, 1, 1, 9, 9), 'alike'],
  ['as they all do', 3, pieces(3, 3, 3, 3, 3, 3, 3, 3), 'alike'],
  ['too few pieces', 9, pieces(1, 1, 1, 1, 1, 1, 1), null],
  ['too few that are long enough', 9, [...pieces(1, 1, 1, 1, 1, 1, 1), piece(1, 100)], null],
])('%s', (_what, own, others, expected) => {
  expect(hedgesBeside(piece(own), others)).toBe(expected);
});

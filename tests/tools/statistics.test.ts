import { expect, test } from 'vitest';
import { median, quantile } from '../../tools/bench/statistics.ts';

test.each([
  [[3, 1, 2], 0.5, 2],
  [[4, 1, 3, 2], 0.5, 2],
  [[10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 0.95, 10],
  [Array.from({ length: 100 }, (_, i) => i + 1), 0.95, 95],
  [[7], 0.95, 7],
  [[7], 0, 7],
])('quantile of %j at %d is %d', (values, share, expected) => {
  expect(quantile(values, share)).toBe(expected);
});

test('the median of nothing is no number', () => {
  expect(median([])).toBeNaN();
});

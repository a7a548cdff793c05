import { expect, test } from 'vitest';
import { normsFor, standing } from '../../src/language/norm.ts';

const norm = { texts: 100, percentiles: [2, 4, 8] };

test.each([
  [0, 25],
  [2, 25],
  [3, 38],
  [4, 50],
  [6, 63],
  [8, 75],
  [90, 75],
])('%d in a thousand words stands at %d per cent', (perThousand, expected) => {
  expect(standing(norm, perThousand)).toBe(expected);
});

test('news in English was measured on enough texts, and hedges more and more', () => {
  const { news, source } = normsFor('en') ?? {};
  expect(news?.texts).toBeGreaterThanOrEqual(30);
  expect(news?.percentiles).toEqual(news?.percentiles.toSorted((a, b) => a - b));
  expect(news?.percentiles).toHaveLength(19);
  expect(source).toBeTruthy();
});

test('a language without texts has no norm', () => {
  expect(normsFor('fi')).toBeNull();
});

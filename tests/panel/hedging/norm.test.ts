import { expect, test } from 'vitest';
import { curveOf, normsFor, standing, stepOf } from '../../../src/panel/hedging/norm.ts';

const norm = { texts: 100, percentiles: [2, 4, 8] };

test.each([
  [0, { share: 0.25, end: 'least' }],
  [2, { share: 0.25, end: 'least' }],
  [3, { share: 0.38, end: null }],
  [4, { share: 0.5, end: null }],
  [6, { share: 0.63, end: null }],
  [8, { share: 0.25, end: 'most' }],
  [90, { share: 0.25, end: 'most' }],
])('%d in a thousand words stands at %j', (perThousand, expected) => {
  expect(standing(norm, perThousand)).toEqual(expected);
});

test('who hedges not at all does not hedge more than others', () => {
  const { news } = normsFor('en') ?? {};
  expect(news && standing(news, 0).end).toBe('least');
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

test.each([
  [0, 'fewer'],
  [2.5, 'as-many'],
  [4, 'as-many'],
  [7.9, 'as-many'],
  [90, 'more'],
])('%d in a thousand words is told as %s', (perThousand, step) => {
  expect(stepOf(standing(norm, perThousand))).toBe(step);
});

test('half of the texts measured are in the middle step', () => {
  const { news } = normsFor('en') ?? {};
  const steps = news?.percentiles.map((rate) => stepOf(standing(news, rate)));
  expect(steps?.filter((step) => step === 'as-many')).toHaveLength(11);
});

test('the curve is highest where most texts are, and low at its end', () => {
  const { heights, end } = curveOf({ texts: 100, percentiles: [1, 7, 7.5, 8, 8.5, 9, 15] });
  const highest = (end * heights.indexOf(1)) / (heights.length - 1);
  expect(highest).toBeGreaterThan(7);
  expect(highest).toBeLessThan(9);
  expect(heights.at(-1)).toBeLessThan(0.2);
  expect(end).toBeGreaterThan(15);
});

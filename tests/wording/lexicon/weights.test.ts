import { expect, test } from 'vitest';
import { storeWeights, featureName } from '../../../tools/train/storedWeights.ts';
import { weightsOf } from '../../../src/wording/lexicon/weights.ts';

test('what is stored is read again', () => {
  const learned = new Map([
    [featureName('may', '+1', 'be'), 0.3],
    [featureName('may', '+1', '-'), -0.52],
    [featureName('may', '+1', 'have'), 0.34],
    [featureName('may', '=form', 'it may be'), 1],
    [featureName('hedge', 'end', ''), -1.5],
  ]);
  const stored = storeWeights(learned, 10);
  expect(stored).toEqual({ hedge: { end: '-15|' }, may: { '+1': '-5|-¦3|be|have', '=form': '10|it may be' } });
  expect([...(weightsOf(stored, 'may').get('+1') ?? [])]).toEqual([
    ['-', -5],
    ['be', 3],
    ['have', 3],
  ]);
  expect(weightsOf(stored, 'may').get('=form')?.get('it may be')).toBe(10);
  expect(weightsOf(stored, 'hedge').get('end')?.get('')).toBe(-15);
  expect(weightsOf(stored, 'might').size).toBe(0);
});

test.each([
  ['rounds to nought', featureName('may', '+1', 'be'), 0.04],
  ['holds the mark between values', featureName('may', '+1', '|'), 1],
  ['holds the mark between weights', featureName('may', '+1', '¦'), 1],
])('a weight that %s is not stored', (_what, feature, weight) => {
  expect(storeWeights(new Map([[feature, weight]]), 10)).toEqual({});
});

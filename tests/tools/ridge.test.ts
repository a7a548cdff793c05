import { expect, test } from 'vitest';
import { fitRidge, type Example } from '../../tools/train/ridge.ts';

const example = (isRight: boolean, facts: string[], weight = 1): Example => ({
  isRight,
  facts: ['any', ...facts],
  weight,
});
const repeated = (count: number, make: (at: number) => Example): Example[] =>
  Array.from({ length: count }, (_, at) => make(at));

test('without other facts the free one is the logarithm of the odds', () => {
  const examples = [...repeated(30, () => example(true, [])), ...repeated(10, () => example(false, []))];
  expect(fitRidge(examples, 4, 'any').get('any')).toBeCloseTo(Math.log(3), 5);
});

test('examples count by their weight', () => {
  const examples = [...repeated(10, () => example(true, [], 3)), ...repeated(10, () => example(false, []))];
  expect(fitRidge(examples, 4, 'any').get('any')).toBeCloseTo(Math.log(3), 5);
});

test('what speaks for it weighs more, what against it less, what is on both sides hardly, what is rare not at all', () => {
  const examples = [
    ...repeated(40, (at) => example(true, ['for', at % 2 ? 'both' : 'none'])),
    ...repeated(40, (at) => example(false, ['against', at % 2 ? 'both' : 'none', ...(at < 2 ? ['rare'] : [])])),
  ];
  const weights = fitRidge(examples, 1, 'any');
  expect(weights.get('for')).toBeGreaterThan(1);
  expect(weights.get('against')).toBeLessThan(-1);
  expect(Math.abs(weights.get('both') ?? 1)).toBeLessThan(0.1);
  expect(weights.has('rare')).toBe(false);
});

test('a stronger ridge holds weights nearer to nothing', () => {
  const examples = repeated(40, (at) => example(at % 2 === 0, at % 2 === 0 ? ['for'] : []));
  const weight = (ridge: number) => fitRidge(examples, ridge, 'any').get('for') ?? 0;
  expect(weight(10)).toBeLessThan(weight(1));
});

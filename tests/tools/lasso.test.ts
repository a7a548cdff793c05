import { expect, test } from 'vitest';
import { lasso } from '../../tools/train/lasso.ts';

const cases = (count: number, features: string[], label: boolean) =>
  Array.from({ length: count }, () => ({ features, label }));
const told = [...cases(40, ['says', 'the'], true), ...cases(40, ['buys', 'the'], false), ...cases(3, ['rare'], true)];

test('weighs what tells the cases apart, and nothing else', () => {
  const { weights } = lasso(told, 1);
  expect(weights.get('says')).toBeGreaterThan(1);
  expect(weights.get('buys')).toBeLessThan(-1);
  expect(weights.has('rare')).toBe(false);
});

test('the larger the penalty, the fewer weights remain', () => {
  expect(lasso(told, 1000).weights.size).toBe(0);
});

test('the prior tells how common the label is', () => {
  const { prior } = lasso([...cases(75, [], true), ...cases(25, [], false)], 1);
  expect(prior).toBeCloseTo(Math.log(3));
});

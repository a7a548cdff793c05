import { expect, test } from 'vitest';
import { fit, type Alternative } from '../../tools/train/conditionalLogit.ts';

const right = (evidence: Record<string, number>): Alternative => ({ evidence, isRight: true });
const wrong = (evidence: Record<string, number>): Alternative => ({ evidence, isRight: false });

test('what the right alternatives have is weighed up, what the wrong ones have down, what both have hardly', () => {
  const cases = Array.from({ length: 40 }, (_, at) => [
    right({ any: 1, near: 2 + (at % 3), noise: Number(at % 8 < 4) }),
    wrong({ any: 1, near: at % 2, far: 3, noise: Number(at % 16 < 8) }),
  ]);
  const { near = 0, far = 0, noise = 0 } = fit(cases);
  expect(near).toBeGreaterThan(0.5);
  expect(far).toBeLessThan(-0.3);
  expect(Math.abs(noise)).toBeLessThan(near / 2);
});

test('where none is right, all that is there speaks against a place', () => {
  const cases = Array.from({ length: 20 }, () => [wrong({ any: 1, far: 1 })]);
  const weights = fit(cases);
  expect((weights['any'] ?? 0) + (weights['far'] ?? 0)).toBeLessThan(-2);
});

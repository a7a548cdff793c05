import { expect, test } from 'vitest';
import { compareVersions } from '../../../src/storage/packs/packHeader.ts';

test.each([
  ['1', '1', 0],
  ['10.0', '10', 0],
  ['2', '10', -1],
  ['2026.10', '2026.9', 1],
  ['2026.10.1', '2026.10', 1],
  ['2026.10', '2026.10.0.1', -1],
  ['2027', '2026.12.31', 1],
])('of the versions %s and %s the later is the one with the greater number: %d', (a, b, order) => {
  expect(Math.sign(compareVersions(a, b))).toBe(order);
  expect(Math.sign(compareVersions(b, a)) + order).toBe(0);
});

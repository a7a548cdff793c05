import { expect, test } from 'vitest';
import { isSame, tokensOf } from '../../../src/background/anchoring/tokens.ts';

test('tokens are the same by what they say, however much was read in between', () => {
  const [before] = tokensOf('harbour');
  // More words than are remembered.
  const many = tokensOf(Array.from({ length: 60_000 }, (_, at) => `w${at.toString(36)}`).join(' '));
  const [after] = tokensOf('harbour');
  if (!before || !after) throw new Error('no tokens');
  expect(isSame(before, after)).toBe(true);
  expect(many.filter((token) => isSame(token, before))).toEqual([]);
  expect(Object.keys(before)).not.toContain('id');
});

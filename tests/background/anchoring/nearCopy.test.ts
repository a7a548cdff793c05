import { expect, test } from 'vitest';
import { hasNearCopy } from '../../../src/background/anchoring/nearCopy.ts';
import { tokensOf } from '../../../src/background/anchoring/tokens.ts';

/** Asks for a near copy of a quote that stands at the beginning of a text. */
const isCopied = (quote: string, rest: string) =>
  hasNearCopy(tokensOf(`${quote} ${rest}`), tokensOf(quote), { start: 0, end: quote.length });

test.each<[what: string, quote: string, rest: string, isCopy: boolean]>([
  ['a word in its midst is another', 'northern iron bridge', 'and northern wood bridge', true],
  ['several are', 'forty ships wait at the northern locks', 'here forty ships lay under the northern locks', true],
  ['all of it is there again', 'northern iron bridge', 'and northern iron bridge', true],
  ['its first word is another', 'northern iron bridge', 'and southern iron bridge', false],
  ['its last word is another', 'northern iron bridge', 'and northern iron road', false],
  ['a word is misspelt', 'northern iron bridge', 'and northern irom bridge', false],
  ['a word was put in', 'northern iron bridge', 'and northern iron rail bridge', false],
  ['the text ends too soon', 'northern iron bridge', 'and northern wood', false],
  ['a number is another', 'harbours 2019 in Lund', 'harbours 2020 in Lund', false],
  ['a number is a word now', 'harbours 2019 in Lund', 'harbours twice in Lund', false],
  ['seven letters of ten are the same', 'abcd xyz efg', 'abcd had efg', true],
  ['six letters of nine are', 'abc xyz def', 'abc had def', false],
  ['nothing is like it', 'northern iron bridge', 'and nothing else', false],
])('a text has a near copy of a quote, where %s', (_what, quote, rest, isCopy) =>
  expect(isCopied(quote, rest)).toBe(isCopy),
);

test('a quote is no copy of itself, nor is what overlaps it', () => {
  expect(isCopied('so and so', 'said')).toBe(false);
  expect(isCopied('so and so', 'but so')).toBe(false);
});

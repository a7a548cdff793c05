import { expect, test } from 'vitest';
import { hasNearCopy } from '../../../src/background/anchoring/nearCopy.ts';
import { tokensOf } from '../../../src/background/anchoring/tokens.ts';

/** Asks for a near copy of a quote that stands at the beginning of a text. */
const isCopied = (quote: string, rest: string) =>
  hasNearCopy(tokensOf(`${quote} ${rest}`), tokensOf(quote), { start: 0, end: quote.length });

test.each<[what: string, quote: string, rest: string, isCopy: boolean]>([
  ['a word in its midst is another', 'the second bridge', 'and the steel bridge', true],
  ['several are', 'forty ships wait at the northern locks', 'here forty ships lay under the northern locks', true],
  ['all of it is there again', 'the second bridge', 'and the second bridge', true],
  ['its first word is another', 'the second bridge', 'and a second bridge', false],
  ['its last word is another', 'the second bridge', 'and the second road', false],
  ['a word is misspelt', 'the second bridge', 'and the secand bridge', false],
  ['a word was put in', 'the second bridge', 'and the second steel bridge', false],
  ['the text ends too soon', 'the second bridge', 'and the steel', false],
  ['a number is another', 'won 2019 in Lund', 'won 2020 in Lund', false],
  ['a number is a word now', 'won 2019 in Lund', 'won twice in Lund', false],
  ['six letters of ten are the same', 'abc wxyz def', 'abc some def', true],
  ['five letters of nine are', 'abc wxyz de', 'abc some de', false],
  ['nothing is like it', 'the second bridge', 'and nothing else', false],
])('a text has a near copy of a quote, where %s', (_what, quote, rest, isCopy) =>
  expect(isCopied(quote, rest)).toBe(isCopy),
);

test('a quote is no copy of itself, nor is what overlaps it', () => {
  expect(isCopied('so and so', 'said')).toBe(false);
  expect(isCopied('so and so', 'but so')).toBe(false);
});

import { describe, expect, test } from 'vitest';
import {
  costOfLeavingOut,
  costOfPuttingIn,
  costOfPuttingInside,
  gain,
  likeness,
} from '../../../src/background/anchoring/likeness.ts';
import { tokensOf, weightOf, tokenAt, type Token } from '../../../src/background/anchoring/tokens.ts';

function token(text: string): Token {
  const [one] = tokensOf(text);
  if (!one) throw new Error('no token');
  return one;
}

test.each([
  ['harbour', 'harbour', 1],
  ['harbour', 'harbor', 1 - 1 / 7],
  ['harbour', 'harbours', 1 - 1 / 8],
  ['harbour', 'hxrbour', 1 - 1 / 7],
  ['harbour', 'xarbour', 1 - 1 / 7],
  ['abcde', 'abxye', 0.6],
  ['abcde', 'abxyz', 0],
  ['abxcd', 'abycd', 0.8],
  ['walk', 'walking', 0],
  ['walks', 'walking', 0],
  ['ship', 'shop', 0.75],
  ['cat', 'car', 0],
  ['2007', '2008', 0],
  ['a2007', 'a2008', 0],
  ['harbour', 'locks', 0],
  ['abcdefgh', 'abcde', 0.625],
  ['abcdefghi', 'abcde', 0],
])('%s and %s are alike by %d', (a, b, alike) => {
  expect(likeness(token(a), token(b))).toBeCloseTo(alike, 10);
  expect(likeness(token(b), token(a))).toBeCloseTo(alike, 10);
});

describe('to lay one word on another earns', () => {
  test.each([
    ['its letters where they are the same', 'harbour', 'harbour', 7],
    ['less where one is misspelt', 'harbour', 'harbor', 7 * (2 * (1 - 1 / 7) - 1)],
    ['a loss where it is replaced', 'harbour', 'locks', -0.35 * 7 - 0.1 * 5],
    ['a loss though both begin alike', 'walk', 'walking', -0.35 * 4 - 0.1 * 7],
    ['nothing at all for a sign on a word', '!', 'locks', -Infinity],
    ['nor for a word on a sign', 'locks', '!', -Infinity],
    ['a sign’s one letter', '!', '!', 1],
  ])('%s', (_what, wanted, present, earned) => expect(gain(token(wanted), token(present))).toBeCloseTo(earned, 10));
});

test('to leave a word out costs more than to put one in, inside more than beside', () => {
  const one = token('harbour');
  expect([costOfLeavingOut(one), costOfPuttingIn(one), costOfPuttingInside(one)]).toEqual([3.5, 7 * 0.15, 7 * 0.3]);
});

describe('tokens', () => {
  const tokens = tokensOf('Ab, 東京 c\u200B');
  test('are words, characters of scripts without spaces, and signs', () =>
    expect(tokens.map(({ folded, weight, isWord, start, end }) => [folded, weight, isWord, start, end])).toEqual([
      ['Ab', 2, true, 0, 2],
      [',', 1, false, 2, 3],
      ['東', 2.5, true, 4, 5],
      ['京', 2.5, true, 5, 6],
      ['c', 1, true, 7, 9],
    ]));
  test('are none of what does not show', () =>
    expect(tokensOf('a \u200b b').map(({ folded }) => folded)).toEqual(['a', 'b']));
  test('weigh what they say', () => expect(weightOf(tokens)).toBe(9));
  test.each([
    [0, 0],
    [1, 0],
    [2, 1],
    [3, 2],
    [4, 2],
    [5, 3],
    [8, 4],
    [9, 5],
  ])('the first that ends behind %d is the one of number %d', (offset, at) => expect(tokenAt(tokens, offset)).toBe(at));
});

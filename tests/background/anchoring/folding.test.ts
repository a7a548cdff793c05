import { describe, expect, test } from 'vitest';
import { beginsCharacter, fold, unitAt } from '../../../src/background/anchoring/folding.ts';

test.each([
  ['a b\u00A0c\td\ne', 'abcde'],
  ['cease\u00ADfire\u200B\u0007', 'ceasefire'],
  ['– — ‒ −', '-'],
  ['a -- b', 'a-b'],
  ['a - b - c', 'a-b-c'],
  ['“it” ‘is’ «so» „da“ 「あ」', '"it""is""so""da""あ"'],
  [`don't`, 'don"t'],
  ['é', 'e\u0301'],
  ['ﬁsh ½', 'fish1\u20442'],
  ['😀', '😀'],
  ['\ud83d', '\ud83d'],
  ['', ''],
])('%j is compared as %j', (text, folded) => expect(fold(text).text).toBe(folded));

test('each unit knows the character it comes from', () => {
  const { text, starts, ends } = fold('x é--😀');
  expect([text, [...starts], [...ends]]).toEqual(['xe\u0301-😀', [0, 2, 2, 3, 5, 5], [1, 3, 3, 5, 7, 7]]);
});

test('a text grows as much as its characters are taken apart', () => {
  const folded = fold('ﷺ'.repeat(100));
  expect([folded.text.length, folded.starts.length, folded.ends.at(-1)]).toEqual([
    folded.text.length,
    folded.text.length,
    100,
  ]);
  expect(folded.text.length).toBeGreaterThan(1000);
  const each = folded.text.length / 100;
  const characters = Array.from({ length: folded.text.length }, (_, unit) => Math.floor(unit / each));
  expect([...folded.starts]).toEqual(characters);
  expect([...folded.ends]).toEqual(characters.map((at) => at + 1));
});

describe('units', () => {
  const folded = fold('x é y');
  test.each([
    [0, 0],
    [1, 1],
    [2, 1],
    [3, 3],
    [4, 3],
    [5, 4],
    [9, 4],
  ])('from offset %d on begin with the unit %d', (offset, unit) => expect(unitAt(folded, offset)).toBe(unit));
  test.each([
    [0, true],
    [1, true],
    [2, false],
    [3, true],
    [4, true],
    [-1, true],
  ])('the unit %d begins a character: %s', (unit, begins) => expect(beginsCharacter(folded, unit)).toBe(begins));
});

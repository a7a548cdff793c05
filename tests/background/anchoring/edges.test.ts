import { expect, test } from 'vitest';
import { cutsCharacter, cutsWord, nearestEdge } from '../../../src/background/anchoring/edges.ts';

/** Of a text the offsets at which something is cut. */
const cuts = (text: string, cut: (text: string, offset: number) => boolean) =>
  Array.from({ length: text.length + 3 }, (_, at) => at - 1).filter((at) => cut(text, at));

test.each([
  ['ab', []],
  ['e\u0301a', [1]],
  ['😀a', [1]],
  ['👩‍👧', [1, 2, 3, 4]],
  ['🇩🇪🇫🇷', [1, 2, 3, 5, 6, 7]],
  ['👍🏽', [1, 2, 3]],
  ['a\ud83d', []],
  ['', []],
])('a character of %j is cut at %j', (text, at) => expect(cuts(text, cutsCharacter)).toEqual(at));

test.each([
  ['ab cd', [1, 4]],
  ['a-b', []],
  ['a_1', [1, 2]],
  ['😀a', [1]],
  ['東京都 ab', [1, 5]],
])('a word of %j is cut at %j', (text, at) => expect(cuts(text, cutsWord)).toEqual(at));

test('a flag far into a text is told from its neighbours', () => {
  const text = `${'x'.repeat(50)}🇩🇪${'y'.repeat(50)}`;
  expect(cuts(text, cutsCharacter)).toEqual([51, 52, 53]);
});

test.each<[what: string, text: string, offset: number, side: 'start' | 'end', edge: number]>([
  ['an edge is its own', 'one two', 4, 'start', 4],
  ['of two as near a start takes the word in', 'ab cd ef', 4, 'start', 3],
  ['and an end too', 'ab cd ef', 4, 'end', 5],
  ['the nearer one', 'abcd efgh', 6, 'end', 5],
  ['the beginning of the text', 'abcdef', 1, 'end', 0],
  ['the end of the text', 'abcdef', 5, 'start', 6],
  ['none within the longest word', 'x'.repeat(400), 200, 'start', 200],
])('the nearest edge: %s', (_what, text, offset, side, edge) => expect(nearestEdge(text, offset, side)).toBe(edge));

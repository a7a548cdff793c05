import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/domain/keys/phraseWords.ts';

const joints = (text: string) => wordsOf(text).map(({ joint }) => joint);

describe('words', () => {
  test('with their places, as written and with case folded', () =>
    expect(wordsOf('“Cafe\u0301 X”')).toEqual([
      { plain: 'Café', folded: 'café', start: 1, end: 6, joint: ' ', hyphened: false },
      { plain: 'X', folded: 'x', start: 7, end: 8, joint: null, hyphened: false },
    ]));
  test('each letter of a script without spaces', () =>
    expect(wordsOf('東京 GDP').map(({ plain }) => plain)).toEqual(['東', '京', 'GDP']));
  test('invisible signs inside one are left out', () =>
    expect(wordsOf('cease\u00ADfire')[0]).toMatchObject({ plain: 'ceasefire', start: 0, end: 10 }));
  test('no more than asked for; the last one still knows what binds it', () => {
    const words = wordsOf('one two-three four', 2);
    expect(words.map(({ plain }) => plain)).toEqual(['one', 'two']);
    expect(words[1]).toMatchObject({ joint: ' ', hyphened: true });
  });
  test('a run of letters longer than any phrase is cut, and equal to none', () =>
    expect(wordsOf('x'.repeat(500))[0]).toMatchObject({ plain: 'x'.repeat(101), end: 500 }));
});

test.each<[text: string, joint: string | null]>([
  ['a b', ' '],
  ['a-b', ' '],
  ['a–b', ' '],
  ['a’b', "'"],
  ['U.S', '.'],
  ['U. S', '. '],
  ['a & b', ' & '],
  ['東京', ''],
  ['a  b', null],
  ['a; b', null],
  ['a -- b', null],
  ['a    b', null],
])('between the words of %s', (text, joint) => expect(joints(text)).toEqual([joint, null]));

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { takeWords, wordsOf, type Word } from '../../../src/background/changes/words.ts';

const cut = (text: string) => wordsOf(text, 0).map(({ start, end }) => text.slice(start, end));

test.each([
  ['One two, three.', ['One', 'two', ',', 'three', '.']],
  ['A “B”', ['A', '“', 'B', '”']],
  ['1,200.5 at 12:04', ['1,200.5', 'at', '12:04']],
  ['U.S. law', ['U.S', '.', 'law']],
  ['don’t stop', ['don’t', 'stop']],
  ['naïve cafe\u0301, e-mail', ['naïve', 'cafe\u0301', ',', 'e', '-', 'mail']],
  ['A4, GPT5 ok', ['A4', ',', 'GPT5', 'ok']],
  ['市場 now', ['市', '場', 'now']],
  [' \u00a0\t\n', []],
])('%j is cut into %j', (text, words) => {
  expect(cut(text)).toEqual(words);
});

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom('lock', 'I', 'U.S.', '1,2', ' ', ',', '.', '’', '-', 'é', '\u0301', '\u00ad', '市', '\ufeff'),
    )
    .map((parts) => parts.join('')),
);

test('pieces come to the same as the whole, and words are cut by the same rule in all letters', () => {
  fc.assert(
    fc.property(text, (whole) => {
      const words = wordsOf(whole, 0);
      const pieces: Word[] = [];
      for (let from: number | null = 0; from !== null;) from = takeWords(whole, 0, from, 2, pieces);
      expect(pieces).toEqual(words);
      // What is written plainly is cut as what is not: a letter of another alphabet makes no word plain.
      const places = (some: readonly Word[]) => some.map(({ start, end }) => [start, end]);
      const other = whole.replaceAll('o', 'о');
      expect(places(wordsOf(other, 0))).toEqual(places(words));
    }),
  );
});

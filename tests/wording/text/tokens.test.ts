import { expect, test } from 'vitest';
import { tokenise } from '../../../src/wording/text/tokens.ts';

test.each([
  ['plain words', 'It may rain.', ['it', 'may', 'rain', '.']],
  ['contractions cut as treebanks do', "It couldn't, they’ll", ['it', 'could', "n't", ',', 'they', "'ll"]],
  ['names with apostrophes stay whole', "O'Neill", ["o'neill"]],
  ['numbers', '1,000 or 5%', ['1', ',', '000', 'or', '5', '%']],
  ['hyphens part words', 'so-called', ['so', '-', 'called']],
  ['soft hyphens are no part of a word', 'pos\u00ADsibly', ['possibly']],
  ['ligatures', 'con\uFB01dent', ['confident']],
  ['non-breaking spaces part words, zero-width ones do not', 'may\u00A0per\u200Bhaps', ['may', 'perhaps']],
  ['astral characters are one token', '😀 may', ['😀', 'may']],
  ['right-to-left text', 'ربما may', ['ربما', 'may']],
  ['an overlong run of letters matches nothing', 'x'.repeat(50_000), ['']],
])('%s', (_, text, words) => {
  expect(tokenise(text).map(({ word }) => word)).toEqual(words);
});

test('offsets are UTF-16 units of the whole text', () => {
  const text = '😀😀 It MAY pos\u00ADsibly rain.';
  const written = tokenise(text, 5).map(({ start, end }) => text.slice(start, end));
  expect(written).toEqual(['It', 'MAY', 'pos\u00ADsibly', 'rain', '.']);
});

test('tells capitals', () => {
  expect(tokenise('May Émile may').map(({ capital }) => capital)).toEqual([true, true, false]);
});

import { expect, test } from 'vitest';
import { CONTEXT_LENGTH, MAX_PASSAGE, Passage, passageAt } from '../../../src/domain/notes/passage.ts';

const TEXT = 'The council met on Monday. It decided nothing, and adjourned.';

test.each([
  [
    'words',
    4,
    11,
    {
      exact: 'council',
      start: 4,
      end: 11,
      prefix: 'The ',
      suffix: ' met on Monday. It decided nothing, and adjourned.',
    },
  ],
  ['with spaces at its ends', 3, 12, { exact: 'council', start: 4, end: 11 }],
  ['at the very start', 0, 3, { exact: 'The', prefix: '' }],
  ['at the very end', 50, TEXT.length, { exact: 'adjourned.', suffix: '' }],
])('a passage: %s', (_, start, end, expected) => {
  expect(passageAt(TEXT, start, end)).toMatchObject(expected);
});

test.each([
  ['nothing', TEXT, 4, 4],
  ['a space', TEXT, 3, 4],
  ['the wrong way round', TEXT, 8, 4],
  ['before the text', TEXT, -1, 4],
  ['after it', TEXT, 4, TEXT.length + 1],
  ['a whole book', 'x'.repeat(MAX_PASSAGE + 1), 0, MAX_PASSAGE + 1],
])('no passage: %s', (_, text, start, end) => {
  expect(passageAt(text, start, end)).toBeNull();
});

test('context is bounded', () => {
  const text = 'a '.repeat(2 * CONTEXT_LENGTH);
  const passage = passageAt(text, CONTEXT_LENGTH, CONTEXT_LENGTH + 1);
  expect([passage?.prefix.length, passage?.suffix.length]).toEqual([CONTEXT_LENGTH, CONTEXT_LENGTH]);
});

test.each([
  ['kept as it is today', { times: 1, beside: [{ prefix: 'a ', suffix: ' b' }] }, true],
  ['kept in another way', { times: 1, letters: 12 }, false],
])('what a text has elsewhere, %s', (_, elsewhere, isKnown) => {
  const passage = passageAt(TEXT, 4, 11);
  expect(Passage.parse({ ...passage, elsewhere })).toEqual(isKnown ? { ...passage, elsewhere } : passage);
});

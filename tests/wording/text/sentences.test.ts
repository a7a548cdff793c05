import { expect, test } from 'vitest';
import { sentences } from '../../../src/wording/text/sentences.ts';

const abbreviations = new Set(['mr', 'e.g']);

test.each([
  ['two sentences', 'It rains. It may stop!', ['It rains.', 'It may stop!']],
  ['an abbreviation ends none', 'We met Mr. Hale. He left.', ['We met Mr. Hale.', 'He left.']],
  ['nor an initial', 'We met J. Hale. He left.', ['We met J. Hale.', 'He left.']],
  ['an abbreviation at the very end', 'We met a Mr.', ['We met a Mr.']],
  ['white space is left out', '  It rains.  \n It stops. ', ['It rains.', 'It stops.']],
  ['nothing', ' \n ', []],
])('%s', (_, text, expected) => {
  const found = sentences(text, { start: 0, end: text.length }, 'en', abbreviations);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('offsets count from the start of the text, and stay within the block', () => {
  const text = 'Heading\n\n😀 One. Two.\n\nEnd';
  const found = sentences(text, { start: 9, end: 21 }, 'en', abbreviations);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['😀 One.', 'Two.']);
});

test('an endless sentence is read in pieces', () => {
  const text = 'perhaps 😀 '.repeat(20_000);
  const found = sentences(text, { start: 0, end: text.length }, 'en', abbreviations);
  expect(found.length).toBeGreaterThan(20);
  expect(Math.max(...found.map(({ start, end }) => end - start))).toBeLessThanOrEqual(5_000);
  expect(found.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(text.trim());
});

test.each([
  'It rains. It may stop! Will it? Yes.',
  'He paid 3.5 million. 22 people came.',
  'The U.S. army left. The u.s. army came.',
  '“It rains.” He left. “It rains,” he said. (It rains.) ‘So?’ she asked.',
  'Wait... what? No?! yes. No.5 came.',
  'One.Two. one two.three',
  'A line\nanother\r\nand one.\u2028Last – so. – no.',
  'Émile est là. Où? Ça va… oui. Да. Нет.',
  '🎉 Party. 🎉 more. e.g. this, i.e., that.',
  '今日は。雨です。止むかも。',
  'هل تمطر؟ نعم. لا.',
  '. . . !',
])('breaks %j where Intl.Segmenter does', (text) => {
  const segments = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text);
  const expected = Array.from(segments, ({ segment }) => segment.trim()).filter(Boolean);
  const found = sentences(text, { start: 0, end: text.length }, 'en', new Set());
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

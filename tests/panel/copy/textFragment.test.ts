import { expect, test } from 'vitest';
import { addressAt } from '../../../src/panel/copy/textFragment.ts';

const PAGE = 'https://example.org/a';
const TEXT = [
  'Tolls rose by 5%, the well-known clerk said, and again on Monday.',
  'Nobody was asked. Tolls rose again on Monday & stayed there, as one of the two engineers who had warned of it before the vote put it.',
  '議会は月曜日に橋の費用を決めた。',
].join('\n\n');
const at = (words: string, url = PAGE) => {
  const start = TEXT.indexOf(words);
  return addressAt(url, TEXT, { start, end: start + words.length });
};

test.each([
  ['one place', 'Nobody was asked', '#:~:text=Nobody%20was%20asked'],
  ['signs of the syntax itself', '5%, the well-known', '#:~:text=5%25%2C%20the%20well%2Dknown'],
  ['words cut in the middle, which are named whole', 'obody was ask', '#:~:text=Nobody%20was%20asked'],
  [
    'a second place, in the middle',
    'again on Monday',
    '#:~:text=well%2Dknown%20clerk%20said%2C%20and-,again%20on%20Monday',
  ],
  [
    'another place at the beginning of a text',
    'Tolls rose',
    '#:~:text=Tolls%20rose,-by%205%25%2C%20the%20well%2Dknown',
  ],
  [
    'two paragraphs',
    'on Monday.\n\nNobody was asked',
    '#:~:text=known%20clerk%20said%2C%20and%20again-,on%20Monday,Nobody%20was%20asked,-.%20Tolls%20rose%20again%20on%20Monday',
  ],
  ['words without spaces', '月曜日', '#:~:text=%E6%9C%88%E6%9B%9C%E6%97%A5'],
] as const)('%s', (_what, words, fragment) => {
  expect(at(words)).toBe(PAGE + fragment);
});

test('a long passage is named by its first and last words', () => {
  const from = TEXT.indexOf('Nobody');
  const end = TEXT.indexOf(' put it.') + ' put it'.length;
  expect(addressAt(PAGE, TEXT, { start: from, end })).toBe(
    `${PAGE}#:~:text=Nobody%20was%20asked.%20Tolls%20rose,before%20the%20vote%20put%20it`,
  );
});

test.each([
  [`${PAGE}#part`, `${PAGE}#part:~:text=Nobody%20was%20asked`],
  [`${PAGE}#:~:text=other`, `${PAGE}#:~:text=Nobody%20was%20asked`],
])('what stands behind the # of %s stays, another passage does not', (url, address) => {
  expect(at('Nobody was asked', url)).toBe(address);
});

test('half a letter breaks nothing', () => {
  expect(addressAt(PAGE, 'a \ud83d b', { start: 2, end: 3 })).toBe(`${PAGE}#:~:text=%EF%BF%BD`);
});

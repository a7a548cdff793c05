import { expect, test } from 'vitest';
import { haystackOf } from '../../../src/background/anchoring/haystack.ts';
import { occurrences } from '../../../src/background/anchoring/occurrences.ts';
import { quoteOf } from '../../../src/background/anchoring/quote.ts';

/** Where a text has a quote that stood between two characters. */
function places(text: string, exact: string, [prefix, suffix]: [string, string] = ['', '']): string[] {
  const haystack = haystackOf(text);
  const quote = quoteOf({ exact, prefix, suffix, start: 0, end: exact.length }, haystack);
  return occurrences(haystack, quote, 0).map(({ start, end }) => `${start}–${end}`);
}

test.each<[what: string, text: string, exact: string, found: string[], beside?: [string, string]]>([
  ['whole words', 'An art, the art', 'art', ['3–6', '12–15']],
  ['no word inside another', 'A party starts', 'art', []],
  ['no end of a word', 'A party starts', 'arty', []],
  ['no beginning of a word', 'A party starts', 'part', []],
  ['a word it was cut from', 'A party starts', 'arty', ['3–7'], ['p', ' ']],
  ['no other word than that', 'A party starts', 'arty', [], ['t', ' ']],
  ['a word it was cut from at its end', 'A party starts', 'part', ['2–6'], [' ', 'y']],
  ['no other at its end', 'A party starts', 'part', [], [' ', 's']],
  ['no letter without its accent', 'A café here', 'cafe', []],
  ['no half of a character', 'Take ½ cup', '2 cup', []],
  ['what it was at the beginning', 'art is long', 'art', ['0–3']],
  ['nothing that is white space', 'art is\n\nlong', '\n\n', []],
])('of a quote a text has %s', (_what, text, exact, found, beside) =>
  expect(places(text, exact, beside)).toEqual(found),
);

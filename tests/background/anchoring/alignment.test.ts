import { describe, expect, test } from 'vitest';
import { agreement, align } from '../../../src/background/anchoring/alignment.ts';
import { tokensOf } from '../../../src/background/anchoring/tokens.ts';

/**
 * What of a text a quote is laid on, and how much of the quote that is; the quote stands between bars, its context
 * around it.
 */
function laidOn(pattern: string, text: string): [where: string, quote: number] | null {
  const [before = '', quote = '', after = ''] = pattern.split('|');
  const [prefix, exact, suffix, window] = [before, quote, after, text].map(tokensOf);
  if (!prefix || !exact || !suffix || !window) throw new Error('no tokens');
  const stretch = { from: prefix.length, to: prefix.length + exact.length };
  const aligned = align([...prefix, ...exact, ...suffix], stretch, window);
  return aligned && [text.slice(window[aligned.start]?.start, window[aligned.end - 1]?.end), aligned.quote];
}

describe('a quote is laid', () => {
  test.each<[what: string, pattern: string, text: string, where: string, quote: number]>([
    ['on itself', '|forty ships|', 'now forty ships wait', 'forty ships', 1],
    ['on what it begins and ends with', '|forty ships waited|', 'now forty waited here', 'forty waited', 11 / 16],
    ['without what is left out at its end', '|forty ships waited|', 'now forty ships', 'forty ships', 10 / 16],
    ['without what is left out at its beginning', '|forty ships waited|', 'ships waited', 'ships waited', 11 / 16],
    ['over what was put into it', '|forty ships|', 'forty big ships', 'forty big ships', 10 / 11.5],
    [
      'on a word in the place of another',
      '|forty ships waited|',
      'forty boats waited',
      'forty boats waited',
      (5 + 1.5 + 6) / 16,
    ],
    ['on a word misspelt', '|forty ships|', 'forty shipps', 'forty shipps', (5 + 5 * (5 / 6)) / 10],
    ['where its context is', 'two |ships| here', 'one ships there and two ships here', 'ships', 1],
    ['where more of its context is', 'the two |ships|', 'old ships, two ships', 'ships', 1],
  ])('%s', (_what, pattern, text, where, quote) => {
    const found = laidOn(pattern, text);
    expect(found?.[0]).toBe(where);
    expect(found?.[1]).toBeCloseTo(quote, 10);
  });
  test.each([
    ['nothing', '|forty ships|', ''],
    ['nothing of it', '|forty ships|', '! ?'],
  ])('nowhere on %s', (_what, pattern, text) => expect(laidOn(pattern, text)).toBeNull());
  test('where its context says, of two places', () => {
    const text = 'one ships there and two ships here';
    const [prefix, exact] = [tokensOf('two'), tokensOf('ships')];
    expect(align([...prefix, ...exact], { from: 1, to: 2 }, tokensOf(text))).toMatchObject({ start: 5, end: 6 });
  });
});

test.each([
  ['all of it', 'forty ships', 'forty ships wait', 10],
  ['nothing', 'forty ships', 'locks', 0],
  ['no context', '', 'forty', 0],
  ['no text', 'forty', '', 0],
  ['all but a word that was put in', 'forty ships', 'forty big ships', 10 - 3 * 0.15],
  ['all but a word that was left out', 'forty big ships', 'forty ships', 10 - 3 * 0.5],
  ['all but a word that was replaced', 'forty big ships', 'forty old ships', 10 - 3 * 0.45],
  ['the beginning, where the rest is another', 'forty ships', 'forty locks', 5],
  ['what comes behind a sentence that was put in', 'forty ships', `${'sentence '.repeat(20)}forty ships`, 10 - 9],
  [
    'what comes behind a sentence that is gone',
    `${'sentence '.repeat(20)}forty ships wait`,
    'forty ships wait',
    14 - 9,
  ],
])('context agrees with what is beside: %s', (_what, context, beside, letters) => {
  expect(agreement(tokensOf(context), tokensOf(beside))).toBeCloseTo(letters, 10);
});

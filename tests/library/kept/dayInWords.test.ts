import { expect, test } from 'vitest';
import { dayInWords } from '../../../src/library/kept/dayInWords.ts';

test.each([
  ['2026-11-22T00:01:00', 'today'],
  ['2026-11-21T23:59:00', 'yesterday'],
  ['2026-11-20T23:59:00', 'Friday, November 20, 2026'],
  ['2026-11-23T00:01:00', 'Monday, November 23, 2026'],
])('the day of %s, seen on the 22nd', (iso, words) => {
  expect(dayInWords(iso, new Date('2026-11-22T00:30:00'), 'en')).toBe(words);
});

import { expect, test } from 'vitest';
import { ageInWords, formatDate, formatDay, formatMoment, momentInWords } from '../../../src/ui/inWords/dates.ts';

test.each([
  ['2019-03-04', 'March 4, 2019'],
  ['2019-03-04T23:30:00-08:00', 'March 4, 2019'],
  ['2019-03-04T00:30:00+05:30', 'March 4, 2019'],
  ['2019-03', 'March 2019'],
  ['1884', '1884'],
  ['yesterday', 'yesterday'],
  ['2019-13-45', '2019-13-45'],
])('%s is shown as %s, the page’s own day', (iso, words) => expect(formatDay(iso, 'en-US')).toBe(words));

test.each([
  ['2026-11-22', null],
  ['2026-10-23', null],
  ['2026-10-15', '5 weeks ago'],
  ['2026-05-20', '6 months ago'],
  ['2025-11-23', '11 months ago'],
  ['2025-11-20', '1 year ago'],
  ['2021-03-04', '5 years ago'],
  ['2027-01-01', null],
  ['soon', null],
])('%s is %s', (iso, words) => expect(ageInWords(iso, new Date('2026-11-22T12:00:00Z'), 'en')).toBe(words));

test.each([
  ['2026-05-01', 'fr', '1er mai 2026'],
  ['2026-05-01', 'fr-CA', '1er mai 2026'],
  ['2026-05-11', 'fr', '11 mai 2026'],
  ['2026-05', 'fr', 'mai 2026'],
  ['2026-05-01', 'es', '1 de mayo de 2026'],
])('%s in %s: %s', (iso, locale, words) => expect(formatDay(iso, locale)).toBe(words));

test('a moment of a first day too', () => {
  expect(formatMoment('2026-05-01T12:00:00', 'fr')).toMatch(/^1er mai 2026/);
});

test.each<[parts: Intl.DateTimeFormatOptions, words: RegExp]>([
  [{ day: 'numeric', month: 'long' }, /^1er mai$/],
  [{ dateStyle: 'full' }, /^vendredi 1er mai 2026$/],
  [{ dateStyle: 'full', timeStyle: 'long' }, /^vendredi 1er mai 2026 à 01:00:00\s/],
])('and with %o', (parts, words) => {
  expect(formatDate(new Date('2026-05-01T01:00:00'), 'fr', parts)).toMatch(words);
  expect(formatDate(new Date('2026-05-01T01:00:00'), 'fr-CA', parts)).not.toContain('1er h');
});

test('a first day that is long past', () => {
  expect(momentInWords('2026-05-01T12:00:00', new Date('2026-11-22T12:00:00'), 'fr')).toBe('1er mai 2026');
});

test('another language has its own words', () => {
  expect(formatDay('2019-03-04', 'de')).toBe('4. März 2019');
  expect(ageInWords('2021-03-04', new Date('2026-11-22T12:00:00Z'), 'de')).toBe('vor 5 Jahren');
});

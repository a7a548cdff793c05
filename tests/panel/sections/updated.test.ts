import { expect, test } from 'vitest';
import { updatedDay } from '../../../src/panel/sections/updated.ts';

const found = (value: string | null) =>
  value === null ? null : { value, evidence: { from: 'json-ld' as const, at: 'NewsArticle' } };

test.each([
  ['the next day', '2026-05-03T18:00:00-03:00', '2026-05-04T12:00:00-03:00', '2026-05-04'],
  ['the same day, told in UTC', '2026-05-03T18:00:00-03:00', '2026-05-04T02:39:00Z', null],
  ['the next day, told in UTC', '2026-05-03T18:00:00-03:00', '2026-05-04T12:39:00+00:00', '2026-05-04'],
  ['the next day, east of UTC', '2026-05-03T18:00:00+05:30', '2026-05-03T19:00:00.000Z', '2026-05-04'],
  ['both in UTC', '2026-05-03T18:00:00Z', '2026-05-04T02:39:00Z', '2026-05-04'],
  ['a day alone', '2026-05-03', '2026-05-04', '2026-05-04'],
  ['a day alone, and a moment that may be of it', '2026-05-03', '2026-05-04T02:39:14Z', null],
  ['a day alone, and a moment that is past it everywhere', '2026-05-03', '2026-05-04T12:39:14Z', '2026-05-04'],
  ['a month', '2026-05-03', '2026-06', '2026-06'],
  ['before it was published', '2026-05-03T08:00:00Z', '2026-05-01T08:00:00Z', null],
  ['where no day of publication is told', null, '2026-05-04T02:39:00Z', '2026-05-04'],
  ['never', '2026-05-03', null, null],
  ['what is no time', '2026-05-03T18:00:00-03:00', 'soon Z', 'soon Z'],
])('updated %s', (_, published, modified, day) => {
  expect(updatedDay({ published: found(published), modified: found(modified) })).toBe(day);
});

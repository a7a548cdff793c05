import { expect, test } from 'vitest';
import { MORE_REPORTS } from './moreReports.ts';
import { REPORTS } from './reports.ts';
import { storiesAmong } from './toldReports.ts';

const part = (name: 'a' | 'b' | 'c') => MORE_REPORTS.filter((report) => report.part === name);

test.each([
  ['by which limits were set', REPORTS, 8, 10],
  ['made up later, by which they were set too', part('a'), 5, 8],
  ['that were held out, but for the days', part('b'), 2, 6],
  ['that were held out', part('c'), 2, 4],
])('of reports %s those of one event are shown together, and no others', (_which, reports, right, all) => {
  const told = storiesAmong(reports);
  expect(told.wrong).toEqual([]);
  expect(told.right).toBeGreaterThanOrEqual(right);
  expect(told.right + told.missed.length).toBe(all);
});

import { expect, test } from 'vitest';
import { MORE_REPORTS } from './moreReports.ts';
import { REPORTS } from './reports.ts';
import { OUTLETS_REPORTS } from './severalOutlets.ts';
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

const ofOutlets = (name: 'd' | 'e' | 'f' | 'g') => OUTLETS_REPORTS.filter((report) => report.part === name);

test.each([
  ['by which limits were set', ofOutlets('d'), 17, 0, 45],
  ['that were held out', ofOutlets('e'), 25, 0, 66],
  ['beside which the same numbers stand, by which limits were set', ofOutlets('f'), 30, 3, 64],
  ['beside which the same numbers stand, that were held out', ofOutlets('g'), 13, 1, 30],
])('of reports of several outlets %s', (_which, reports, right, wrong, all) => {
  const told = storiesAmong(reports);
  expect(told.wrong.length).toBeLessThanOrEqual(wrong);
  expect(told.right).toBeGreaterThanOrEqual(right);
  expect(told.right + told.missed.length).toBe(all);
});

test('of a hundred pairs that are shown at least 95 are of one event', () => {
  const tables = [REPORTS, ...(['a', 'b', 'c'] as const).map(part), ...(['d', 'e', 'f', 'g'] as const).map(ofOutlets)];
  const told = tables.map(storiesAmong);
  const right = told.reduce((sum, table) => sum + table.right, 0);
  const shown = right + told.reduce((sum, { wrong }) => sum + wrong.length, 0);
  expect(shown).toBeGreaterThanOrEqual(100);
  expect(right / shown).toBeGreaterThanOrEqual(0.95);
});

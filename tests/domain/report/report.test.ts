import { expect, test } from 'vitest';
import { DEFAULT_MARKING } from '../../../src/domain/report/marking.ts';
import { ContextGroup, TabReport } from '../../../src/domain/report/report.ts';

test.each([
  [{ state: 'unread' }, true],
  [{ state: 'reading' }, true],
  [{ state: 'failed', reason: 'database' }, true],
  [{ state: 'failed', reason: 'no reason' }, false],
  [{ state: 'ready' }, false],
  [{ state: 'done' }, false],
])('what a tab shows is one of its states: %j %s', (report, isOne) =>
  expect(TabReport.safeParse(report).success).toBe(isOne),
);

test('what stands under a subject says why, and where a term was first used', () => {
  const group = {
    role: 'term',
    label: 'margin',
    why: { key: 'term:en:margin', words: 'margin', use: { start: 0, end: 6 } },
  };
  expect(ContextGroup.safeParse({ ...group, notes: [] }).success).toBe(true);
  expect(
    ContextGroup.safeParse({ ...group, notes: [], why: { ...group.why, use: { start: -1, end: 6 } } }).success,
  ).toBe(false);
});

test('hedges are painted until the reader says otherwise, but for open questions and approximations', () =>
  expect(DEFAULT_MARKING).toEqual({ on: true, hidden: ['conditional', 'approximation'], hiddenVoices: [] }));

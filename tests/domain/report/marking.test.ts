import { expect, test } from 'vitest';
import { changeMarking, type MarkingChange } from '../../../src/domain/report/marking.ts';

test.each<[change: MarkingChange, on: boolean, hidden: string[]]>([
  [{ on: false }, false, ['conditional', 'hearsay']],
  [{ kinds: ['hearsay'], shown: true }, true, ['conditional']],
  [{ kinds: ['hearsay', 'belief'], shown: false }, true, ['conditional', 'hearsay', 'belief']],
  [{ kinds: ['possibility'], shown: true }, true, ['conditional', 'hearsay']],
])('a change touches what it names alone: %j', (change, on, hidden) => {
  expect(changeMarking({ on: true, hidden: ['conditional', 'hearsay'] }, change)).toEqual({ on, hidden });
});

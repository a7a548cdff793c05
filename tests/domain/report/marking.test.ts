import { expect, test } from 'vitest';
import { changeMarking, Marking, type MarkingChange } from '../../../src/domain/report/marking.ts';

test.each<[change: MarkingChange, changed: Partial<Marking>]>([
  [{ on: false }, { on: false }],
  [{ kinds: ['hearsay'], shown: true }, { hidden: ['conditional'] }],
  [{ kinds: ['hearsay', 'belief'], shown: false }, { hidden: ['conditional', 'hearsay', 'belief'] }],
  [{ kinds: ['possibility'], shown: true }, {}],
  [{ voice: 'others', shown: false }, { hiddenVoices: ['own', 'others'] }],
  [{ voice: 'own', shown: true }, { hiddenVoices: [] }],
])('a change touches what it names alone: %j', (change, changed) => {
  const known: Marking = { on: true, hidden: ['conditional', 'hearsay'], hiddenVoices: ['own'] };
  expect(changeMarking(known, change)).toEqual({ ...known, ...changed });
});

test('what was stored before voices could be chosen stays, with all voices', () =>
  expect(Marking.parse({ on: false, hidden: ['stance'] })).toEqual({
    on: false,
    hidden: ['stance'],
    hiddenVoices: [],
  }));

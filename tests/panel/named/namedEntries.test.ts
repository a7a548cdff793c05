import { expect, test } from 'vitest';
import type { Source } from '../../../src/domain/article/signals.ts';
import { namedEntries } from '../../../src/panel/named/namedEntries.ts';
import type { ContextGroup } from '../../../src/domain/report/report.ts';

const named = (label: string, count = 1, words = label): ContextGroup => ({
  role: 'named',
  label,
  why: { key: `name:mul:${words}`, words, use: { start: 0, end: 1 }, count },
  notes: [],
});
const source = (name: string, kind: Source['kind'] = 'named'): Source => ({ name, kind, spans: [] });

test('whom the article cites comes first, then what it speaks of most, then its own order', () => {
  const groups = [
    named('River Pact', 2),
    named('Mira Holt'),
    named('Port Vell', 5),
    named('Lock Act'),
    { ...named('margin'), role: 'term' as const },
  ];
  expect(namedEntries(groups, [source('Mira Holt')]).map(({ group, cited }) => [group.label, cited])).toEqual([
    ['Mira Holt', true],
    ['Port Vell', false],
    ['River Pact', false],
    ['Lock Act', false],
  ]);
});

test.each<[name: string, kind: Source['kind'], cited: boolean]>([
  ['Mira Holt', 'named', true],
  ['harbour master Mira Holt', 'named', true],
  ['Mira Holt’s office', 'named', true],
  ['M. Holt', 'named', true],
  ['Holt', 'named', false],
  ['Mira Holtz', 'named', false],
  ['Mira Holt', 'unnamed', false],
])('the source %j (%s) is the name it holds: %s', (name, kind, cited) => {
  expect(namedEntries([named('Mira Holt', 1, 'M. Holt')], [source(name, kind)])[0]?.cited).toBe(cited);
});

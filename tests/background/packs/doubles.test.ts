import { expect, test } from 'vitest';
import { withoutDoubles } from '../../../src/background/packs/doubles.ts';
import type { ContextNote } from '../../../src/domain/packs/contextNote.ts';
import { aContextNote } from '../report/fixtures.ts';

const source = (name: string): ContextNote['sources'][number] => ({
  url: `https://example.org/${name}`,
  title: name,
  publisher: 'Example',
});
const owner = (id: string, change: Partial<ContextNote> = {}) =>
  aContextNote(id, { property: 'parentOrganization', value: 'Tidewater Holdings', sources: [source(id)], ...change });

test('what two notes of a pack say alike is said once, with the sources of both, as of the later day', () => {
  const notes = [
    owner('a', { keys: ['outlet:a.example'], asOf: '2024', expires: '2027-01-01' }),
    owner('b', { keys: ['outlet:b.example'], asOf: '2025-03', expires: null, sources: [source('b'), source('a')] }),
  ];
  expect(withoutDoubles(notes)).toEqual([
    owner('a', {
      keys: ['outlet:a.example', 'outlet:b.example'],
      asOf: '2025-03',
      expires: null,
      sources: [source('a'), source('b')],
    }),
  ]);
});

test.each<[how: string, change: Partial<ContextNote>]>([
  ['another pack’s', { packId: 'other' }],
  ['another value', { value: 'Holt family' }],
  ['on another part', { scope: 'the weekly' }],
  ['by others', { by: 'Harbour Council' }],
  ['of the past', { status: 'former' }],
  ['in words of its own', { text: { en: 'Bought in 2020.' } }],
])('what differs stays: %s', (_how, change) => {
  const notes = [owner('a'), owner('b', change)];
  expect(withoutDoubles(notes)).toEqual(notes);
});

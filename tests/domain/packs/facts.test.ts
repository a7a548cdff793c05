import { expect, test } from 'vitest';
import { withFactNotes } from '../../../src/domain/packs/facts.ts';
import { Pack } from '../../../src/domain/packs/pack.ts';
import { checkPack } from '../../../src/domain/packs/validate.ts';
import { foldFacts } from '../../../tools/outlets/fold.ts';
import { madeUpPack } from './madeUpPack.ts';

const pack = Pack.parse(madeUpPack());
const herald = pack.subjects.find(({ type }) => type === 'outlet');
if (herald === undefined) throw new Error('the made-up pack has no outlet');
const source = { url: 'https://herald.example/about', title: 'About', publisher: 'Herald' };
const facts = [{ values: { countryOfOrigin: 'IE', additionalType: 'newspaper' }, asOf: '2026', sources: [source] }];
const withFacts = (own: unknown) => ({ ...pack, notes: [], subjects: [{ ...herald, partOf: undefined, facts: own }] });

test('each value is a note of its own, with the sources it shares', () => {
  const checked = checkPack(JSON.parse(JSON.stringify(withFacts(facts))));
  expect(checked).toMatchObject({ ok: true });
  const common = { subject: herald.id, kind: 'fact', asOf: '2026', status: 'current', sources: [source] };
  expect(checked.ok && checked.pack.notes).toEqual([
    { ...common, id: `${herald.id}:countryoforigin`, property: 'countryOfOrigin', value: 'IE' },
    { ...common, id: `${herald.id}:additionaltype`, property: 'additionalType', value: 'newspaper' },
  ]);
  expect(checked.ok && checked.pack.subjects.filter((subject) => 'facts' in subject)).toEqual([]);
});

test.each([
  ['the same property twice', [...facts, ...facts]],
  ['a date to come', [{ ...facts[0], asOf: '2999' }]],
  ['no source', [{ ...facts[0], sources: [] }]],
  ['no property', [{ ...facts[0], values: { 'Founded in': '1921' } }]],
])('%s is a problem of the subject', (_what, own) => {
  const checked = checkPack(JSON.parse(JSON.stringify(withFacts(own))));
  expect(checked.ok ? [] : checked.problems.map(({ path }) => path)).toEqual(
    expect.arrayContaining([expect.stringContaining('subjects[0].facts')]),
  );
});

test('folded and unfolded, the notes are the same', () => {
  const fact = (property: string, value: string, asOf: string) => ({
    id: `${herald.id}:${property.toLowerCase()}`,
    subject: herald.id,
    kind: 'fact' as const,
    property,
    value,
    asOf,
    status: 'current' as const,
    sources: [source],
  });
  const notes = [
    fact('countryOfOrigin', 'IE', '2026'),
    fact('foundingDate', '1921', '2026'),
    fact('parentOrganization', 'Chain', '2025'),
    { ...fact('inLanguage', 'ga', '2026'), status: 'former' as const },
    { ...fact('additionalType', 'newspaper', '2026'), id: 'other' },
    ...pack.notes.filter(({ kind }) => kind !== 'fact'),
  ];
  const [subjects, rest] = foldFacts([herald], notes);
  expect(subjects[0]?.facts).toHaveLength(2);
  expect(rest).toEqual(notes.slice(3));
  expect(withFactNotes({ ...pack, subjects, notes: rest }).notes).toEqual(notes);
});

import { expect, test } from 'vitest';
import { stateNotes } from '../../../tools/outlets/state.ts';
import { anOutlet, aRecord, aRow } from './outlets.ts';

test('a row of the table is told as its maker’s judgement, with the row as its source', () => {
  const [note, ...others] = stateNotes(anOutlet([aRow(), aRecord()]));
  expect(others).toEqual([]);
  expect(note).toMatchObject({ kind: 'assessment', value: 'state-controlled', status: 'current', asOf: '2024-02' });
  expect(note?.by).toContain('Alliance for Securing Democracy');
  expect(note?.sources[0]?.url).toContain('State_Media_Matrix.csv#:~:text=herald.example');
});

test('nothing is said where another set names somebody else at the domain', () => {
  const other = aRecord({ name: 'Border Gazette' });
  expect(stateNotes(anOutlet([aRow()], { records: [aRow(), other] }))).toEqual([]);
  const one = [aRow(), other, aRecord({ source: 'yavuz', name: 'Example Herald – latest' })];
  expect(stateNotes(anOutlet([aRow()], { records: one }))).toHaveLength(1);
});

test.each(['ESP', 'Example Herald (daily)', 'The Example Herald | News'])(
  'another set that says “%s” means the outlet or its owner',
  (name) => {
    const records = [aRow(), aRecord({ source: 'yavuz', name })];
    expect(stateNotes(anOutlet([aRow()], { records }))).toHaveLength(1);
  },
);

test.each(['Currently Not Functional', 'Certificate Expired', 'Closed in 2023', 'Merged from project', 'merged'])(
  'a row that its source marks “%s” is not told as current',
  (status) => expect(stateNotes(anOutlet([aRow({ state_status: status })]))).toEqual([]),
);

test('a site that is gone is gone for each of its rows; a merged row leaves the others', () => {
  const gone = aRow({ name: 'Example Radio', state_status: 'Currently Not Functional' });
  const merged = aRow({ name: 'Example Radio', state_status: 'Merged from project' });
  expect(stateNotes(anOutlet([aRow(), gone]))).toEqual([]);
  expect(stateNotes(anOutlet([aRow(), merged]))).toHaveLength(1);
});

test('rows that disagree stand side by side, each with what it is on', () => {
  const radio = aRow({ name: 'Radio: Example Radio', state_typology: 'ISFM' });
  const notes = stateNotes(anOutlet([aRow(), radio]));
  expect(notes.map(({ id, value, scope }) => [id, value, scope])).toEqual([
    ['herald.example:ownershipfundinginfo', 'state-controlled', 'Example Herald'],
    ['herald.example:ownershipfundinginfo-2', 'independent-state-funded-managed', 'Example Radio'],
  ]);
});

test('rows that agree are one note, and a type nobody knows is none', () => {
  expect(stateNotes(anOutlet([aRow(), aRow({ name: 'Example Radio' })]))).toMatchObject([
    { value: 'state-controlled' },
  ]);
  expect(stateNotes(anOutlet([aRow({ state_typology: 'ISFM?' })]))).toEqual([]);
});

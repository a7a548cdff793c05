import { expect, test } from 'vitest';
import { headerOf } from '../../../src/storage/packs/packHeader.ts';
import { previewOf } from '../../../src/worker/packs/packPreview.ts';
import { checkPack } from '../../../src/domain/packs/validate.ts';
import { madeUpPack } from '../../domain/packs/madeUpPack.ts';
import { aContextNote } from '../../background/report/fixtures.ts';

const check = checkPack(madeUpPack());
if (!check.ok) throw new Error('the made-up pack is wrong');
const { pack } = check;
const [first] = pack.notes;
if (!first) throw new Error('the made-up pack has no notes');
const source = first.sources[0];
const noteBy = (by: string) => ({ ...first, by, sources: source ? [{ ...source, publisher: `${by}’s` }] : [] });

test.each([
  ['newer', '2026.9'],
  ['same', '2026.10.0'],
  ['older', '2026.11'],
  ['older', '2027'],
])('is %s than version %s, by its numbers', (order, version) => {
  const stored = { ...headerOf(pack), version };
  expect(previewOf(pack, [], stored).replaces).toEqual({ facts: stored, order });
});

test('replaces nothing where there is none', () => {
  expect(previewOf(pack, [], null)).toMatchObject({ replaces: null, pack: { id: pack.id, version: '2026.10' } });
});

test('names those who speak in it and who publishes its sources, the most frequent first; of many only how many more', () => {
  const notes = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'G', 'F', 'G'].map(noteBy);
  expect(previewOf({ ...pack, notes }, [], null)).toMatchObject({
    speakers: [
      { name: 'G', count: 3 },
      { name: 'F', count: 2 },
      { name: 'A', count: 1 },
      { name: 'B', count: 1 },
      { name: 'C', count: 1 },
    ],
    moreSpeakers: 2,
    publishers: [{ name: 'G’s' }, { name: 'F’s' }, { name: 'A’s' }, { name: 'B’s' }, { name: 'C’s' }],
    morePublishers: 2,
  });
  expect(previewOf({ ...pack, notes: [noteBy('A')] }, [], null)).toMatchObject({ moreSpeakers: 0, morePublishers: 0 });
});

test.each([
  [0, []],
  [1, [0]],
  [2, [0, 1]],
  [3, [0, 1, 2]],
  [10, [0, 4, 9]],
])('of %d notes it shows the first, the middle and the last, each once', (count, places) => {
  const notes = Array.from({ length: count }, (_, at) => aContextNote(`${at}`));
  expect(previewOf(pack, notes, null).examples).toEqual(places.map((place) => notes[place]));
});

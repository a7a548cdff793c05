import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { openDatabase } from '../../../src/storage/database.ts';
import type { Database } from '../../../src/storage/schema.ts';
import { headerOf } from '../../../src/storage/packs/packHeader.ts';
import { stageNotes } from '../../../src/storage/packs/stagePack.ts';
import { listPacks } from '../../../src/storage/packs/packs.ts';
import { contextFor } from '../../../src/background/packs/contextFor.ts';
import { isUnpacking, storePack, storeShippedPacks } from '../../../src/background/packs/shippedPacks.ts';
import { contextSubjectsOf } from '../../../src/domain/packs/indexing.ts';
import { SHIPPED_PACKS, shippedFile } from '../../../src/domain/packs/shipped.ts';
import { checkPack } from '../../../src/domain/packs/validate.ts';

const json = (version: string, values: string[]) => ({
  format: 'sidelight-pack',
  formatVersion: 1,
  id: 'sidelight.example',
  title: 'Example',
  version,
  language: 'en',
  licence: 'CC0-1.0',
  maintainer: { name: 'Example maintainers' },
  updated: '2026-11-01',
  subjects: [{ id: 'herald', type: 'outlet', name: 'Harbour Herald', match: { domains: ['harbour-herald.example'] } }],
  notes: values.map((value, index) => ({
    id: `n${index}`,
    subject: 'herald',
    kind: 'fact',
    property: 'alternateName',
    value,
    status: 'current',
    sources: [
      { url: 'https://example.org/herald', title: 'Harbour Herald', publisher: 'Example', accessed: '2026-11-01' },
    ],
  })),
});
const pack = (version: string, values: string[]) => {
  const checked = checkPack(json(version, values));
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.pack;
};
const about = (...keys: string[]) => ({ keys, text: '', language: null });
const herald = about('outlet:harbour-herald.example');

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase(() => undefined);
});
const values = async () => (await contextFor(database, herald)).notes.map(({ value }) => value);

test('a pack is found by its subjects, and a later version replaces it whole', async () => {
  await storePack(database, pack('1', ['1901', '1902']));
  expect(await values()).toEqual(['1901', '1902']);
  await storePack(database, pack('2', ['1903']));
  expect(await values()).toEqual(['1903']);
});

test('a subject of very many notes is found whole, in the order of its pack', async () => {
  const many = Array.from({ length: 45 }, (_, index) => `${1900 + index}`);
  await storePack(database, pack('1', many));
  expect(await values()).toEqual(many);
  expect((await database.getAll('contextSubjects')).map(({ notes }) => notes.length)).toEqual([20, 20, 5]);
});

test('a damaged record takes no other with it', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await storePack(database, pack('1', ['1901']));
  await storePack(database, { ...pack('1', ['1902']), id: 'sidelight.other' });
  const [subject] = await database.getAll('contextSubjects');
  if (subject) await database.put('contextSubjects', { ...subject, subjectName: 'x'.repeat(1000) });
  expect(await values()).toHaveLength(1);
});

test('a pack that is off is not asked, and stays off in its next version', async () => {
  await storePack(database, pack('1', ['1901']));
  const [stored] = await database.getAll('packs');
  if (stored) await database.put('packs', { ...stored, enabled: false });
  expect(await values()).toEqual([]);
  await storePack(database, pack('2', ['1902']));
  expect(await values()).toEqual([]);
});

test('a pack that is off hides no note of one that is on, however many it has', async () => {
  const crowded = Array.from({ length: 2001 }, (_, index) => String(1000 + index));
  await storePack(database, pack('1', crowded));
  const [stored] = await database.getAll('packs');
  if (stored) await database.put('packs', { ...stored, enabled: false });
  await storePack(database, { ...pack('1', ['1901']), id: 'sidelight.other' });
  expect(await values()).toEqual(['1901']);
});

test('a subject that answers to two keys of a question is found once', async () => {
  await storePack(database, pack('1', ['1901']));
  const [subject] = await database.getAll('contextSubjects');
  const twice = about(...(subject?.keys ?? []));
  expect(twice.keys.length).toBeGreaterThan(1);
  expect((await contextFor(database, twice)).notes).toHaveLength(1);
});

test('a pack stored without a filter gets one at the first question', async () => {
  await storePack(database, pack('1', ['1901', '1902']));
  const [stored] = await database.getAll('packs');
  if (stored) await database.put('packs', { id: stored.id, version: '1', title: 'Example' });
  expect(await values()).toEqual(['1901', '1902']);
  expect((await database.getAll('packs'))[0]?.keyFilter?.length).toBeGreaterThan(0);
});

test('an article is answered while a pack is being stored, with its earlier version', async () => {
  await storePack(database, pack('1', ['1901']));
  let isStored = false;
  const storing = storePack(database, pack('2', Array<string>(2000).fill('1902'))).then(() => (isStored = true));
  expect(await values()).toEqual(['1901']);
  expect(isStored).toBe(false);
  await storing;
  expect((await values())[0]).toBe('1902');
});

test('a pack that an older version stored under its id is replaced, and its notes are swept up', async () => {
  await database.put('packs', { id: 'sidelight.example', version: '0', title: 'Example', enabled: false });
  for (const subject of contextSubjectsOf(pack('0', ['1900', '1901']))) await database.put('contextSubjects', subject);
  await storeShippedPacks(database, '1.0', async () => json('1', ['1902']));
  expect((await listPacks(database)).map(({ id, version, enabled }) => [id, version, enabled])).toEqual([
    ['sidelight.example', '1', false],
  ]);
  expect(await database.count('contextSubjects')).toBe(1);
});

test('notes come pack by pack, those of the extension first, then by the titles of the packs', async () => {
  for (const title of ['Zebra', 'Antelope', 'Marten']) {
    const laid = await stageNotes(database, { ...pack('1', [title]), title }, () => undefined);
    await database.put('packs', { ...laid, imported: headerOf({ ...pack('1', []), title }) });
  }
  await storePack(database, pack('1', ['ours']));
  expect(await values()).toEqual(['ours', 'Antelope', 'Marten', 'Zebra']);
});

test.each([
  ['no pack', { hello: 'world' }],
  ['a stranger’s pack', { ...json('2', ['1902']), id: 'example.pack' }],
])('%s in the place of a shipped one changes nothing', async (_what, file) => {
  await storePack(database, pack('1', ['1901']));
  await expect(storeShippedPacks(database, '1.0', async () => file)).rejects.toThrow('not a pack of this extension');
  expect(await values()).toEqual(['1901']);
});

test('what a version has stored is not loaded again; a load cut short is made good', async () => {
  const failing = () => Promise.reject(new Error('worker killed'));
  await expect(storeShippedPacks(database, '1.0', failing)).rejects.toThrow('worker killed');
  expect(await storeShippedPacks(database, '1.0', async () => json('1', ['1901']))).toBe(true);
  expect(await storeShippedPacks(database, '1.0', failing)).toBe(false);
  expect(await values()).toEqual(['1901']);
});

test('the packs of a version are awaited until they are stored, or could not be', async () => {
  const failing = () => Promise.reject(new Error('no room'));
  expect(await isUnpacking(database, '1.0')).toBe(true);
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const storing = storeShippedPacks(database, '1.0', () => promise);
  expect(await isUnpacking(database, '1.0')).toBe(true);
  resolve(json('1', ['1901']));
  await storing;
  expect(await isUnpacking(database, '1.0')).toBe(false);
  expect(await isUnpacking(database, '2.0')).toBe(true);
  await expect(storeShippedPacks(database, '2.0', failing)).rejects.toThrow('no room');
  expect(await isUnpacking(database, '2.0')).toBe(false);
  await storeShippedPacks(database, '2.0', async () => json('2', ['1902']));
});

test('what a worker killed while storing has left does not grow with every start', async () => {
  const load = async (path: string) => {
    if (path === SHIPPED_PACKS[0]) return json('1', ['1901']);
    await stageNotes(database, pack('1', ['1902', '1903']), () => undefined);
    throw new Error('worker killed');
  };
  for (let start = 0; start < 3; start += 1)
    await expect(storeShippedPacks(database, '1.0', load)).rejects.toThrow('worker killed');
  expect(await database.count('contextSubjects')).toBeLessThanOrEqual(1 + 1 + 1); // the pack, its earlier copy, one attempt
  expect(await values()).toEqual(['1901']);
});

test('the shipped packs load and know an outlet', async () => {
  const load = async (path: string): Promise<unknown> => JSON.parse(readFileSync(`assets${path}`, 'utf8'));
  expect(await storeShippedPacks(database, '1.0', load)).toBe(true);
  const listed = await listPacks(database);
  expect(listed.map(({ id }) => shippedFile(id))).toEqual(SHIPPED_PACKS);
  expect(listed.every(({ imported, enabled, notes }) => !imported && enabled && notes > 100)).toBe(true);
  const { notes, uses } = await contextFor(database, {
    keys: ['outlet:theguardian.com'],
    text: 'The lead is within the margin of error.',
    language: 'en-GB',
  });
  expect(notes.map(({ property }) => property)).toContain('foundingDate');
  expect(notes.map(({ subjectName }) => subjectName)).toContain('margin of error');
  expect(uses).toEqual([{ key: 'term:en:margin of error', start: 23, end: 38 }]);
}, 30_000);

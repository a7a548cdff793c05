import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { openDatabase, type Database } from '../../src/browser/database.ts';
import { listPacks } from '../../src/browser/packLibrary.ts';
import { contextFor, storePack, storeShippedPacks } from '../../src/browser/packsStore.ts';
import { SHIPPED_PACKS, shippedFile } from '../../src/packs/shipped.ts';
import { checkPack } from '../../src/packs/validate.ts';

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
    property: 'foundingDate',
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

test('a pack that is off is not asked, and stays off in its next version', async () => {
  await storePack(database, pack('1', ['1901']));
  const stored = await database.get('packs', 'sidelight.example');
  if (stored) await database.put('packs', { ...stored, enabled: false });
  expect(await values()).toEqual([]);
  await storePack(database, pack('2', ['1902']));
  expect(await values()).toEqual([]);
});

test('a pack stored without a filter gets one at the first question', async () => {
  await storePack(database, pack('1', ['1901', '1902']));
  await database.put('packs', { id: 'sidelight.example', version: '1', title: 'Example' });
  expect(await values()).toEqual(['1901', '1902']);
  expect((await database.get('packs', 'sidelight.example'))?.keyFilter?.length).toBeGreaterThan(0);
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

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { checkPack } from '../../../src/domain/packs/validate.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import { installStaged } from '../../../src/storage/packs/stagePack.ts';
import { headerOf, type PackHeader } from '../../../src/storage/packs/packHeader.ts';
import { importedPack, listPacks, packIdOf, removePack, setPackEnabled } from '../../../src/storage/packs/packs.ts';
import type { Database, StoredPack } from '../../../src/storage/schema.ts';
import { madeUpPack } from '../../domain/packs/madeUpPack.ts';

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase(() => undefined);
});

const checked = checkPack(madeUpPack());
if (!checked.ok) throw new Error('the made-up pack is faulty');
const made = headerOf(checked.pack);
const header = (id: string): PackHeader => ({ ...made, id, title: id });
const stored = (key: string, title: string, change: Partial<StoredPack>): StoredPack => ({
  id: key,
  version: '1',
  title,
  ...change,
});
const imported = (key: string, id: string, change: Partial<StoredPack> = {}): StoredPack =>
  stored(key, id, { imported: header(id), ...change });
const shipped = (key: string, id: string, change: Partial<StoredPack> = {}): StoredPack =>
  stored(key, id, { shipped: header(id), ...change });

test('a pack is known by its own id, and by its key where an older version stored it', () => {
  expect(
    [imported('pack:1', 'org.a'), shipped('pack:2', 'sidelight.a'), stored('old', 'Old', {})].map(packIdOf),
  ).toEqual(['org.a', 'sidelight.a', 'old']);
});

test('packs stand in order: those that come with Sidelight first, each lot by title', async () => {
  const packs = [imported('1', 'b'), shipped('2', 'd'), imported('3', 'a'), shipped('4', 'c', { enabled: false })];
  for (const pack of [...packs, stored('5', 'not told of', {})]) await database.put('packs', pack);
  expect((await listPacks(database)).map((pack) => [pack.key, pack.imported, pack.enabled])).toEqual([
    ['4', false, false],
    ['2', false, true],
    ['3', true, true],
    ['1', true, true],
  ]);
});

test('an imported pack is found by its id, whatever else there is', async () => {
  const packs = [imported('1', 'a'), shipped('2', 'b'), imported('3', 'b'), imported('4', 'c', { enabled: false })];
  for (const pack of packs) await database.put('packs', pack);
  expect(await importedPack(database, 'b')).toEqual({ key: '3', enabled: true, header: header('b') });
  expect(await importedPack(database, 'c')).toMatchObject({ key: '4', enabled: false });
  expect(await importedPack(database, 'd')).toBeNull();
});

test('a pack that is gone can be removed again, but not switched', async () => {
  await expect(removePack(database, 'gone')).resolves.toBeUndefined();
  await expect(setPackEnabled(database, 'gone', true)).rejects.toMatchObject({
    code: 'not-found',
    message: 'no pack gone',
  });
  expect(await database.count('packs')).toBe(0);
});

describe('an installed pack', () => {
  test.each<[what: string, there: StoredPack[], stays: string[], isOn: boolean]>([
    ['replaces its earlier version', [imported('1', 'a')], [], true],
    ['stays off where that was', [imported('1', 'a', { enabled: false })], [], false],
    ['stays off where any of several was', [imported('1', 'a'), imported('2', 'a', { enabled: false })], [], false],
    ['leaves one of ours of the same id', [shipped('1', 'a', { enabled: false })], ['1'], true],
    ['leaves another', [imported('1', 'b', { enabled: false })], ['1'], true],
  ])('%s', async (_what, there, stays, isOn) => {
    for (const pack of there) await database.put('packs', pack);
    for (const { id } of there) await database.put('packFiles', new Blob([id]), id);
    await installStaged(database, { record: imported('new', 'a'), file: new Blob(['new']), replaces: null });
    expect(await database.getAllKeys('packs')).toEqual([...stays, 'new']);
    expect(await database.getAllKeys('packFiles')).toEqual([...stays, 'new']);
    expect(await database.get('packs', 'new')).toEqual(imported('new', 'a', { enabled: isOn }));
  });

  test('that was off when it was stored is off', async () => {
    await installStaged(database, { record: imported('new', 'a', { enabled: false }), file: null, replaces: null });
    expect(await database.get('packs', 'new')).toMatchObject({ enabled: false });
    expect(await database.count('packFiles')).toBe(0);
  });
});

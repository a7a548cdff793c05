import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { openDatabase } from '../../../src/storage/database.ts';
import type { Database } from '../../../src/storage/schema.ts';
import { areOwnBackups, nameBackup } from '../../../src/worker/data/madeBackups.ts';

const HERE = '3f1f3c1e-52a3-4f57-8a62-9a3f5f0c7b21';
const OTHER = '91f0a6de-4b77-4a08-8f5f-0c1c2b6e7d10';

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase(() => undefined);
});

test.each<[what: string, installation: string | null, backups: (made: string) => (string | null)[], own: boolean]>([
  ['one that was made of it', HERE, (made) => [made], true],
  ['one of another installation', OTHER, (made) => [made], false],
  ['a file that is no backup', null, () => [null], false],
  ['one this database has never made', HERE, () => [crypto.randomUUID()], false],
  ['one without a name', HERE, () => [null], false],
  ['one of its own beside one of a copy', HERE, (made) => [made, crypto.randomUUID()], false],
])('backups of this very database: %s', async (_what, installation, backups, own) => {
  const made = await nameBackup(database);
  await nameBackup(database);
  expect(await areOwnBackups(database, { installation, backups: backups(made) }, HERE)).toBe(own);
});

test('the names of some five years are remembered, the latest', async () => {
  const names = Array.from({ length: 2000 }, () => crypto.randomUUID());
  await database.put('meta', names, 'backups');
  const made = await nameBackup(database);
  const isOwn = (name = '') => areOwnBackups(database, { installation: HERE, backups: [name] }, HERE);
  expect([await isOwn(names[0]), await isOwn(names[1]), await isOwn(made)]).toEqual([false, true, true]);
});

test('damaged names hinder no backup', async () => {
  await database.put('meta', 'no list', 'backups');
  const made = await nameBackup(database);
  expect(await areOwnBackups(database, { installation: HERE, backups: [made] }, HERE)).toBe(true);
});

test('a name that cannot be written down hinders none either, but makes it no backup of this database', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  database.close();
  const made = await nameBackup(database);
  database = await openDatabase(() => undefined);
  expect(await areOwnBackups(database, { installation: HERE, backups: [made] }, HERE)).toBe(false);
});

test('two backups made at once are both remembered', async () => {
  const backups = await Promise.all([nameBackup(database), nameBackup(database)]);
  expect(new Set(backups).size).toBe(2);
  expect(await areOwnBackups(database, { installation: HERE, backups }, HERE)).toBe(true);
});

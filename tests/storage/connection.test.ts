import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { openConnection } from '../../src/storage/connection.ts';
import { DATABASE_NAME } from '../../src/storage/database.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('the database is opened once, for whoever asks meanwhile too', async () => {
  const open = vi.spyOn(globalThis.indexedDB, 'open');
  const connection = openConnection();
  const [one, other] = await Promise.all([connection(), connection()]);
  expect(one).toBe(other);
  expect(await connection()).toBe(one);
  expect(open).toHaveBeenCalledTimes(1);
});

test('it makes way for another window that deletes or upgrades it, and is opened again at the next question', async () => {
  const connection = openConnection();
  const first = await connection();
  await deleteDB(DATABASE_NAME);
  expect(() => first.transaction('meta')).toThrow(expect.objectContaining({ name: 'InvalidStateError' }));
  const second = await connection();
  expect(await second.count('personalNotes')).toBe(0);
});

test('a database that cannot be opened is tried again at the next question', async () => {
  const newer = await openDB(DATABASE_NAME, 1000);
  newer.close();
  const connection = openConnection();
  await expect(connection()).rejects.toMatchObject({ name: 'VersionError' });
  await deleteDB(DATABASE_NAME);
  expect(await (await connection()).count('drafts')).toBe(0);
});

test('an upgrade that fails is undone, and said', async () => {
  const old = await openDB(DATABASE_NAME, 1, {
    // A store that a later step makes is there already.
    upgrade: (database) => {
      database.createObjectStore('packFiles');
    },
  });
  old.close();
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await expect(openConnection()()).rejects.toMatchObject({ name: 'AbortError' });
  expect(said).toHaveBeenCalledWith(expect.stringContaining('could not be brought up to date'), expect.anything());
  const after = await openDB(DATABASE_NAME);
  expect([after.version, [...after.objectStoreNames]]).toEqual([1, ['packFiles']]);
  after.close();
});

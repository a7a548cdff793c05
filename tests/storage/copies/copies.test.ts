import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newDraft } from '../../../src/domain/notes/note.ts';
import { clearCopies, copyNotes, restoreCopies } from '../../../src/storage/copies/copies.ts';
import { DATABASE_NAME, openDatabase } from '../../../src/storage/database.ts';
import type { Database } from '../../../src/storage/schema.ts';
import { dataWorker } from '../../../src/worker/data/dataWorker.ts';
import { aNote, origin, outlet } from '../../domain/notes/aNote.ts';

let database: Database;
/** As Chromium has them: what is in a bucket stays when all else is dropped. */
let bucket: IDBFactory;

const open = async () => {
  database = await openDatabase(() => undefined);
};
const drop = async () => {
  database.close();
  globalThis.indexedDB = new IDBFactory();
  await open();
};
const [one, two] = [aNote(), aNote({ body: 'Another' })];
const draft = { ...newDraft(outlet, origin), body: 'Half a sentence' };
const history = { noteId: one.id, texts: [{ body: 'Before', tags: [], updated: '2026-11-19T10:00:00.000Z' }] };

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  bucket = new IDBFactory();
  vi.stubGlobal('navigator', {
    storageBuckets: {
      open: async () => ({ indexedDB: bucket }),
    },
    locks: { request: (_name: string, act: () => unknown) => act() },
  });
  await open();
  await database.put('meta', '1.0', 'shippedPacks');
  await database.put('personalNotes', one);
  await database.put('personalNotes', two);
  await database.put('noteHistory', history);
  await database.put('drafts', draft);
});
afterEach(() => {
  database.close();
  vi.unstubAllGlobals();
});

const all = async () => ({
  notes: (await database.getAll('personalNotes')).map(({ body }) => body).toSorted(),
  histories: await database.getAll('noteHistory'),
  drafts: await database.getAll('drafts'),
});

test('notes, what they said before and drafts come back into a database that was dropped', async () => {
  await copyNotes(database, null);
  const before = await all();
  await drop();
  expect(await restoreCopies(database)).toBe(3);
  expect(await all()).toEqual(before);
});

test('a change of a note is copied, and one that was deleted for good is in no copy', async () => {
  await copyNotes(database, null);
  await database.put('personalNotes', { ...one, body: 'Changed' });
  await database.delete('personalNotes', two.id);
  await database.delete('drafts', draft.slot);
  await copyNotes(database, [one.id, two.id]);
  await drop();
  await restoreCopies(database);
  expect(await all()).toMatchObject({ notes: ['Changed'], drafts: [] });
});

test('an empty database in the place of a dropped one takes no copy away', async () => {
  await copyNotes(database, null);
  await drop();
  expect(await copyNotes(database, null)).toBe(false);
  expect(await restoreCopies(database)).toBe(3);
});

test('a note that could not be copied when it changed is copied when all are compared', async () => {
  await copyNotes(database, [one.id]);
  await copyNotes(database, null);
  await drop();
  await restoreCopies(database);
  expect((await all()).notes).toHaveLength(2);
});

test('of what has not changed nothing is written', async () => {
  await copyNotes(database, null);
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  await copyNotes(database, null);
  expect(put).not.toHaveBeenCalled();
  put.mockRestore();
});

test('who deletes everything deletes the copies', async () => {
  await copyNotes(database, null);
  await dataWorker(async () => database)({ type: 'data.wipe' }, () => undefined);
  await drop();
  expect(await restoreCopies(database)).toBe(0);
});

test('a browser without buckets has them in a database of their own', async () => {
  vi.stubGlobal('navigator', {});
  await copyNotes(database, null);
  database.close();
  await new Promise((done) => indexedDB.deleteDatabase(DATABASE_NAME).addEventListener('success', done));
  await open();
  expect(await restoreCopies(database)).toBe(3);
  await clearCopies();
  expect(await restoreCopies(database)).toBe(0);
});

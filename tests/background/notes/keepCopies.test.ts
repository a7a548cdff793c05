import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { bringBack, keepCopies } from '../../../src/background/notes/keepCopies.ts';
import { changeHoldings, holdings } from '../../../src/browser/holdings.ts';
import type { ExtensionEvent } from '../../../src/messages/extensionEvent.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import type { Database } from '../../../src/storage/schema.ts';
import { aNote } from '../../domain/notes/aNote.ts';
import { storageArea } from '../../browser/storageArea.ts';

const { areas, listeners } = vi.hoisted(() => {
  const given: {
    areas: { local: ReturnType<typeof storageArea> | null; session: ReturnType<typeof storageArea> | null };
    listeners: ((event: ExtensionEvent) => void)[];
  } = { areas: { local: null, session: null }, listeners: [] };
  return given;
});
vi.mock('wxt/browser', () => ({ browser: { storage: areas } }));
vi.mock('../../../src/messages/events.ts', () => ({
  subscribe: (listener: (event: ExtensionEvent) => void) => {
    listeners.push(listener);
    return () => undefined;
  },
}));

const NOW = new Date('2026-11-29T10:00:00.000Z');
let database: Database;
let bucket: IDBFactory;
const open = async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase(() => undefined);
};
const tell = (ids?: string[]) => {
  for (const listener of listeners) listener({ to: 'subscribers', event: 'notes-changed', ids });
};

beforeEach(async () => {
  areas.local = storageArea();
  areas.session = storageArea();
  listeners.length = 0;
  bucket = new IDBFactory();
  vi.stubGlobal('navigator', {
    locks: { request: (_name: string, act: () => unknown) => act() },
    storageBuckets: { open: async () => ({ indexedDB: bucket }) },
  });
  await open();
  await database.put('meta', '1.0', 'shippedPacks');
});

/** How many notes there would be, were the database dropped now. */
const copied = async () => {
  const copies = await new Promise<IDBDatabase>((done) => {
    const request = bucket.open('sidelight-copies', 1);
    request.addEventListener('success', () => done(request.result));
  });
  const counting = copies.transaction('personalNotes').objectStore('personalNotes').count();
  await new Promise((done) => counting.addEventListener('success', done));
  copies.close();
  return counting.result;
};
const hasCompared = async () => (await areas.session?.get('copiesCompared'))?.['copiesCompared'] === true;

test('what is there is copied once when the browser has started, what changes when it does', async () => {
  await database.put('personalNotes', aNote());
  keepCopies(async () => database);
  await vi.waitUntil(hasCompared);
  expect(await copied()).toBe(1);
  const note = aNote();
  await database.put('personalNotes', note);
  tell([note.id]);
  await vi.waitFor(async () => expect(await copied()).toBe(2));
});

test('what was written before the packs were stored is copied then', async () => {
  await database.delete('meta', 'shippedPacks');
  keepCopies(async () => database);
  const note = aNote();
  await database.put('personalNotes', note);
  tell([note.id]);
  await new Promise((done) => setTimeout(done, 50));
  expect(await hasCompared()).toBe(false);
  await database.put('meta', '1.0', 'shippedPacks');
  for (const listener of listeners) listener({ to: 'subscribers', event: 'packs-changed' });
  await vi.waitUntil(hasCompared);
  expect(await copied()).toBe(1);
});

test('a lost database comes back, is told of once, and takes no copy with it where it cannot', async () => {
  await database.put('personalNotes', aNote());
  keepCopies(async () => database);
  await vi.waitUntil(hasCompared);
  await changeHoldings({ notes: false, lost: NOW.toISOString() });
  await open();
  await database.put('meta', '1.0', 'shippedPacks');
  tell();
  await new Promise((done) => setTimeout(done, 50));
  expect(await copied()).toBe(1);
  expect(await bringBack(database, NOW)).toBe(true);
  expect(await database.count('personalNotes')).toBe(1);
  expect(await holdings()).toEqual({ notes: true, lost: null, restored: NOW.toISOString() });
});

test('without copies nothing is said to be back', async () => {
  await changeHoldings({ notes: false, lost: NOW.toISOString() });
  expect(await bringBack(database, NOW)).toBe(false);
  expect((await holdings()).lost).toBe(NOW.toISOString());
});

test('whoever has told of a change can wait for its copy', async () => {
  const upToDate = keepCopies(async () => database);
  await vi.waitUntil(hasCompared);
  const note = aNote();
  await database.put('personalNotes', note);
  queueMicrotask(() => tell([note.id])); // as events are told
  await upToDate();
  expect(await copied()).toBe(1);
});

test('but not for long', async () => {
  const upToDate = keepCopies(() => new Promise(() => undefined));
  tell(['a note']);
  await expect(upToDate()).resolves.toBeUndefined();
});

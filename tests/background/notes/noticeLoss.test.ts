import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { noticeLoss, rememberNotes } from '../../../src/background/notes/noticeLoss.ts';
import { holdings } from '../../../src/browser/holdings.ts';
import type { ExtensionEvent } from '../../../src/messages/extensionEvent.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import { saveNote } from '../../../src/storage/notes.ts';
import { newDraft } from '../../../src/domain/notes/note.ts';
import { wipeDatabase } from '../../../src/worker/data/wipeData.ts';
import { storageArea } from '../../browser/storageArea.ts';
import { origin, outlet } from '../../domain/notes/aNote.ts';

const { area, listeners } = vi.hoisted(() => {
  const given: { area: ReturnType<typeof storageArea> | null; listeners: ((event: ExtensionEvent) => void)[] } = {
    area: null,
    listeners: [],
  };
  return { area: given, listeners: given.listeners };
});
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      get local() {
        return area.area;
      },
    },
  },
}));
vi.mock('../../../src/messages/events.ts', () => ({
  subscribe: (listener: (event: ExtensionEvent) => void) => {
    listeners.push(listener);
    return () => undefined;
  },
}));

const NOW = new Date('2026-11-29T10:00:00.000Z');
const open = () => openDatabase(() => undefined);
const install = async () => {
  const database = await open();
  await database.put('meta', '0.1.0', 'shippedPacks');
  return database;
};
const write = async (database: Awaited<ReturnType<typeof open>>) => {
  const draft = { ...newDraft(outlet, origin), body: 'Kept?' };
  await saveNote(database, draft, draft.updated);
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  area.area = storageArea();
  listeners.length = 0;
  vi.stubGlobal('navigator', { locks: { request: (_name: string, act: () => unknown) => act() } });
});

test('a new installation has lost nothing', async () => {
  expect(await noticeLoss(await open(), NOW)).toBe(false);
  expect(await holdings()).toEqual({ notes: false, lost: null });
});

test('a database that comes back empty has lost its notes, and that is known until the reader says so', async () => {
  const database = await install();
  await write(database);
  expect(await noticeLoss(database, NOW)).toBe(false);
  expect(await holdings()).toEqual({ notes: true, lost: null });
  globalThis.indexedDB = new IDBFactory();
  const empty = await open();
  expect(await noticeLoss(empty, NOW)).toBe(true);
  expect(await noticeLoss(empty, NOW)).toBe(false);
  expect(await holdings()).toEqual({ notes: false, lost: NOW.toISOString() });
});

test('what the reader has deleted is not lost', async () => {
  const database = await install();
  await write(database);
  await noticeLoss(database, NOW);
  await wipeDatabase(database);
  expect(await noticeLoss(database, NOW)).toBe(false);
  expect(await holdings()).toEqual({ notes: false, lost: null });
});

test('the first note is remembered when it is told of', async () => {
  const database = await install();
  await noticeLoss(database, NOW);
  rememberNotes(() => Promise.resolve(database));
  await write(database);
  for (const listener of listeners) listener({ to: 'subscribers', event: 'notes-changed', ids: undefined });
  await vi.waitFor(async () => expect((await holdings()).notes).toBe(true));
});

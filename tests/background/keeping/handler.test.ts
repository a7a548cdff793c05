import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { backgroundHandlers } from '../../../src/background/handlers.ts';
import type { Handlers } from '../../../src/messages/requests.ts';
import { openConnection } from '../../../src/storage/connection.ts';
import { aReading } from '../report/fixtures.ts';

/** The browser: session storage, settings, and the window of the tab that is asked about. */
const { session, local, told, tab } = vi.hoisted(() => ({
  session: new Map<string, unknown>(),
  local: new Map<string, unknown>(),
  told: [] as unknown[],
  tab: { incognito: false, isGone: false },
}));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: { get: async (key: string) => ({ [key]: session.get(key) }), getKeys: async () => [...session.keys()] },
      local: { get: async (key: string) => ({ [key]: local.get(key) }) },
    },
    tabs: {
      get: async () => {
        if (tab.isGone) throw new Error('No tab with id: 1.');
        return tab;
      },
    },
    runtime: { sendMessage: async (message: unknown) => void told.push(message) },
  },
}));

const text = 'The new locks cost 30 million crowns, the harbour office said on Monday.';
const reading = aReading({ text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }], wordCount: 13 });
let handlers: Handlers;
let connection: ReturnType<typeof openConnection>;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  session.clear();
  session.set('tab:1', JSON.stringify({ state: 'read', reading }));
  local.clear();
  local.set('settings', { keeping: { of: 'all' } });
  told.length = 0;
  Object.assign(tab, { incognito: false, isGone: false });
  connection = openConnection();
  handlers = backgroundHandlers(connection, '1.0');
});
const see = () => handlers['article.seen']({ tabId: 1, readingId: reading.readingId });
const counts = async () => {
  const database = await connection();
  return [await database.count('keptArticles'), await database.count('keptVersions'), await database.count('meta')];
};

test('what the reader sees is kept, and every page is told', async () => {
  expect(await see()).toMatchObject({ isUndecided: false, kept: { outlet: 'Harbour Herald' }, changed: null });
  expect(await counts()).toEqual([1, 1, 1]);
  expect(told).toEqual([{ to: 'subscribers', event: 'kept-changed' }]);
});

test.each([
  ['a private window', { incognito: true }],
  ['a tab that is gone, and may have been in one', { isGone: true }],
])('nothing is kept of %s, and nothing asked', async (_what, change) => {
  Object.assign(tab, change);
  expect(await see()).toEqual({ isUndecided: false, kept: null, changed: null, lost: [], also: null });
  local.clear();
  expect(await see()).toMatchObject({ isUndecided: false });
  expect(await counts()).toEqual([0, 0, 0]);
  expect(told).toEqual([]);
});

test('nothing is kept as long as nobody has been asked', async () => {
  local.clear();
  expect(await see()).toMatchObject({ isUndecided: true, kept: null });
  expect(await counts()).toEqual([0, 0, 0]);
});

test('another reading than the tab’s, and one whose wording is awaited, are not kept', async () => {
  expect(await handlers['article.seen']({ tabId: 1, readingId: 'other' })).toBeNull();
  session.set('tab:1', JSON.stringify({ state: 'read', reading: { ...reading, signals: null } }));
  expect(await see()).toBeNull();
  expect(await counts()).toEqual([0, 0, 0]);
});

test('what was kept is forgotten, also when that is asked for twice', async () => {
  const seen = await see();
  const which = { article: seen?.kept?.id ?? '' };
  await handlers['kept.forget']({ which });
  await handlers['kept.forget']({ which });
  expect((await counts()).slice(0, 2)).toEqual([0, 0]);
});

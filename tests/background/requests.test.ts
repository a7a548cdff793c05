import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { backgroundHandlers } from '../../src/background/handlers.ts';
import { markTab } from '../../src/background/tabs/paintNotes.ts';
import { setTabState } from '../../src/background/tabs/tabState.ts';
import { openConnection } from '../../src/storage/connection.ts';
import { aNote } from '../domain/notes/aNote.ts';
import { aReading } from './report/fixtures.ts';

const session = vi.hoisted(() => new Map<string, unknown>());
vi.mock('wxt/browser', () => ({
  browser: {
    action: {
      setBadgeText: async () => undefined,
      setBadgeBackgroundColor: async () => undefined,
      setBadgeTextColor: async () => undefined,
    },
    tabs: { get: async () => ({}), sendMessage: async () => ({ readingId: 'r1', standing: 'same' }) },
    storage: {
      session: {
        get: async (key: string) => Object.fromEntries([[key, session.get(key)]]),
        set: async (entry: object) => {
          for (const [key, value] of Object.entries(entry)) session.set(key, value);
        },
      },
      local: { get: async () => ({}) },
    },
    runtime: { sendMessage: async () => undefined },
  },
}));
afterEach(() => void vi.restoreAllMocks());

/** How often the database is asked for something while something is done. */
async function requestsOf(act: () => Promise<unknown>): Promise<number> {
  const asked = (['get', 'getKey', 'getAll', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor'] as const).flatMap(
    (method) => [vi.spyOn(IDBObjectStore.prototype, method), vi.spyOn(IDBIndex.prototype, method)],
  );
  await act();
  const count = asked.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  for (const one of asked) one.mockRestore();
  return count;
}

// Each takes a worker that was just started its time, in Firefox a millisecond and more.
test('a report, and the count of notes after it, ask the database few things', async () => {
  const database = openConnection();
  const handlers = backgroundHandlers(database, '1.0');
  const words = Array.from({ length: 800 }, (_, at) => `word${at % 300}`);
  const reading = aReading({ text: words.join(' ') });
  await setTabState(7, { state: 'read', reading });
  const report = () => handlers['report.get']({ tabId: 7, loadedAt: 0 });
  await report(); // makes what is made once
  expect(await requestsOf(report)).toBeLessThanOrEqual(14);
  const opened = await database();
  expect(await requestsOf(() => markTab(opened, 7))).toBeLessThanOrEqual(16);

  // Once there are sketches of texts, those like this one are looked for: by each of 32 bands.
  const keys = ['article:www.harbour-herald.example/news/lock-costs-12345'];
  await opened.put('personalNotes', aNote({ subject: { kind: 'article', keys, label: '' } }));
  await markTab(opened, 7);
  expect(await requestsOf(report)).toBeLessThanOrEqual(14 + 32 + 8);
  expect(await requestsOf(() => markTab(opened, 7))).toBeLessThanOrEqual(16 + 32 + 8);
});

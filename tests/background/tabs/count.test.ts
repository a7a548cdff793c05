import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { markTab } from '../../../src/background/tabs/paintNotes.ts';
import { newDraft } from '../../../src/domain/notes/note.ts';
import type { Pong } from '../../../src/messages/fromPage.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import { saveNote } from '../../../src/storage/notes.ts';
import { origin } from '../../domain/notes/aNote.ts';
import { aReading } from '../report/fixtures.ts';

const { counts, page } = vi.hoisted(() => ({
  counts: [] as number[],
  page: { pong: null as Pong | null },
}));
vi.mock('../../../src/background/tabs/badge.ts', () => ({
  showCount: async (_tabId: number, count: number) => void counts.push(count),
}));
vi.mock('../../../src/background/tabs/pageClient.ts', () => ({
  paintNotes: async () => undefined,
  pingPage: async () => page.pong,
}));
vi.mock('../../../src/background/tabs/tabState.ts', () => ({
  tabState: async () => ({ state: 'read', reading: aReading() }),
}));
vi.mock('../../../src/background/packs/contextFor.ts', () => ({ contextFor: async () => ({ notes: [], uses: [] }) }));
vi.mock('../../../src/messages/events.ts', () => ({ publishNotesChanged: () => undefined }));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  counts.length = 0;
});

test.each<[string, Pong | null, number[]]>([
  ['the page shows what was read', { readingId: 'r1', standing: 'same' }, [1]],
  ['it shows more by now', { readingId: 'r1', standing: 'more' }, [1]],
  ['it shows another article', { readingId: 'r1', standing: 'other' }, []],
  ['it was read anew', { readingId: 'r2', standing: 'same' }, []],
  ['it was left', null, []],
])('a note on the author is counted only where that is right: %s', async (_what, pong, counted) => {
  page.pong = pong;
  const database = await openDatabase(() => undefined);
  const author = { kind: 'author' as const, keys: ['author:mira holt'], label: 'Mira Holt' };
  const draft = { ...newDraft(author, origin), body: 'Writes on rivers.' };
  await saveNote(database, draft, draft.updated);
  await markTab(database, 1);
  expect(counts).toEqual(counted);
});

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { highlightSelection } from '../../../src/background/tabs/highlight.ts';
import type { Passage } from '../../../src/domain/notes/passage.ts';
import type { PersonalNote } from '../../../src/domain/notes/note.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import * as storage from '../../../src/storage/notes.ts';
import type { Database } from '../../../src/storage/schema.ts';
import { aReading } from '../report/fixtures.ts';

const { wanted, told, given } = vi.hoisted(() => ({
  wanted: [] as (PersonalNote | null)[],
  told: [] as unknown[],
  given: { passage: null as Passage | null, color: 'yellow' },
}));
vi.mock('../../../src/background/tabs/readTab.ts', () => ({ readIfNeeded: async () => false }));
vi.mock('../../../src/background/tabs/selectedPassage.ts', () => ({
  selectedPassage: async () => given.passage,
  wantNote: async (_tabId: number, note: PersonalNote | null) => void wanted.push(note),
}));
vi.mock('../../../src/background/tabs/tabState.ts', () => ({
  tabState: async () => ({ state: 'read', reading: aReading() }),
}));
vi.mock('../../../src/background/packs/contextFor.ts', () => ({ contextFor: async () => ({ notes: [], uses: [] }) }));
vi.mock('../../../src/browser/settings.ts', () => ({ settings: async () => ({ highlightColor: given.color }) }));
vi.mock('../../../src/messages/events.ts', () => ({ publishNotesChanged: (ids: unknown) => told.push(ids) }));

const words: Passage = { exact: 'some words', prefix: '', suffix: '', start: 3, end: 13 };
let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase(() => undefined);
  wanted.length = 0;
  told.length = 0;
  Object.assign(given, { passage: words, color: 'yellow' });
});
const highlight = () => highlightSelection(1, async () => database);

test('what is selected is a note at once, and the panel is told which', async () => {
  await highlight();
  expect(wanted).toMatchObject([{ passage: words, body: '', subject: { kind: 'article' } }]);
  expect(told).toEqual([[wanted[0]?.id]]);
  expect(await storage.notesFor(database, wanted[0]?.subject.keys ?? [])).toEqual(wanted);
});

test('the same words twice are one note', async () => {
  await highlight();
  await highlight();
  expect(wanted[1]).toEqual(wanted[0]);
});

test('keys held down mark once', async () => {
  await Promise.all([highlight(), highlight(), highlight()]);
  expect(await storage.notesFor(database, wanted[0]?.subject.keys ?? [])).toHaveLength(1);
});

test('it has the colour that was chosen last', async () => {
  given.color = 'pink';
  await highlight();
  expect(wanted[0]?.color?.name).toBe('pink');
});

test('what cannot be saved is to be written in the panel, as is nothing', async () => {
  const logged = vi.spyOn(console, 'error').mockReturnValue();
  const full = vi.spyOn(storage, 'saveNote').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
  await highlight();
  full.mockRestore();
  given.passage = null;
  await highlight();
  expect(wanted).toEqual([null, null]);
  expect(logged).toHaveBeenCalledOnce();
});

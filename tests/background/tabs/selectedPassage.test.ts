import { beforeEach, expect, test, vi } from 'vitest';
import { selectedPassage, takeWanted, wantNote } from '../../../src/background/tabs/selectedPassage.ts';
import type { Selected } from '../../../src/messages/fromPage.ts';

const TEXT = 'The council met on Monday.';
let stored: Record<string, unknown>;
let selected: Selected;
const told: unknown[] = [];

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => (key in stored ? { [key]: stored[key] } : {}),
        set: async (entry: Record<string, unknown>) => void Object.assign(stored, entry),
        remove: async (key: string) => void delete stored[key],
      },
    },
  },
}));
vi.mock('../../../src/messages/events.ts', () => ({ publish: (event: unknown) => told.push(event) }));
vi.mock('../../../src/background/tabs/pageClient.ts', () => ({ selectedIn: async () => selected }));
vi.mock('../../../src/background/tabs/tabState.ts', () => ({
  wantedKeyOf: (tabId: number) => `wanted:${tabId}`,
  tabState: async (tabId: number) =>
    tabId === 1
      ? { state: 'read', reading: { outcome: 'article', readingId: 'r1', article: { text: TEXT } } }
      : { state: 'restricted', why: 'closed' },
}));

beforeEach(() => {
  stored = {};
  told.length = 0;
  selected = { readingId: 'r1', start: 4, end: 11 };
});

test('what is selected becomes a passage of the article', async () => {
  expect(await selectedPassage(1)).toMatchObject({ exact: 'council', start: 4, prefix: 'The ' });
});

test.each([
  ['nothing is selected', 1, null],
  ['the page holds another reading', 1, { readingId: 'r0', start: 4, end: 11 }],
  ['the selection lies outside the text', 1, { readingId: 'r1', start: 4, end: 1000 }],
  ['the tab was not read', 2, { readingId: 'r1', start: 4, end: 11 }],
] as const)('no passage when %s', async (_, tabId, answer) => {
  selected = answer;
  expect(await selectedPassage(tabId)).toBeNull();
});

test('a wish waits for the panel and is taken once', async () => {
  await wantNote(1);
  expect(told).toEqual([{ to: 'subscribers', event: 'note-wanted', tabId: 1 }]);
  expect(await takeWanted(1, 'r1')).toMatchObject({ passage: { exact: 'council' } });
  expect(await takeWanted(1, 'r1')).toBeNull();
});

test('a wish for nothing selected is told too', async () => {
  selected = null;
  await wantNote(1);
  expect(await takeWanted(1, 'r1')).toEqual({ passage: null });
});

test('a wish for another reading is dropped', async () => {
  await wantNote(1);
  expect(await takeWanted(1, 'r2')).toBeNull();
  expect(stored).toEqual({});
});

test('a tab that could not be read has no wishes', async () => {
  await wantNote(2);
  expect(told).toEqual([]);
});

import { beforeEach, expect, test, vi } from 'vitest';
import { onNoteClicked, onPanelEvent, tellNotesChanged, tellPanels } from '../../src/browser/events.ts';
import { MOST_CHANGED } from '../../src/messages/panel.ts';

const ORIGIN = 'chrome-extension://sidelight/';
const fake = vi.hoisted(() => ({
  sent: [] as unknown[],
  listeners: new Set<(message: unknown, sender: object) => unknown>(),
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'sidelight',
      getURL: (path: string) => `chrome-extension://sidelight/${path}`,
      sendMessage: async (message: unknown) => void fake.sent.push(message),
      onMessage: {
        addListener: (listener: () => unknown) => fake.listeners.add(listener),
        removeListener: (listener: () => unknown) => fake.listeners.delete(listener),
      },
    },
  },
}));
const receive = (message: unknown, sender: object) => {
  for (const listener of fake.listeners) listener(message, sender);
};
const panel = { id: 'sidelight', url: `${ORIGIN}sidepanel.html` };
const changed = { to: 'panels', event: 'reports-changed' } as const;

beforeEach(() => {
  fake.sent.length = 0;
  fake.listeners.clear();
});

test('who tells of a change hears it too, once the teller has finished', async () => {
  const heard: unknown[] = [];
  const end = onPanelEvent((event) => heard.push(event));
  tellPanels(changed);
  expect(heard).toEqual([]);
  await Promise.resolve();
  expect(heard).toEqual([changed]);
  expect(fake.sent).toEqual([changed]);
  end();
  tellPanels(changed);
  await Promise.resolve();
  expect(heard).toEqual([changed]);
});

test.each([
  ['a page of ours', changed, panel, 1],
  ['another extension', changed, { ...panel, id: 'another' }, 0],
  ['a content script', changed, { id: 'sidelight', url: 'https://news.example/', tab: { id: 1 } }, 0],
  ['a sender without an address', changed, { id: 'sidelight' }, 0],
  ['a page of ours with something else to say', { ...changed, event: 'all-is-well' }, panel, 0],
])('an event is believed of a page of ours alone: %s', (_who, message, sender, count) => {
  const heard: unknown[] = [];
  onPanelEvent((event) => heard.push(event));
  receive(message, sender);
  expect(heard).toHaveLength(count);
});

const clicked = { to: 'panels', event: 'note-clicked', noteId: '1b4e28ba-2fa1-41d2-883f-0016d3cca427' };
const page = { id: 'sidelight', url: 'https://news.example/', tab: { id: 7 }, frameId: 0 };
test.each([
  ['the page of a tab', page, 1],
  ['a frame within it', { ...page, frameId: 3 }, 0],
  ['a page in no tab', { ...page, tab: undefined }, 0],
  ['another extension', { ...page, id: 'another' }, 0],
])('a click on a note is believed of %s', (_who, sender, count) => {
  const heard: unknown[] = [];
  onNoteClicked((...click) => heard.push(click));
  receive(clicked, sender);
  expect(heard).toEqual(count === 1 ? [[7, clicked.noteId]] : []);
});

test.each([
  ['named', ['a'], ['a']],
  ['any, where they are too many to name', Array.from({ length: MOST_CHANGED + 1 }, String), undefined],
  ['any, where it is not known', undefined, undefined],
])('notes that changed are %s', (_what, ids, named) => {
  tellNotesChanged(ids);
  expect(fake.sent).toEqual([{ to: 'panels', event: 'notes-changed', ids: named }]);
});

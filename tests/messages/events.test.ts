import { beforeEach, describe, expect, test, vi } from 'vitest';
import { onPaintedClicked, subscribe, publishNotesChanged, publish } from '../../src/messages/events.ts';
import { MOST_CHANGED } from '../../src/messages/extensionEvent.ts';

type Receive = (message: unknown, sender: object) => unknown;
const { receivers, sent } = vi.hoisted(() => ({ receivers: new Set<Receive>(), sent: [] as unknown[] }));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'sidelight',
      getURL: (path: string) => `chrome-extension://sidelight/${path}`,
      sendMessage: async (message: unknown) => void sent.push(message),
      onMessage: {
        addListener: (receive: Receive) => receivers.add(receive),
        removeListener: (receive: Receive) => receivers.delete(receive),
      },
    },
  },
}));
beforeEach(() => {
  receivers.clear();
  sent.length = 0;
});

/** Delivers a message as the browser does: an answer other than undefined would be taken for one to the sender. */
function deliver(message: unknown, sender: object): void {
  for (const receive of receivers) expect(receive(message, sender)).toBeUndefined();
}

describe('a click on a painted note', () => {
  const noteId = crypto.randomUUID();
  const clicked = { to: 'subscribers', event: 'note-clicked', noteId };
  const page = { id: 'sidelight', url: 'https://herald.example/', tab: { id: 7 }, frameId: 0 };
  const heard = (message: unknown, sender: object) => {
    const listener = vi.fn<(tabId: number, clicked: object) => void>();
    onPaintedClicked(listener);
    deliver(message, sender);
    return listener.mock.calls;
  };

  test('is heard with its tab', () => expect(heard(clicked, page)).toEqual([[7, clicked]]));

  test('is told from one on a painted hedge', () => {
    const hedge = { to: 'subscribers', event: 'mark-clicked', start: 12 };
    expect(heard(hedge, page)).toEqual([[7, hedge]]);
    expect(heard({ ...hedge, start: -1 }, page)).toEqual([]);
  });

  test.each<[who: string, sender: object]>([
    ['another extension', { ...page, id: 'other' }],
    ['a frame within the page', { ...page, frameId: 3 }],
    ['a sender that does not say which frame it is', { ...page, frameId: undefined }],
    ['a page in no tab', { ...page, tab: undefined }],
    ['a tab without a number', { ...page, tab: {} }],
    ['nobody', {}],
  ])('is not believed of %s', (_who, sender) => expect(heard(clicked, sender)).toEqual([]));

  test.each<[what: string, message: unknown]>([
    ['another event', { ...clicked, event: 'notes-changed' }],
    ['an id that is none', { ...clicked, noteId: '../../etc' }],
    ['for nobody', { ...clicked, to: 'background' }],
    ['nothing', null],
  ])('is no message such as %s', (_what, message) => expect(heard(message, page)).toEqual([]));
});

describe('an event for panels', () => {
  const event = { to: 'subscribers', event: 'tab-changed', tabId: 7 };
  const background = { id: 'sidelight', url: 'chrome-extension://sidelight/background.js' };
  const listener = vi.fn<(event: object) => void>();
  beforeEach(() => listener.mockClear());

  test('is heard from our own pages, until one no longer listens', () => {
    const stop = subscribe(listener);
    deliver(event, background);
    expect(listener.mock.calls).toEqual([[event]]);
    stop();
    deliver(event, background);
    expect(listener).toHaveBeenCalledOnce();
  });

  test.each<[what: string, message: unknown, sender: object]>([
    ['from a content script', event, { id: 'sidelight', url: 'https://herald.example/', tab: { id: 7 } }],
    ['from another extension', event, { id: 'other', url: 'chrome-extension://other/page.html' }],
    ['from another extension with our address', event, { ...background, id: 'other' }],
    ['from a sender without address', event, { id: 'sidelight' }],
    ['of a kind that is none', { ...event, event: 'all-is-well' }, background],
    ['without its tab', { ...event, tabId: undefined }, background],
    ['meant for others', { ...event, to: 'background' }, background],
  ])('is not heard %s', (_what, message, sender) => {
    subscribe(listener);
    deliver(message, sender);
    expect(listener).not.toHaveBeenCalled();
  });
});

test('who tells of a change hears it too, once the teller has finished', async () => {
  const changed = { to: 'subscribers', event: 'packs-changed' } as const;
  const heard: unknown[] = [];
  const end = subscribe((event) => heard.push(event));
  publish(changed);
  expect(heard).toEqual([]);
  await Promise.resolve();
  expect(heard).toEqual([changed]);
  expect(sent).toEqual([changed]);
  end();
  publish(changed);
  await Promise.resolve();
  expect(heard).toEqual([changed]);
});

const most = Array.from({ length: MOST_CHANGED }, String);

test.each([
  ['named', ['a'], ['a']],
  ['named, as many as can be', most, most],
  ['any, where they are too many to name', Array.from({ length: MOST_CHANGED + 1 }, String), undefined],
  ['any, where it is not known', undefined, undefined],
])('notes that changed are %s', (_what, ids, named) => {
  publishNotesChanged(ids);
  expect(sent).toEqual([{ to: 'subscribers', event: 'notes-changed', ids: named }]);
});

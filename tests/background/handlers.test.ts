import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { backgroundHandlers } from '../../src/background/handlers.ts';
import { openConnection } from '../../src/storage/connection.ts';
import { keepTabsMarked } from '../../src/background/tabs/paintNotes.ts';
import type { Handlers } from '../../src/messages/requests.ts';
import { passageAt } from '../../src/domain/notes/passage.ts';
import { editDraft, newDraft } from '../../src/domain/notes/note.ts';
import { keysOfArticle } from '../../src/background/report/articleKeys.ts';
import { article, origin, outlet } from '../domain/notes/aNote.ts';
import { anArticle, aReading } from './report/fixtures.ts';
import { madeUpText } from './report/texts.ts';

/** The browser: session storage, what readers in tabs are told, and what panels are. */
const { session, painted, told } = vi.hoisted(() => ({
  session: new Map<string, unknown>(),
  painted: [] as unknown[],
  told: [] as unknown[],
}));
vi.mock('wxt/browser', () => ({
  browser: {
    action: {
      setBadgeText: async () => undefined,
      setBadgeBackgroundColor: async () => undefined,
      setBadgeTextColor: async () => undefined,
    },
    storage: {
      session: {
        get: async (key: string) => Object.fromEntries([[key, session.get(key)]]),
        getKeys: async () => [...session.keys()],
        remove: async (keys: string[]) => {
          for (const key of keys) session.delete(key);
        },
      },
      local: { get: async () => ({}) },
    },
    tabs: {
      // Whether the page still shows what was read is asked too, and paints nothing.
      sendMessage: async (tabId: number, message: { type: string }) =>
        void (message.type !== 'ping' && painted.push({ tabId, ...message })),
    },
    runtime: {
      sendMessage: async (message: unknown) => void told.push(message),
      onMessage: { addListener: () => undefined, removeListener: () => undefined },
    },
  },
}));

let handlers: Handlers;
let end: () => void;
let connection: ReturnType<typeof openConnection>;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  session.clear();
  painted.length = 0;
  told.length = 0;
  connection = openConnection();
  handlers = backgroundHandlers(connection, '1.0');
  end = keepTabsMarked(connection);
});
afterEach(() => {
  end();
  vi.restoreAllMocks();
});
const draft = { ...newDraft(outlet, origin), body: 'Precious' };
const revision = draft.updated;

describe('a disk that fails', () => {
  const failWith = (error: Error) =>
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw error;
    });
  test.each([
    ['that is full', new DOMException('no room', 'QuotaExceededError'), 'storage-full'],
    ['that is broken', new DOMException('i/o error', 'UnknownError'), 'storage'],
  ])(
    '%s: the request fails with its code, what was stored stays, and nobody is told of a change',
    async (_what, error, code) => {
      const saved = await handlers['note.save']({ draft, revision });
      told.length = 0;
      const edit = await handlers['draft.keep']({ draft: { ...editDraft(saved), body: 'Changed' }, revision });
      told.length = 0;
      const put = failWith(error);
      const more = { ...edit, body: 'Changed more', updated: '2030-01-01T00:00:00.000Z' };
      await expect(handlers['draft.keep']({ draft: more, revision: edit.updated })).rejects.toMatchObject({ code });
      await expect(handlers['note.save']({ draft: more, revision: edit.updated })).rejects.toMatchObject({ code });
      await expect(handlers['note.delete']({ noteId: saved.id })).rejects.toMatchObject({ code });
      await expect(handlers['people.decide']({ a: 'author:a', b: 'author:b', relation: 'same' })).rejects.toMatchObject(
        {
          code,
        },
      );
      put.mockRestore();
      expect(told).toEqual([]);
      const database = await connection();
      expect(await database.getAll('personalNotes')).toEqual([saved]);
      expect(await database.getAll('drafts')).toEqual([edit]);
    },
  );

  test('is not blamed for a mistake of ours', async () => {
    const mistake = new TypeError('draft is undefined');
    const put = failWith(mistake);
    await expect(handlers['note.save']({ draft, revision })).rejects.toBe(mistake);
    await expect(handlers['draft.keep']({ draft, revision })).rejects.toBe(mistake);
    put.mockRestore();
  });

  test('that cannot be opened fails with its code', async () => {
    handlers = backgroundHandlers(() => Promise.reject(new DOMException('i/o error', 'UnknownError')), '1.0');
    await expect(handlers['note.save']({ draft, revision })).rejects.toMatchObject({ code: 'storage' });
  });
});

describe('panels are told', () => {
  test('of drafts and of notes, apart', async () => {
    await handlers['draft.keep']({ draft, revision });
    expect(told).toEqual([{ to: 'subscribers', event: 'drafts-changed' }]);
    const { id } = await handlers['note.save']({ draft, revision });
    expect(told.slice(1)).toEqual([{ to: 'subscribers', event: 'notes-changed', ids: [id] }]);
  });
});

describe('the passages noted', () => {
  const text = madeUpText(1, 200);
  const reading = (readingId: string, url: string, words: string) => {
    const page = anArticle({ url, text: words });
    return {
      page,
      state: JSON.stringify({ state: 'read', reading: { ...aReading(), readingId, url, article: page } }),
    };
  };
  const here = reading('r1', 'https://harbour-herald.example/news/a-12345', text);
  const copy = reading('r2', 'https://lantern-review.example/b', text);
  const other = reading('r3', 'https://lantern-review.example/c', madeUpText(2, 200));
  const paintedNow = () => painted.splice(0);

  test('are painted in every tab that shows the article, and in no other, after each change', async () => {
    session
      .set('tab:1', copy.state)
      .set('tab:2', here.state)
      .set('tab:3', other.state)
      .set('tab:4', '{"state":"left"}');
    const subject = { ...article, keys: keysOfArticle(here.page) };
    const note = { ...newDraft(subject, origin, passageAt(text, 10, 30)), body: 'Here' };
    const saved = await handlers['note.save']({ draft: note, revision: note.updated });
    const place = {
      id: saved.id,
      start: saved.passage?.start,
      end: saved.passage?.end,
      uncertain: false,
      color: 'yellow',
    };
    const messages = (passages: object[]) => [
      { tabId: 1, to: 'page', type: 'notes', readingId: 'r2', passages },
      { tabId: 2, to: 'page', type: 'notes', readingId: 'r1', passages },
      { tabId: 3, to: 'page', type: 'notes', readingId: 'r3', passages: [] },
    ];
    // The text in the first tab is known as the same once the second tab's was sketched.
    await vi.waitFor(() => expect(painted).toHaveLength(6));
    expect(paintedNow().slice(3)).toEqual(messages([place]));
    await handlers['note.delete']({ noteId: saved.id });
    await vi.waitFor(() => expect(painted).toHaveLength(3));
    expect(paintedNow()).toEqual(messages([]));
  });

  test('go from every page whose tab is to be forgotten, and its panel asks again', async () => {
    session.set('tab:1', here.state).set('tab:2', JSON.stringify({ state: 'restricted', since: 5, why: 'closed' }));
    await handlers['tabs.forget']({});
    expect(session.size).toBe(0);
    expect(paintedNow()).toEqual([
      { tabId: 1, to: 'page', type: 'notes', readingId: 'r1', passages: [] },
      { tabId: 1, to: 'page', type: 'hedges', readingId: 'r1', hedges: [], tips: [] },
    ]);
    expect(told).toEqual([1, 2].map((tabId) => ({ to: 'subscribers', event: 'tab-changed', tabId })));
  });

  test('are told to a panel that shows the reading, and to no other', async () => {
    session.set('tab:1', here.state);
    const subjects = [{ ...article, keys: keysOfArticle(here.page) }];
    expect(await handlers['notes.get']({ tabId: 1, readingId: 'r1', subjects })).toMatchObject({ notes: [] });
    expect(await handlers['notes.get']({ tabId: 1, readingId: 'r0', subjects })).toBeNull();
    expect(await handlers['notes.get']({ tabId: 9, readingId: 'r1', subjects })).toBeNull();
  });
});

test('a note that is saved is answered when it has its copy', async () => {
  const copying = Promise.withResolvers<void>();
  const answers = backgroundHandlers(connection, '1.0', () => copying.promise);
  let isAnswered = false;
  const saving = answers['note.save']({ draft, revision }).then(() => {
    isAnswered = true;
  });
  await vi.waitUntil(async () => (await (await connection()).count('personalNotes')) === 1);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isAnswered).toBe(false);
  copying.resolve();
  await saving;
});

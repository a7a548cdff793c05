import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { backgroundHandlers } from '../../../src/background/handlers.ts';
import { readTab } from '../../../src/background/tabs/readTab.ts';
import { hasAnswered, mayHaveChanged, standingIn } from '../../../src/background/tabs/standing.ts';
import { openConnection } from '../../../src/storage/connection.ts';
import { forgetTab, knownTabs, setTabState, tabState } from '../../../src/background/tabs/tabState.ts';
import { aReading, evidence } from '../report/fixtures.ts';

/** The browser's session storage with room for a number of characters; and what panels are told. */
const { session, told, sent, styled, answers, local } = vi.hoisted(() => {
  interface Answers {
    page: unknown;
    wording: () => Promise<unknown>;
  }
  const nothing: Answers = { page: null, wording: async () => null };
  const values = new Map<string, unknown>();
  const size = () => JSON.stringify([...values]).length;
  return {
    /** What the reader has set. */
    local: new Map<string, object>(),
    told: [] as unknown[],
    sent: [] as unknown[],
    /** Into which tabs style sheets were put. */
    styled: [] as number[],
    /** What the page script answers, and how the article is worded. */
    answers: nothing,
    session: {
      room: Infinity,
      values,
      get: async (key: string) => Object.fromEntries([[key, values.get(key)]]),
      getKeys: async () => [...values.keys()],
      set: async (entry: Record<string, unknown>) => {
        const before = new Map(values);
        for (const [key, value] of Object.entries(entry)) values.set(key, value);
        if (size() <= session.room) return;
        values.clear();
        for (const [key, value] of before) values.set(key, value);
        throw new Error('QUOTA_BYTES quota exceeded');
      },
      remove: async (keys: string | string[]) => {
        for (const key of [keys].flat()) values.delete(key);
      },
    },
  };
});
vi.mock('../../../src/background/tabs/articleWording.ts', () => ({
  articleWording: async () => answers.wording(),
  warmUp: async () => undefined,
}));
vi.mock('wxt/browser', () => ({
  browser: {
    action: {
      setBadgeText: async () => undefined,
      setBadgeBackgroundColor: async () => undefined,
      setBadgeTextColor: async () => undefined,
    },
    tabs: {
      get: async () => ({}),
      sendMessage: async (tabId: number, message: { type: string }) => {
        sent.push({ tabId, ...message });
        return message.type === 'ping' ? { readingId: 'r1', standing: 'same' } : undefined;
      },
    },
    scripting: {
      insertCSS: async ({ target }: { target: { tabId: number } }) => void styled.push(target.tabId),
      executeScript: async ({ files }: { files?: string[] }) => {
        if (!files) return [{ frameId: 0, result: 'complete' }]; // how far the page is parsed
        return [{ frameId: 0, result: answers.page }];
      },
    },
    i18n: {
      getUILanguage: () => 'en',
      getMessage: (key: string, words: string[] = []) => [key, ...words].join(' '),
    },
    storage: { session, local: { get: async () => Object.fromEntries(local) } },
    runtime: { sendMessage: async (message: unknown) => void told.push(message) },
  },
}));

beforeEach(() => {
  session.values.clear();
  local.clear();
  session.room = Infinity;
  told.length = 0;
  sent.length = 0;
  styled.length = 0;
  answers.page = { ...read().reading, signals: null };
  answers.wording = async () => ({ language: read().reading.article.language, signals });
});
const { signals } = aReading();
const languageDoubt = { page: 'en', words: null, browser: 'fi' };
const read = () => ({ state: 'read', reading: aReading({ text: 'a'.repeat(1000) }) }) as const;

test('a tab’s state comes back, and is gone with the tab', async () => {
  await setTabState(7, read());
  expect(await tabState(7)).toEqual(read());
  expect(await knownTabs()).toEqual([7]);
  await forgetTab(7);
  expect(await tabState(7)).toBeNull();
});

test('what does not fit the schema is as good as nothing', async () => {
  session.values.set('tab:7', JSON.stringify({ state: 'read', reading: { outcome: 'write' } }));
  expect(await tabState(7)).toBeNull();
});

test('where there is no more room the other readings are evicted: pages unpainted, panels told why', async () => {
  await setTabState(1, read());
  session.room = 2500;
  await readTab(2, openConnection());
  expect(await tabState(2)).toEqual(read());
  // Not as if nothing had been read: two panels that read by themselves would evict each other without end.
  expect(await tabState(1)).toMatchObject({ state: 'failed', reason: 'storage' });
  expect(told).toContainEqual({ to: 'subscribers', event: 'tab-changed', tabId: 1 });
  const { readingId } = read().reading;
  expect(sent).toContainEqual({ tabId: 1, to: 'page', type: 'notes', readingId, passages: [] });
  expect(sent).toContainEqual({ tabId: 1, to: 'page', type: 'hedges', readingId, hedges: [], tips: [] });
});

test('a wish for a note goes with its tab', async () => {
  session.values.set('wanted:7', {}).set('wanted:8', {});
  await forgetTab(7);
  expect([...session.values.keys()]).toEqual(['wanted:8']);
});

test('a reading too large for the whole storage is refused, not lost silently', async () => {
  session.room = 100;
  await expect(setTabState(3, read())).rejects.toThrow('quota');
});

describe('of a reading larger than all the room there is', () => {
  beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
  const failed = { status: 'failed', reason: 'a'.repeat(500) };
  const { language } = read().reading.article;
  const long = { language, signals: { hedges: failed, sources: failed, scareQuotes: failed } };

  test('the article is kept, and said to be without its wording', async () => {
    answers.wording = async () => long;
    session.room = 3000;
    await readTab(2, openConnection());
    const kept = await tabState(2);
    expect(kept).toMatchObject({ state: 'read', reading: { article: read().reading.article } });
    expect(kept).toMatchObject({ reading: { signals: { hedges: { status: 'failed', reason: 'too-large' } } } });
  });

  test('as an article, that is said', async () => {
    session.room = 500;
    await readTab(2, openConnection());
    expect(await tabState(2)).toMatchObject({ state: 'failed', reason: 'too-large' });
    expect(told).toContainEqual({ to: 'subscribers', event: 'tab-changed', tabId: 2 });
  });
});

test.each([
  ['an article', [], [4, 4]],
  ['an article that was too long to be read whole', ['too-long'], []],
  ['an article of more parts than were read', ['too-many-parts'], []],
] as const)('%s gets the styles of marks: %j, %j', async (_what, notices, expected) => {
  answers.page = { ...aReading({ notices: [...notices] }), signals: null };
  await readTab(4, openConnection());
  expect(styled).toEqual(expected);
});

test('what is known of a tab is parsed once, until it changes', async () => {
  await setTabState(7, read());
  const known = await tabState(7);
  expect(await tabState(7)).toBe(known);
  await setTabState(7, { state: 'reading', attempt: 'a', since: 5 });
  expect(await tabState(7)).toEqual({ state: 'reading', attempt: 'a', since: 5 });
});

describe('what is told of a tab', () => {
  const report = async (loadedAt: number) => handlers['report.get']({ tabId: 7, loadedAt });
  const handlers = backgroundHandlers(openConnection(), '1.0');
  test.each([
    ['a page closed to extensions', { state: 'restricted', since: 5, why: 'pdf' }, { state: 'restricted', why: 'pdf' }],
    ['a failed reading', { state: 'failed', since: 5, reason: 'timeout' }, { state: 'failed', reason: 'timeout' }],
  ] as const)('%s: until the tab loads something else', async (_what, known, expected) => {
    await setTabState(7, known);
    expect(await report(4)).toEqual(expected);
    expect(await report(5)).toEqual(expected);
    expect(await report(6)).toEqual({ state: 'unread' });
  });
  test('a reading under way: whatever the tab loads', async () => {
    await setTabState(7, { state: 'reading', attempt: 'a', since: Date.now() });
    expect(await report(Date.now() + 1)).toEqual({ state: 'reading' });
  });
});

describe('the wording of an article', () => {
  const handlers = backgroundHandlers(openConnection(), '1.0');
  const shown = async (loadedAt = 0) => handlers['report.get']({ tabId: 7, loadedAt });
  const stateOf = async () => {
    const tab = await shown();
    return tab.state === 'ready' ? tab.report.signals : tab.state;
  };
  const changed = { to: 'subscribers', event: 'tab-changed', tabId: 7 };
  /** Reads a tab whose wording takes long, as far as its article is kept. */
  async function readLong() {
    const wording = Promise.withResolvers<unknown>();
    answers.wording = () => wording.promise;
    const reading = readTab(7, openConnection());
    await vi.waitFor(async () =>
      expect(await tabState(7)).toMatchObject({ state: 'read', reading: { signals: null } }),
    );
    return { wording, reading };
  }

  test('comes with the article, which is told of once', async () => {
    const kept = vi.spyOn(session, 'set');
    await readTab(7, openConnection());
    expect(told).toEqual([changed, changed]); // that it is read, and what
    expect(kept).toHaveBeenCalledTimes(2);
    expect(await stateOf()).toEqual(signals);
    kept.mockRestore();
  });

  test('that takes long comes after it', async () => {
    const { wording, reading } = await readLong();
    expect(await stateOf()).toBeNull();
    // Styles make the browser lay the page out anew: they come with what they are for.
    expect(styled).toEqual([]);
    told.length = 0;
    const known = { language: { value: 'fi', evidence }, signals, languageDoubt };
    wording.resolve(known);
    await reading;
    expect(told).toContainEqual({ ...changed, wording: { readingId: 'r1', ...known } });
    // What the browser takes the text's language for is part of it.
    expect(await shown()).toMatchObject({
      report: { signals, languageDoubt, article: { language: { value: 'fi' } } },
    });
  });

  test('is read once, whoever asks meanwhile', async () => {
    const { wording, reading } = await readLong();
    const asked = vi.fn<() => Promise<unknown>>(async () => wording.promise);
    answers.wording = asked;
    await shown();
    wording.resolve({ language: null, signals });
    await reading;
    expect(asked).not.toHaveBeenCalled();
  });

  test('is dropped where the tab is read anew meanwhile', async () => {
    const wording = Promise.withResolvers<unknown>();
    answers.wording = () => wording.promise;
    const reading = readTab(7, openConnection());
    await vi.waitFor(async () => expect(await tabState(7)).toMatchObject({ state: 'reading' }));
    await setTabState(7, { state: 'reading', attempt: 'a later one', since: 0 });
    wording.resolve({ language: null, signals });
    await reading;
    expect(await tabState(7)).toMatchObject({ state: 'reading', attempt: 'a later one' });
    expect(styled).toEqual([]);
  });

  test('is read when a panel asks, where the background was ended before', async () => {
    await setTabState(7, { state: 'read', reading: { ...read().reading, signals: null } });
    expect(await stateOf()).toBeNull();
    await vi.waitFor(async () => expect(await stateOf()).toEqual(signals));
  });

  test('of a page that was left meanwhile changes nothing', async () => {
    const { wording, reading } = await readLong();
    const left = { state: 'failed', since: 5, reason: 'storage' } as const;
    await setTabState(7, left);
    wording.resolve({ language: null, signals });
    await reading;
    expect(await tabState(7)).toEqual(left);
  });

  test.each([
    ['what the reader wants marked', { on: true, hidden: ['stance'] }, ['hearsay']],
    ['nothing where no marks are wanted', { on: false, hidden: [] }, []],
  ])('is marked in the page: %s', async (_what, marking, expected) => {
    const hedge = { start: 0, end: 3, entry: 'a', sentence: { start: 0, end: 9 } };
    const value = [
      { ...hedge, category: 'stance' },
      { ...hedge, category: 'hearsay' },
    ];
    answers.wording = async () => ({ language: null, signals: { hedges: { status: 'ok', value } } });
    local.set('settings', { marking });
    await readTab(7, openConnection());
    const hedges = expected.map((category) => ({ category, start: 0, end: 3 }));
    const tips = expected.map((category) => ({ category, words: `tip_${category} \ufffc` }));
    expect(sent).toContainEqual({ tabId: 7, to: 'page', type: 'hedges', readingId: 'r1', hedges, tips });
  });
});

describe('how a page stands to what was read of it', () => {
  const ask = { tabId: 7, to: 'page', type: 'ping' };
  const standing = (loadedAt?: number) => standingIn(7, read().reading, loadedAt);
  beforeEach(() => {
    mayHaveChanged(7);
    hasAnswered(7, read().reading);
  });
  afterEach(() => void vi.useRealTimers());

  test('it is not asked when it has answered a moment ago: while it is marked it would answer late', async () => {
    expect(await standing(Date.now() - 5000)).toBe('same');
    expect(sent).toEqual([]);
  });

  test('it is asked when somebody wants to know a second time: it may have gone on without loading', async () => {
    await standing(0);
    await standing(0);
    expect(sent).toEqual([ask]);
  });

  test.each<[string, () => unknown, number?]>([
    ['the tab has begun to load since', () => undefined, Date.now() + 60_000],
    ['it says that it changed', () => mayHaveChanged(7), 0],
    ['another reading has answered', () => hasAnswered(7, { ...read().reading, readingId: 'r0' }), 0],
    ['some time is over', () => vi.useFakeTimers({ now: Date.now() + 1001, toFake: ['Date'] }), 0],
  ])('it is asked when %s', async (_what, happens, loadedAt) => {
    happens();
    await standing(loadedAt);
    expect(sent).toEqual([ask]);
  });
});

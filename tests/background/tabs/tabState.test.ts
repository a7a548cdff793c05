import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { backgroundHandlers } from '../../../src/background/handlers.ts';
import { readTab } from '../../../src/background/tabs/readTab.ts';
import { openConnection } from '../../../src/storage/connection.ts';
import { forgetTab, knownTabs, setTabState, tabState } from '../../../src/background/tabs/tabState.ts';
import { aReading, evidence } from '../report/fixtures.ts';

/** The browser's session storage with room for a number of characters; and what panels are told. */
const { session, told, sent, injected, styled, answers } = vi.hoisted(() => {
  const values = new Map<string, unknown>();
  const size = () => JSON.stringify([...values]).length;
  return {
    told: [] as unknown[],
    sent: [] as unknown[],
    injected: [] as string[][],
    /** Into which tabs style sheets were put. */
    styled: [] as number[],
    /** What each script answers in the page. */
    answers: new Map<string | undefined, unknown>(),
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
        injected.push(files);
        return [{ frameId: 0, result: await answers.get(files.at(-1)) }];
      },
    },
    storage: { session, local: { get: async () => ({}) } },
    runtime: { sendMessage: async (message: unknown) => void told.push(message) },
  },
}));

beforeEach(() => {
  session.values.clear();
  session.room = Infinity;
  told.length = 0;
  sent.length = 0;
  injected.length = 0;
  styled.length = 0;
  answers.set('/reader.js', { ...read().reading, signals: null });
  answers.set('/wording.js', { readingId: 'r1', language: read().reading.article.language, signals });
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
  expect(sent).toContainEqual({ tabId: 1, to: 'page', type: 'paint', on: false, hidden: [], hiddenVoices: [] });
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
  const long = { readingId: 'r1', language, signals: { hedges: failed, sources: failed, scareQuotes: failed } };

  test('the article is kept, and said to be without its wording', async () => {
    answers.set('/wording.js', long);
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
  answers.set('/reader.js', { ...aReading({ notices: [...notices] }), signals: null });
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
  const shown = async () => handlers['report.get']({ tabId: 7, loadedAt: 0 });
  const stateOf = async () => {
    const tab = await shown();
    return tab.state === 'ready' ? tab.report.signals : tab.state;
  };

  test('comes after the article, which is told of before', async () => {
    const wording = Promise.withResolvers<unknown>();
    answers.set('/wording.js', wording.promise);
    const reading = readTab(7, openConnection());
    await vi.waitFor(async () =>
      expect(await tabState(7)).toMatchObject({ state: 'read', reading: { signals: null } }),
    );
    expect(await stateOf()).toBeNull();
    // Styles make the browser lay the page out anew: the wording does not wait for that.
    expect(styled).toEqual([]);
    told.length = 0;
    wording.resolve({ readingId: 'r1', language: { value: 'fi', evidence }, signals, languageDoubt });
    await reading;
    const known = { readingId: 'r1', language: { value: 'fi', evidence }, signals, languageDoubt };
    expect(told).toContainEqual({ to: 'subscribers', event: 'tab-changed', tabId: 7, wording: known });
    // What the browser takes the text's language for is part of it.
    expect(await shown()).toMatchObject({
      report: { signals, languageDoubt, article: { language: { value: 'fi' } } },
    });
  });

  test('is begun as soon as the page has answered, and dropped where the article was not kept', async () => {
    const looked = Promise.withResolvers<Record<string, unknown>>();
    vi.spyOn(session, 'get').mockImplementationOnce(async () => looked.promise);
    const reading = readTab(7, openConnection());
    await vi.waitFor(() => expect(injected.at(-1)).toEqual(['/wording.js']));
    looked.resolve({ 'tab:7': JSON.stringify({ state: 'reading', attempt: 'a later one', since: 0 }) });
    await reading;
    expect(await tabState(7)).toMatchObject({ state: 'reading' });
    expect(styled).toEqual([]);
  });

  test('keeps nobody waiting who asks for the article: its page would not answer meanwhile', async () => {
    const wording = Promise.withResolvers<unknown>();
    answers.set('/wording.js', wording.promise);
    const reading = readTab(7, openConnection());
    await vi.waitFor(async () => expect(await tabState(7)).toMatchObject({ state: 'read' }));
    sent.length = 0;
    expect(await stateOf()).toBeNull();
    expect(sent).toEqual([]);
    // What the tab has begun to load since may be another page: that is asked.
    await handlers['report.get']({ tabId: 7, loadedAt: Date.now() + 1000 });
    expect(sent).toEqual([{ tabId: 7, to: 'page', type: 'ping' }]);
    wording.resolve(answers.get('/reader.js'));
    await reading;
  });

  test('is read when a panel asks, where the background was ended before', async () => {
    await setTabState(7, { state: 'read', reading: { ...read().reading, signals: null } });
    expect(await stateOf()).toBeNull();
    await vi.waitFor(async () => expect(await stateOf()).toEqual(signals));
  });

  test('that cannot be read is said to have failed, and the article stays', async () => {
    answers.set('/wording.js', null);
    await readTab(7, openConnection());
    expect(await stateOf()).toEqual({ hedges: { status: 'failed', reason: 'crashed' } });
  });

  test.each([
    ['of another reading', { readingId: 'r2', language: null, signals }],
    ['that does not fit', { readingId: 'r1', language: null, signals: { hedges: 'many' } }],
  ])('%s is not taken', async (_what, answer) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    answers.set('/wording.js', answer);
    await readTab(7, openConnection());
    expect(await stateOf()).not.toEqual(signals);
  });

  test('is read with the lexicon of the article’s language', async () => {
    const { reading } = read();
    const inGerman = { ...reading.article, language: { value: 'de-AT', evidence } };
    answers.set('/reader.js', { ...reading, article: inGerman, signals: null });
    await readTab(7, openConnection());
    expect(injected.slice(1)).toEqual([['/lexicon-de.js', '/wording.js']]);
  });

  test('is read again where the browser names a language whose lexicon was not there', async () => {
    const noLexicon = { hedges: { status: 'no-lexicon' } };
    answers.set('/wording.js', { readingId: 'r1', language: { value: 'de', evidence }, signals: noLexicon });
    await readTab(7, openConnection());
    expect(injected.slice(1)).toEqual([['/wording.js'], ['/lexicon-de.js', '/wording.js']]);
    injected.length = 0;
    answers.set('/wording.js', { readingId: 'r1', language: { value: 'fi', evidence }, signals: noLexicon });
    await readTab(7, openConnection());
    expect(injected.slice(1)).toEqual([['/wording.js']]);
  });

  test('of a page that was left meanwhile changes nothing', async () => {
    const wording = Promise.withResolvers<unknown>();
    answers.set('/wording.js', wording.promise);
    const reading = readTab(7, openConnection());
    await vi.waitFor(async () => expect(await tabState(7)).toMatchObject({ state: 'read' }));
    const left = { state: 'failed', since: 5, reason: 'storage' } as const;
    await setTabState(7, left);
    wording.resolve({ readingId: 'r1', language: null, signals });
    await reading;
    expect(await tabState(7)).toEqual(left);
  });
});

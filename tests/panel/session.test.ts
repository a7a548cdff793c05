import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Wording } from '../../src/domain/article/reading.ts';
import type { ExtensionEvent } from '../../src/messages/extensionEvent.ts';
import { MessageError } from '../../src/domain/failure.ts';
import { createPanelSession } from '../../src/panel/session.ts';
import { specimens } from '../../tools/gallery/specimens/panel.ts';
import { newDraft, type Draft } from '../../src/domain/notes/note.ts';
import type { TabReport } from '../../src/domain/report/report.ts';

/** The browser as the session sees it: tabs that become active, events, and answers that come when the test says so. */
let activate: (tabId: number) => void;
let tell: (event: ExtensionEvent) => void;
let load: (tabId: number, begins: boolean) => void;
let pageChanges: (tabId: number) => void;
let pending: {
  type: string;
  tabId: number;
  loadedAt: number;
  answer: (tab: TabReport) => void;
  fail: (error: Error) => void;
}[];

vi.mock('../../src/panel/activeTab.ts', () => ({
  followActiveTab: async (onChange: (tabId: number) => void) => {
    activate = onChange;
  },
  onTabLoads: (listener: (tabId: number, begins: boolean) => void) => {
    load = listener;
  },
}));
vi.mock('../../src/messages/events.ts', () => ({
  onPaintedClicked: () => undefined,
  onPageChanged: (listener: (tabId: number) => void) => {
    pageChanges = listener;
  },
  subscribe: (listener: (event: ExtensionEvent) => void) => {
    tell = listener;
  },
}));
let went: string[];
vi.mock('../../src/browser/panelPage.ts', () => ({
  showTab: async (tabId: number) => void went.push(`show ${tabId}`),
  goBackTo: async (tabId: number) => void went.push(`back to ${tabId}`),
}));
let granted: boolean;
let read: number[];
/** Of each reading, whether the reader had asked for it. */
let wereAsked: boolean[];
vi.mock('../../src/browser/persistence.ts', () => ({ keepStorageAtFirst: async () => undefined }));
vi.mock('../../src/panel/access.ts', () => ({
  accessTo: async () => ({ site: granted, everywhere: granted }),
  changeAccess: async () => granted,
  changePage: async () => granted,
  mayReadTab: async () => granted,
}));
vi.mock('../../src/messages/ask.ts', () => ({
  ask: async (type: string, { tabId, loadedAt }: { tabId: number; loadedAt: number }) =>
    type === 'drafts.get'
      ? stored
      : new Promise((answer, fail) => pending.push({ type, tabId, loadedAt, answer, fail })),
  askForResult: async (type: string, request: { tabId: number; isAsked: boolean; places?: unknown[] }) => {
    const { tabId, isAsked, places } = request;
    if (places) went.push(`mark ${places.length} in ${tabId}`);
    if (type === 'tab.read') {
      read.push(tabId);
      wereAsked.push(isAsked);
    }
    return { ok: true, value: type === 'passage.reveal' ? true : null };
  },
}));

let stored: Draft[] = [];
let shown: TabReport[];
beforeEach(async () => {
  stored = [];
  pending = [];
  granted = false;
  read = [];
  wereAsked = [];
  went = [];
  shown = [];
  await createPanelSession().start((tab) => shown.push(tab));
});
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('as a page of its own, of one tab', () => {
  test('shows that tab, whichever is active', async () => {
    await createPanelSession(7).start(() => undefined);
    expect(pending.at(-1)).toMatchObject({ type: 'report.get', tabId: 7 });
  });

  test('has a way back, and shows the page in which something is to be seen', async () => {
    const session = createPanelSession(7);
    await session.start(() => undefined);
    pending.at(-1)?.answer(specimens['full'] ?? { state: 'unread' });
    await settled();
    expect(await session.actions.reveal(0, 4)).toBe(true);
    expect(went).toEqual(['show 7']);
    session.actions.goBack?.();
    expect(went).toEqual(['show 7', 'back to 7']);
  });

  test('beside the page there is no way back', async () => {
    const { actions } = createPanelSession();
    expect(actions.goBack).toBeUndefined();
  });
});

test('places that are marked in a page are put away there, whichever tab is shown by then', async () => {
  const session = createPanelSession();
  await session.start(() => undefined);
  activate(1);
  pending.at(-1)?.answer(specimens['full'] ?? { state: 'unread' });
  await settled();
  session.actions.markPlaces([{ start: 0, end: 4 }]);
  activate(2);
  session.actions.markPlaces([]);
  session.actions.markPlaces([]);
  expect(went).toEqual(['mark 1 in 1', 'mark 0 in 1']);
});

test('a late answer for a tab left since is dropped', async () => {
  activate(1);
  activate(2);
  pending[1]?.answer({ state: 'left' });
  await settled();
  pending[0]?.answer({ state: 'no-article', why: 'other' });
  await settled();
  expect(shown).toEqual([{ state: 'left' }]);
});

test('a page that changes without end is told of all the same, and never by an older answer after a newer', async () => {
  activate(1);
  for (let round = 0; round < 3; round += 1) load(1, true);
  pending[1]?.answer({ state: 'left' });
  await settled();
  expect(shown).toEqual([{ state: 'left' }]);
  pending[0]?.answer({ state: 'unread' });
  await settled();
  expect(shown).toEqual([{ state: 'left' }]);
});

test('notes that change while a whole report is under way do not take its place', async () => {
  activate(1);
  pending[0]?.answer(specimens['wording-awaited'] ?? { state: 'unread' });
  await settled();
  tell({ to: 'subscribers', event: 'tab-changed', tabId: 1 });
  tell({ to: 'subscribers', event: 'notes-changed', ids: [] });
  const asked = pending.filter(({ type }) => /^(?:report|notes)\.get$/.test(type));
  expect(asked.map(({ type }) => type)).toEqual(['report.get', 'report.get', 'report.get']);
  asked.at(-1)?.answer(specimens['full'] ?? { state: 'unread' });
  await settled();
  tell({ to: 'subscribers', event: 'notes-changed', ids: [] });
  expect(pending.at(-1)?.type).toBe('notes.get');
});

describe('the wording of the article shown', () => {
  const awaited = specimens['wording-awaited'];
  const full = specimens['full'];
  if (awaited?.state !== 'ready' || full?.state !== 'ready') throw new Error('no reports');
  const { readingId, article } = awaited.report;
  const { signals } = full.report;
  if (signals === null) throw new Error('no wording');
  const wording = { readingId, language: article.language, signals };
  const wordingIs = async (told: Wording | undefined) => {
    activate(1);
    pending[0]?.answer(awaited);
    await settled();
    tell({ to: 'subscribers', event: 'tab-changed', tabId: 1, wording: told });
    await settled();
  };
  const reports = () => pending.filter(({ type }) => type === 'report.get');

  test('is put into its report as it is told, and nothing is asked', async () => {
    await wordingIs(wording);
    const last = shown.at(-1);
    expect(last).toEqual({ ...awaited, report: { ...awaited.report, signals } });
    expect(reports()).toHaveLength(1);
  });

  test('of a page that has changed meanwhile: whether it shows the article was asked at once, and that answer counts', async () => {
    activate(1);
    pending[0]?.answer(awaited);
    await settled();
    pageChanges(1);
    const asked = pending.at(-1);
    expect(asked?.type).toBe('report.get');
    tell({ to: 'subscribers', event: 'tab-changed', tabId: 1, wording });
    await settled();
    asked?.answer({ state: 'left' });
    await settled();
    expect(reports().length).toBeGreaterThan(2);
    reports().at(-1)?.answer({ state: 'left' });
    await settled();
    expect(shown.at(-1)).toEqual({ state: 'left' });
  });

  test.each([
    ['is not told', undefined],
    ['is of another reading', { ...wording, readingId: 'another' }],
    [
      'is of another language than what was found for it',
      { ...wording, language: article.language && { ...article.language, value: 'fi' } },
    ],
  ])('that %s: the whole report is asked for', async (_what, told) => {
    await wordingIs(told);
    expect(reports()).toHaveLength(2);
  });
});

test('a panel that waits for its first answer is not left empty', async () => {
  vi.useFakeTimers();
  await createPanelSession().start((tab) => shown.push(tab));
  activate(1);
  await vi.advanceTimersByTimeAsync(1000);
  expect(shown).toEqual([{ state: 'reading' }]);
  pending[0]?.answer({ state: 'unread' });
  await vi.advanceTimersByTimeAsync(0);
  vi.useRealTimers();
  expect(shown.slice(0, 2)).toEqual([{ state: 'reading' }, { state: 'unread' }]);
});

test('events of another tab are not asked about', () => {
  activate(1);
  tell({ to: 'subscribers', event: 'tab-changed', tabId: 2 });
  expect(pending.map(({ tabId }) => tabId)).toEqual([1]);
  tell({ to: 'subscribers', event: 'tab-changed', tabId: 1 });
  expect(pending.map(({ tabId }) => tabId)).toEqual([1, 1]);
});

test('what all reports depend on is asked about anew', () => {
  activate(1);
  tell({ to: 'subscribers', event: 'packs-changed' });
  tell({ to: 'subscribers', event: 'marking-changed' });
  expect(pending.map(({ tabId }) => tabId)).toEqual([1, 1, 1]);
});

test.each([
  [
    'a background that does not answer',
    new MessageError('unreachable', 'the background did not answer'),
    'unreachable',
  ],
  ['a database that cannot be read', new MessageError('storage', 'UnknownError: i/o error'), 'database'],
  ['a full disk', new MessageError('storage-full', 'no room'), 'database'],
  ['a mistake of ours', new TypeError('tab is undefined'), 'unknown'],
] as const)('%s is a failure the reader is told of, and why is logged', async (_what, error, reason) => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  activate(1);
  pending[0]?.fail(error);
  await settled();
  expect(shown).toEqual([{ state: 'failed', reason }]);
  expect(log).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('Sidelight'), error);
  log.mockRestore();
});

test('a reading nobody tells the end of is asked about again', async () => {
  vi.useFakeTimers();
  activate(1);
  pending[0]?.answer({ state: 'reading' });
  await vi.advanceTimersByTimeAsync(6000);
  pending[1]?.answer({ state: 'failed', reason: 'timeout' });
  await vi.advanceTimersByTimeAsync(60_000);
  vi.useRealTimers();
  expect(shown).toEqual([{ state: 'reading' }, { state: 'failed', reason: 'timeout' }]);
  expect(pending).toHaveLength(2);
});

describe('reading without a click', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const show = async (tab: TabReport) => {
    activate(1);
    pending.at(-1)?.answer(tab);
    await vi.advanceTimersByTimeAsync(1000);
  };

  test.each(['unread', 'left'] as const)('a page that is %s is read where that is granted', async (state) => {
    granted = true;
    await show({ state });
    expect(read).toEqual([1]);
  });

  test.each([
    ['nothing is granted', false, { state: 'unread' }],
    ['it was probed and is no article', true, { state: 'no-article', why: 'unlikely' }],
    ['it was read and is no article', true, { state: 'no-article', why: 'other' }],
    ['reading it failed', true, { state: 'failed', reason: 'crashed' }],
    ['it is closed to extensions', true, { state: 'restricted', why: 'closed' }],
  ] as const)('a page is left alone when %s', async (_, isGranted, tab) => {
    granted = isGranted;
    await show(tab);
    expect(read).toEqual([]);
  });

  const more = (state: string): TabReport => {
    const tab = specimens[state];
    if (tab?.state !== 'ready' && tab?.state !== 'no-article') throw new Error(`no page in ${state}`);
    return { ...tab, hasMore: true };
  };

  test.each([
    ['shown, and may be', 'full', true, [1]],
    ['shown, and may not', 'full', false, []],
    ['no article before: the click was for this', 'no-article', false, [1]],
    ['no article before, which was only probed, and may be', 'no-article-unlikely', true, [1]],
    ['no article before, which was only probed, and may not', 'no-article-unlikely', false, []],
  ])('a text that has grown is read again by itself where it is %s', async (_what, state, isGranted, expected) => {
    granted = isGranted;
    await show(more(state));
    expect(read).toEqual(expected);
  });

  test.each([
    ['unread', { state: 'unread' }, false],
    ['left', { state: 'left' }, false],
    ['only probed before', more('no-article-unlikely'), false],
    ['no article at a click', more('no-article'), true],
    ['before the reader, and longer by now', more('full'), true],
  ] as const)('a page that is %s', async (_what, tab, isAsked) => {
    granted = true;
    await show(tab);
    expect(wereAsked).toEqual([isAsked]);
  });

  test('a page that draws itself anew without end is left as it is, until it is loaded again', async () => {
    granted = true;
    for (let round = 0; round < 10; round += 1) {
      await show(more('full'));
      tell({ to: 'subscribers', event: 'tab-changed', tabId: 1 });
    }
    expect(read).toHaveLength(5);
    load(1, true);
    await show(more('full'));
    expect(read).toHaveLength(6);
  });

  test('a tab left meanwhile is not read', async () => {
    granted = true;
    activate(1);
    pending[0]?.answer({ state: 'unread' });
    await vi.advanceTimersByTimeAsync(100);
    activate(2);
    await vi.advanceTimersByTimeAsync(1000);
    expect(read).toEqual([]);
  });
});

test('a tab that loads a page is asked about again, with when it began; another only when it is shown', async () => {
  activate(1);
  const opened = Date.now();
  expect(pending[0]?.loadedAt).toBeLessThan(opened);
  load(2, true);
  expect(pending).toHaveLength(1);
  load(1, true);
  expect(pending[1]?.loadedAt).toBeGreaterThanOrEqual(opened);
  load(1, false);
  expect(pending[2]?.loadedAt).toBe(pending[1]?.loadedAt);
  activate(2);
  expect(pending[3]).toMatchObject({ tabId: 2 });
  expect(pending[3]?.loadedAt).toBeGreaterThanOrEqual(opened);
});

describe('drafts', () => {
  const draft = { ...newDraft({ kind: 'outlet', keys: ['outlet:a'], label: 'A' }, null), body: 'Half' };
  let drafts: (readonly Draft[])[];
  let session: ReturnType<typeof createPanelSession>;
  beforeEach(async () => {
    stored = [draft];
    drafts = [];
    session = createPanelSession();
    await session.start((_tab, _wish, all) => drafts.push(all));
    activate(1);
    pending.at(-1)?.answer({ state: 'left' });
    await settled();
  });

  test('are handed on whatever is shown', () => expect(drafts.at(-1)).toEqual([draft]));

  test('that are saved are none from then on, before the list of those left has come', async () => {
    await session.actions.saveNote(draft, draft.updated);
    expect(drafts.at(-1)).toEqual([]);
  });

  test.each(['drafts-changed', 'notes-changed'] as const)('are asked for anew at %s', async (event) => {
    stored = [];
    tell({ to: 'subscribers', event });
    await settled();
    expect(drafts.at(-1)).toEqual([]);
  });
});

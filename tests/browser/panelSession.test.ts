import { beforeEach, expect, test, vi } from 'vitest';
import type { PanelEvent } from '../../src/messages/panel.ts';
import { createPanelSession } from '../../src/browser/panelSession.ts';
import type { TabReport } from '../../src/report/report.ts';

/** The browser as the session sees it: tabs that become active, events, and answers that come when the test says so. */
let activate: (tabId: number) => void;
let tell: (event: PanelEvent) => void;
let pending: { tabId: number; answer: (tab: TabReport) => void; fail: (error: Error) => void }[];

vi.mock('../../src/browser/activeTab.ts', () => ({
  followActiveTab: async (onChange: (tabId: number) => void) => {
    activate = onChange;
  },
}));
vi.mock('../../src/browser/events.ts', () => ({
  onPanelEvent: (listener: (event: PanelEvent) => void) => {
    tell = listener;
  },
}));
vi.mock('../../src/browser/ask.ts', () => ({
  ask: (_type: string, { tabId }: { tabId: number }) =>
    new Promise((answer, fail) => {
      pending.push({ tabId, answer, fail });
    }),
}));

let shown: TabReport[];
beforeEach(async () => {
  pending = [];
  shown = [];
  await createPanelSession().start((tab) => shown.push(tab));
});
const settled = () => new Promise((resolve) => setTimeout(resolve));

test('a late answer for a tab left since is dropped', async () => {
  activate(1);
  activate(2);
  pending[1]?.answer({ state: 'left' });
  await settled();
  pending[0]?.answer({ state: 'no-article' });
  await settled();
  expect(shown).toEqual([{ state: 'left' }]);
});

test('events of another tab are not asked about', () => {
  activate(1);
  tell({ to: 'panels', event: 'tab-changed', tabId: 2 });
  expect(pending.map(({ tabId }) => tabId)).toEqual([1]);
  tell({ to: 'panels', event: 'tab-changed', tabId: 1 });
  expect(pending.map(({ tabId }) => tabId)).toEqual([1, 1]);
});

test('a background that does not answer is a failure the reader is told of', async () => {
  activate(1);
  pending[0]?.fail(new Error('gone'));
  await settled();
  expect(shown).toEqual([{ state: 'failed', reason: 'crashed' }]);
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

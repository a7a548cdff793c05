import { beforeEach, expect, test, vi } from 'vitest';
import { followActiveTab } from '../../src/panel/activeTab.ts';

/** A window of tabs: which is active is answered when the test says so. */
const { activated, attached, queries } = vi.hoisted(() => ({
  activated: [] as ((info: { windowId: number; tabId: number }) => void)[],
  attached: [] as (() => void)[],
  queries: [] as ((tabs: { id: number }[]) => void)[],
}));
vi.mock('wxt/browser', () => ({
  browser: {
    windows: { getCurrent: async () => ({ id: 9 }) },
    tabs: {
      onActivated: { addListener: (listener: (typeof activated)[number]) => activated.push(listener) },
      onAttached: { addListener: (listener: () => void) => attached.push(listener) },
      onDetached: { addListener: () => undefined },
      query: () => new Promise((answer) => queries.push(answer)),
    },
  },
}));

let followed: number[];
let started: Promise<void>;
beforeEach(async () => {
  for (const list of [activated, attached, queries]) list.length = 0;
  followed = [];
  started = followActiveTab((tabId) => followed.push(tabId));
  await vi.waitUntil(() => queries.length === 1);
});

test('the tab that is active is followed, and those that become so in this window', async () => {
  queries[0]?.([{ id: 1 }]);
  await started;
  activated[0]?.({ windowId: 9, tabId: 2 });
  activated[0]?.({ windowId: 8, tabId: 3 });
  expect(followed).toEqual([1, 2]);
});

test('a tab left while it was asked which one is active is not followed', async () => {
  activated[0]?.({ windowId: 9, tabId: 2 });
  queries[0]?.([{ id: 1 }]);
  await started;
  expect(followed).toEqual([2]);
});

test('of two answers the one asked for last counts', async () => {
  attached[0]?.();
  queries[1]?.([{ id: 2 }]);
  await vi.waitFor(() => expect(followed).toEqual([2]));
  queries[0]?.([{ id: 1 }]);
  await started;
  expect(followed).toEqual([2]);
});

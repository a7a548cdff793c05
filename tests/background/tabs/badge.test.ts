import { browser } from 'wxt/browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { showCount } from '../../../src/background/tabs/badge.ts';

const tab = vi.hoisted(() => ({ isGone: false }));
vi.mock('wxt/browser', () => {
  const call = () =>
    vi.fn<() => Promise<void>>(async () => {
      if (tab.isGone) throw new Error('No tab with id: 7.');
    });
  return { browser: { action: { setBadgeText: call(), setBadgeBackgroundColor: call(), setBadgeTextColor: call() } } };
});
beforeEach(() => {
  vi.clearAllMocks();
  tab.isGone = false;
});

test.each([
  [0, ''],
  [3, '3'],
  [1200, '999'],
])('%i notes are shown as “%s”, on their own tab', async (count, text) => {
  await showCount(7, count);
  expect(browser.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text });
});

test('a tab that is gone is nobody’s trouble', async () => {
  tab.isGone = true;
  await expect(showCount(7, 1)).resolves.toBeUndefined();
});

import { browser } from 'wxt/browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { showCount } from '../../../src/background/tabs/badge.ts';

vi.mock('wxt/browser', () => {
  const call = () => vi.fn(async () => undefined);
  return { browser: { action: { setBadgeText: call(), setBadgeBackgroundColor: call(), setBadgeTextColor: call() } } };
});
beforeEach(() => vi.clearAllMocks());

test.each([
  [0, ''],
  [3, '3'],
  [1200, '999'],
])('%i notes are shown as “%s”, on their own tab', async (count, text) => {
  await showCount(7, count);
  expect(browser.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text });
});

test('a tab that is gone is nobody’s trouble', async () => {
  vi.mocked(browser.action.setBadgeText).mockImplementation(() => Promise.reject(new Error('No tab with id: 7.')));
  await expect(showCount(7, 1)).resolves.toBeUndefined();
});

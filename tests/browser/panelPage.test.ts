import { browser } from 'wxt/browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { addressOfPanel, goBackTo, showTab, tabOfPanel } from '../../src/browser/panelPage.ts';

/** What became of the browser's tabs, in order. */
const done: string[] = [];
vi.mock('wxt/browser', () => ({ browser: { tabs: {} } }));
beforeEach(() => {
  done.length = 0;
  Object.assign(browser.tabs, {
    update: async (tabId: number, { active }: { active: boolean }) => void done.push(`show ${tabId} ${active}`),
    getCurrent: async () => ({ id: 12 }),
    remove: async (tabId: number) => void done.push(`close ${tabId}`),
  });
});

test('its address tells which tab it is of', () => {
  expect(tabOfPanel(`moz-extension://sidelight${addressOfPanel(7)}`)).toBe(7);
});

test.each(['', '?tab=', '?tab=-1', '?tab=seven', '?tab=1e3'])('of no tab: %j', (query) => {
  expect(tabOfPanel(`moz-extension://sidelight/sidepanel.html${query}`)).toBeNull();
});

test('the way back shows the page and closes the panel', async () => {
  await goBackTo(7);
  expect(done).toEqual(['show 7 true', 'close 12']);
});

test('a page that is gone is no reason to stay', async () => {
  Object.assign(browser.tabs, { update: () => Promise.reject(new Error('No tab with id: 7')) });
  await goBackTo(7);
  expect(done).toEqual(['close 12']);
});

test('a page is shown with the panel left as it is', async () => {
  await showTab(7);
  expect(done).toEqual(['show 7 true']);
});

import { browser } from 'wxt/browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openPanel } from '../../../src/background/tabs/openPanel.ts';

vi.mock('wxt/browser', async () => {
  const { storageArea } = await import('../../browser/storageArea.ts');
  return { browser: { tabs: {}, storage: { session: storageArea() } } };
});
afterEach(() => {
  for (const key of ['sidePanel', 'sidebarAction']) Reflect.deleteProperty(browser, key);
});

test('opens Chromium’s side panel in the window of the click, at once', async () => {
  const open = vi.fn<(options: object) => Promise<void>>(async () => undefined);
  Object.assign(browser, { sidePanel: { open } });
  const opened = openPanel(7, 4);
  expect(open.mock.calls).toEqual([[{ windowId: 4 }]]);
  await opened;
});

test('opens Firefox’s sidebar', async () => {
  const open = vi.fn<() => Promise<void>>(async () => undefined);
  Object.assign(browser, { sidebarAction: { open } });
  const opened = openPanel(7, 4);
  expect(open).toHaveBeenCalledOnce();
  await opened;
});

describe('where there is no room beside the page', () => {
  const opened: object[] = [];
  const shown: number[] = [];
  beforeEach(() => {
    opened.length = 0;
    shown.length = 0;
    Object.assign(browser.tabs, {
      create: async (options: object) => ({ id: 100 + opened.push(options) }),
      update: async (tabId: number) => {
        if (tabId > 100 + opened.length) throw new Error(`No tab with id: ${tabId}`);
        shown.push(tabId);
      },
    });
  });

  test('it is a page of its own, opened by the tab it is of', async () => {
    await openPanel(7, 4);
    await openPanel(8, 4);
    expect(opened).toEqual([
      { url: '/sidepanel.html?tab=7', openerTabId: 7 },
      { url: '/sidepanel.html?tab=8', openerTabId: 8 },
    ]);
  });

  test('which is shown again while it is open, and opened anew when it was closed', async () => {
    await openPanel(9, 4);
    await openPanel(9, 4);
    expect(opened).toHaveLength(1);
    expect(shown).toEqual([101]);
    opened.length = 0; // and with it the tabs there are
    await openPanel(9, 4);
    expect(opened).toHaveLength(1);
  });
});

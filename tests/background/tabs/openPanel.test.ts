import { browser } from 'wxt/browser';
import { afterEach, expect, test, vi } from 'vitest';
import { openPanel } from '../../../src/background/tabs/openPanel.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));
afterEach(() => {
  for (const key of ['sidePanel', 'sidebarAction']) Reflect.deleteProperty(browser, key);
});

test('opens Chromium’s side panel in the window of the click, at once', async () => {
  const open = vi.fn<(options: object) => Promise<void>>(async () => undefined);
  Object.assign(browser, { sidePanel: { open } });
  const opened = openPanel(4);
  expect(open.mock.calls).toEqual([[{ windowId: 4 }]]);
  await opened;
});

test('opens Firefox’s sidebar', async () => {
  const open = vi.fn<() => Promise<void>>(async () => undefined);
  Object.assign(browser, { sidebarAction: { open } });
  await openPanel(4);
  expect(open).toHaveBeenCalledOnce();
});

test('is no error where there is neither', async () => expect(await openPanel(4)).toBeUndefined());

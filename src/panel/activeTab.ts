import { browser } from 'wxt/browser';
import { anyBrowser } from '../browser/anyBrowser.ts';

/**
 * Calls back when a tab begins or ends to load a page. The panel listens, not the background: no worker is woken by a
 * navigation while no panel is open.
 */
export function onTabLoads(listener: (tabId: number, begins: boolean) => void): void {
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status) listener(tabId, status === 'loading');
  });
}

/**
 * Follows the active tab of the window this page stands in, through tab switches, moved tabs and closed ones.
 *
 * @param onChange - called with the tab's id, first for the tab active now
 */
export async function followActiveTab(onChange: (tabId: number) => void): Promise<void> {
  let windowId: number | undefined;
  let isKnown = false;
  let latest = 0;
  const update = async () => {
    const asked = ++latest;
    const [tab] = await browser.tabs.query(
      windowId === undefined ? { active: true, currentWindow: true } : { active: true, windowId },
    );
    // Stale: the reader has gone on to another tab while this was asked.
    if (asked === latest && tab?.id !== undefined) onChange(tab.id);
  };
  browser.tabs.onActivated.addListener((info) => {
    if (!isKnown) void update(); // whose window that is will be known by then
    if (info.windowId !== windowId) return;
    latest += 1;
    onChange(info.tabId);
  });
  browser.tabs.onAttached.addListener(() => void update());
  browser.tabs.onDetached.addListener(() => void update());
  const own = Promise.resolve(anyBrowser.windows?.getCurrent()).then((current) => {
    windowId = current?.id;
    isKnown = true;
  });
  // Beside each other: nothing is shown before the first tab is known, and each question takes its time in a panel that
  // is just opening.
  await Promise.all([own, update()]);
}

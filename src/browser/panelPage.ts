/**
 * The panel as a page of its own, which tells in its address which tab it is of: for browsers without room beside the
 * page.
 */
import { browser } from 'wxt/browser';

/** Where the panel of a tab is, as a path of the extension's. */
export const addressOfPanel = (tabId: number) => `/sidepanel.html?tab=${tabId}` as const;

/**
 * The tab that a panel of this address is of; null where the panel stands beside the page, and follows the tab that is
 * active.
 */
export function tabOfPanel(address: string): number | null {
  const tab = new URL(address).searchParams.get('tab') ?? '';
  return /^\d{1,15}$/.test(tab) ? Number(tab) : null;
}

/**
 * Goes back to the page that was read, and closes the panel: the button opens it again. A page that is gone is no
 * reason to stay.
 */
export async function goBackTo(tabId: number): Promise<void> {
  await browser.tabs.update(tabId, { active: true }).catch(() => undefined);
  const own = await browser.tabs.getCurrent();
  if (own?.id !== undefined) await browser.tabs.remove(own.id);
}

/** Shows the page that was read and leaves the panel where it is. */
export async function showTab(tabId: number): Promise<void> {
  await browser.tabs.update(tabId, { active: true });
}

import { browser } from 'wxt/browser';

/** Dark on both browsers' bars, light or dark; with white on it 7.6:1. */
const GROUND = '#1d4f73';
const INK = '#ffffff';
/** A badge has room for so many characters. */
const MOST = 999;

/**
 * Shows on the toolbar button how many of the reader's notes apply to a tab's article; nothing for none. The browser
 * clears it when the tab goes to another page. Never rejects: the tab may be gone.
 */
export async function showCount(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? '' : String(Math.min(count, MOST));
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: GROUND }),
    browser.action.setBadgeTextColor({ tabId, color: INK }),
  ]).catch(() => undefined);
}

import { browser } from 'wxt/browser';
import { patternsOf } from '../../browser/grants.ts';
import { settings } from '../../browser/settings.ts';
import { isSwitchedOff, siteEntry } from '../../domain/keys/switchedOff.ts';
import type { TabReport } from '../../domain/report/report.ts';

/**
 * A tab whose page was not read, with what the reader has said of reading it by itself. Only of sites that are granted,
 * and of the extension's own pages, which a click would not read either, is the address known.
 */
export async function unread(tabId: number, state: 'unread' | 'left'): Promise<TabReport> {
  const url = (await browser.tabs.get(tabId).catch(() => undefined))?.url;
  if (url?.startsWith(browser.runtime.getURL('/'))) return { state: 'restricted', why: 'own' };
  if (url === undefined || !/^https?:/.test(url)) return { state };
  if (isSwitchedOff((await settings()).switchedOff, url).page) return { state, url, byItself: 'off' };
  const isGranted = await browser.permissions.contains({ origins: patternsOf(siteEntry(url)) });
  return { state, url, ...(isGranted && { byItself: 'soon' as const }) };
}

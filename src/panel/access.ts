import { browser } from 'wxt/browser';
import { EVERYWHERE, patternsOf } from '../browser/grants.ts';
import { changeSettings, settings } from '../browser/settings.ts';
import { isSwitchedOff, siteEntry, switched } from '../domain/keys/switchedOff.ts';
import type { Access } from '../ui/actions.ts';

/** The site of an address, as match patterns; `www.` is left off, so that the whole site is meant. */
const siteOf = (url: string): string[] => patternsOf(siteEntry(url));

const granted = (origins: string[]): Promise<boolean> => browser.permissions.contains({ origins });

/**
 * What the reader lets the extension read without a click.
 *
 * @param url - an address of the site in question; null where it is not known
 */
export async function accessTo(url: string | null): Promise<Access> {
  const everywhere = await granted(EVERYWHERE);
  if (url === null) return { everywhere, site: everywhere, page: everywhere };
  const isGranted = everywhere || (await granted(siteOf(url)));
  const off = isSwitchedOff((await settings()).switchedOff, url);
  return { everywhere, site: isGranted && !off.site, page: isGranted && !off.page };
}

/**
 * Asks the reader for access, or gives it back; of a site among all that are granted only the reading by itself ends.
 * To be called in the reader's click: browsers ask only then.
 *
 * @param url - an address of the site that is meant; null for every site
 * @returns false if the reader said no
 */
export async function changeAccess(url: string | null, wanted: boolean): Promise<boolean> {
  const origins = url === null ? EVERYWHERE : siteOf(url);
  // Before anything is waited for, else the click no longer counts. What is granted already is not asked for.
  if (wanted && !(await browser.permissions.request({ origins }))) return false;
  const isAmongAll = url !== null && (await granted(EVERYWHERE));
  if (url !== null && (wanted || isAmongAll)) await change('site', url, wanted);
  return wanted || isAmongAll || browser.permissions.remove({ origins });
}

/** Switches a page off, or on again. Its site stays as it is. */
export const changePage = async (url: string, wanted: boolean): Promise<boolean> => {
  await change('page', url, wanted);
  return true;
};

const change = (what: 'site' | 'page', url: string, wanted: boolean): Promise<void> =>
  changeSettings(({ switchedOff }) => ({ switchedOff: switched(switchedOff, what, url, wanted) }));

/** Whether a tab's page may be read without a click. Its address is visible only where that is so. */
export async function mayReadTab(tabId: number): Promise<boolean> {
  const { url, status } = await browser.tabs.get(tabId);
  return status === 'complete' && url !== undefined && /^https?:/.test(url) && (await accessTo(url)).page;
}

import { browser } from 'wxt/browser';
import { EVERYWHERE, siteOf as patternsOf } from '../browser/grants.ts';
import type { Access } from '../ui/actions.ts';

/** The site of an address, as match patterns; `www.` is left off, so that the whole site is meant. */
const siteOf = (url: string): string[] => patternsOf(new URL(url).hostname.replace(/^www\./, ''));

const granted = (origins: string[]): Promise<boolean> => browser.permissions.contains({ origins });

/**
 * What the reader lets the extension read without a click.
 *
 * @param url - an address of the site in question; null where it is not known
 */
export async function accessTo(url: string | null): Promise<Access> {
  const everywhere = await granted(EVERYWHERE);
  return { everywhere, site: everywhere || (url !== null && (await granted(siteOf(url)))) };
}

/**
 * Asks the reader for access, or gives it back. To be called in the reader's click: browsers ask only then.
 *
 * @param url - an address of the site that is meant; null for every site
 * @returns false if the reader said no
 */
export function changeAccess(url: string | null, wanted: boolean): Promise<boolean> {
  const origins = url === null ? EVERYWHERE : siteOf(url);
  return wanted ? browser.permissions.request({ origins }) : browser.permissions.remove({ origins });
}

/** Whether a tab's page may be read without a click. Its address is visible only where that is so. */
export async function mayReadTab(tabId: number): Promise<boolean> {
  const { url, status } = await browser.tabs.get(tabId);
  return status === 'complete' && url !== undefined && /^https?:/.test(url) && (await accessTo(url)).site;
}

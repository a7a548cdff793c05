import { browser } from 'wxt/browser';

/** What the browser says of whoever sends a message (never what the message says). */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
}

/**
 * Whether a page of ours or the background sends it. Content scripts, and so pages that have taken one over, send from
 * an address that is none of ours.
 */
export const isOwnPage = ({ id, url }: Sender): boolean =>
  id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('')) === true;

/** The tab whose page script sends it, from the page itself; null for anybody else, and for frames within a page. */
export const tabOfPage = (sender: Sender): number | null =>
  sender.id === browser.runtime.id && sender.frameId === 0 && !isOwnPage(sender) ? (sender.tab?.id ?? null) : null;

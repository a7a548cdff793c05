import { browser } from 'wxt/browser';
import type { PageChanged } from '../messages/fromPage.ts';

/** As `PageReading` has it. */
const MAX_ADDRESS = 4096;

/** Not `crypto.randomUUID`, which pages served over plain HTTP do not have. */
export const newReadingId = (): string =>
  [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');

/**
 * The address of the page this script runs in. Longer ones are refused by everybody who keeps them: trackers and states of apps, whose beginning
 * tells the page.
 */
export const addressHere = (): string => location.href.slice(0, MAX_ADDRESS);

/** Tells panels that the page is no longer what it was when it was read or probed. */
export function tellChanged(): void {
  const changed: PageChanged = { to: 'subscribers', event: 'page-changed' };
  browser.runtime.sendMessage(changed).catch(() => undefined); // no panel is open
}

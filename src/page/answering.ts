import { browser } from 'wxt/browser';
import { idWithinLoad } from '../domain/article/readingId.ts';
import type { PageChanged } from '../messages/fromPage.ts';

/** As `PageReading` has it. */
const MAX_ADDRESS = 4096;

/**
 * The id of a reading. Not `crypto.randomUUID`, which pages served over plain HTTP do not have.
 *
 * @param before - that of an earlier reading of the same document, if there was one
 */
export const newReadingId = (before?: string): string =>
  before === undefined ? random(4) : idWithinLoad(before, random(1));

const random = (parts: number): string =>
  [...crypto.getRandomValues(new Uint32Array(parts))].map((part) => part.toString(36)).join('-');

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

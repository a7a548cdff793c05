import { browser } from 'wxt/browser';
import { idWithinLoad } from '../domain/article/readingId.ts';
import type { MarkClicked, NoteClicked, PageChanged } from '../messages/fromPage.ts';
import { openReading } from './openReading.ts';

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
 * The address of the page this script runs in. Longer ones are refused by everybody who keeps them: trackers and states
 * of apps, whose beginning tells the page.
 */
export const addressHere = (): string => location.href.slice(0, MAX_ADDRESS);

/**
 * Whether Sidelight was updated, switched off or removed since this script came into the page. Chromium leaves it
 * running: nobody hears it, and each call of the browser's throws (Firefox ends it).
 */
export function isOrphaned(): boolean {
  const { runtime }: { runtime?: { id?: string } } = browser;
  return runtime?.id === undefined;
}

/**
 * Tells panels. One that is orphaned takes its marks out of the page instead, and listens no more: what it shows is
 * nobody's.
 */
export function tell(what: NoteClicked | MarkClicked | PageChanged): void {
  if (isOrphaned()) openReading()?.end();
  else browser.runtime.sendMessage(what).catch(() => undefined); // no panel is open
}

/** Tells panels that the page is no longer what it was when it was read or probed. */
export const tellChanged = (): void => tell({ to: 'subscribers', event: 'page-changed' });

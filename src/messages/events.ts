import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { MarkClicked, NoteClicked, PageChanged } from './fromPage.ts';
import { MOST_CHANGED, ExtensionEvent } from './extensionEvent.ts';
import { isOwnPage, tabOfPage, type Sender } from './sender.ts';

/** Listeners in this very page or worker. */
const listenersHere = new Set<(event: ExtensionEvent) => void>();

/**
 * Broadcasts an event to every open page, the background and the one that calls: `runtime.sendMessage` reaches all but
 * the sender, whose own views would stay stale. (A BroadcastChannel would reach them too, but starts no background that
 * was ended.) That nobody else listens is no error.
 */
export function publish(event: ExtensionEvent): void {
  for (const listener of listenersHere) queueMicrotask(() => listener(event));
  browser.runtime.sendMessage(event).catch(() => undefined);
}

/** Publishes which notes have changed; undefined, or too many to name, where it may be any. */
export function publishNotesChanged(ids: readonly string[] | undefined): void {
  const named = ids !== undefined && ids.length <= MOST_CHANGED ? [...ids] : undefined;
  publish({ to: 'subscribers', event: 'notes-changed', ids: named });
}

/** Calls back on every event, this page's own among them, until the returned function is called. */
export function subscribe(listener: (event: ExtensionEvent) => void): () => void {
  const receive = (message: unknown, sender: Sender) => {
    if (!isOwnPage(sender)) return undefined;
    const event = ExtensionEvent.safeParse(message);
    if (event.success) listener(event.data);
    return undefined;
  };
  browser.runtime.onMessage.addListener(receive);
  listenersHere.add(listener);
  return () => {
    browser.runtime.onMessage.removeListener(receive);
    listenersHere.delete(listener);
  };
}

/** Calls back when a painted note or hedge is clicked in the page of a tab. */
export const onPaintedClicked = (listener: (tabId: number, clicked: NoteClicked | MarkClicked) => void): void =>
  onPageSays(PaintedClicked, listener);

/** Calls back when the page of a tab no longer shows what was read of it, or more. */
export const onPageChanged = (listener: (tabId: number) => void): void => onPageSays(PageChanged, listener);

function onPageSays<T>(schema: z.ZodMiniType<T>, listener: (tabId: number, said: T) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const tabId = tabOfPage(sender);
    const said = schema.safeParse(message);
    if (tabId !== null && said.success) listener(tabId, said.data);
    return undefined;
  });
}

const PaintedClicked = z.union([NoteClicked, MarkClicked]);

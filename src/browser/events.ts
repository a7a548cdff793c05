import browser, { type Runtime } from 'webextension-polyfill';
import { NoteClicked } from '../messages/noteClicked.ts';
import { PanelEvent } from '../messages/panel.ts';

/** Tells every open panel. That none is open is no error. */
export function tellPanels(event: PanelEvent): void {
  browser.runtime.sendMessage(event).catch(() => undefined);
}

/** Content scripts, and so pages that have taken one over, send from an address that is none of ours. */
const isOwn = (sender: Runtime.MessageSender): boolean =>
  sender.id === browser.runtime.id && (sender.url?.startsWith(browser.runtime.getURL('')) ?? false);

/** Calls back on every event from the background, until the returned function is called. */
export function onPanelEvent(listener: (event: PanelEvent) => void): () => void {
  const receive = (message: unknown, sender: Runtime.MessageSender) => {
    if (!isOwn(sender)) return undefined;
    const event = PanelEvent.safeParse(message);
    if (event.success) listener(event.data);
    return undefined;
  };
  browser.runtime.onMessage.addListener(receive);
  return () => browser.runtime.onMessage.removeListener(receive);
}

/** Calls back when a painted note is clicked in the page of a tab. */
export function onNoteClicked(listener: (tabId: number, noteId: string) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const clicked = NoteClicked.safeParse(message);
    if (clicked.success && sender.id === browser.runtime.id && sender.tab?.id !== undefined && sender.frameId === 0)
      listener(sender.tab.id, clicked.data.noteId);
    return undefined;
  });
}

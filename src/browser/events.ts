import browser from 'webextension-polyfill';
import { PanelEvent } from '../messages/panel.ts';

/** Tells every open panel. That none is open is no error. */
export function tellPanels(event: PanelEvent): void {
  browser.runtime.sendMessage(event).catch(() => undefined);
}

/** Calls back on every event from the background, until the returned function is called. */
export function onPanelEvent(listener: (event: PanelEvent) => void): () => void {
  const receive = (message: unknown) => {
    const event = PanelEvent.safeParse(message);
    if (event.success) listener(event.data);
    return undefined;
  };
  browser.runtime.onMessage.addListener(receive);
  return () => browser.runtime.onMessage.removeListener(receive);
}

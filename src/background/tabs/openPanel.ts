import { browser } from 'wxt/browser';

/** What differs between the browsers' panels: Chromium's side panel, Firefox's sidebar. */
interface PanelHosts {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Opens the panel. Must be called at once in the handler of a reader's click: both browsers ask for that gesture. */
export function openPanel(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction }: PanelHosts = browser;
  return (sidePanel ? sidePanel.open({ windowId }) : sidebarAction?.open()) ?? Promise.resolve();
}

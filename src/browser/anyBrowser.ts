import { browser } from 'wxt/browser';

/** What Firefox for Android does not have. */
type Missing = 'commands' | 'contextMenus' | 'downloads' | 'windows';

/** Where a browser shows the panel beside the page: Chromium's side panel, Firefox's sidebar. */
interface Sides {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** The browser, with what some do not have marked as such: whoever uses that must ask first. */
export const anyBrowser: Omit<typeof browser, Missing | keyof Sides> & Partial<Pick<typeof browser, Missing>> & Sides =
  browser;

/**
 * Whether there is no room beside the page, as on a phone: the panel is a page of its own then, which belongs to one
 * tab.
 */
export const isOnPhone = (): boolean => !anyBrowser.sidePanel && !anyBrowser.sidebarAction;

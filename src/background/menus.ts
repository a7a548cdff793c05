import { browser } from 'wxt/browser';
import { anyBrowser } from '../browser/anyBrowser.ts';
import { settings } from '../browser/settings.ts';

const READ_MENU = 'read-page';
export const NOTE_MENU = 'note-selection';
export const HIGHLIGHT_MENU = 'highlight-selection';
export const LIBRARY_MENU = 'library';

/** Mutex: two changes at once would make an entry twice, which is an error. */
let building: Promise<void> = Promise.resolve();

/**
 * Keeps the menu entries as the reader wants them. Browsers remember them: they are made when Sidelight is installed or
 * updated, and when the setting changes. That of the toolbar button's own menu is always there.
 */
export function keepMenus(onProblem: (error: unknown) => void): void {
  const rebuild = () => {
    building = building.then(build).catch(onProblem);
  };
  browser.runtime.onInstalled.addListener(rebuild);
  browser.storage.local.onChanged.addListener(({ settings: change }) => {
    if (change && wantsMenus(change.oldValue) !== wantsMenus(change.newValue)) rebuild();
  });
}

/** Without a setting they are there. */
const wantsMenus = (stored: unknown): boolean =>
  !(typeof stored === 'object' && stored !== null && 'menus' in stored && stored.menus === false);

async function build(): Promise<void> {
  const { contextMenus } = anyBrowser;
  if (!contextMenus) return; // as on a phone
  const { menus } = await settings();
  await contextMenus.removeAll();
  const title = (key: string) => browser.i18n.getMessage(key);
  if (menus) {
    contextMenus.create({ id: READ_MENU, title: title('readMenu'), contexts: ['page'] });
    contextMenus.create({ id: HIGHLIGHT_MENU, title: title('highlightMenu'), contexts: ['selection'] });
    contextMenus.create({ id: NOTE_MENU, title: title('noteMenu'), contexts: ['selection'] });
  }
  contextMenus.create({ id: LIBRARY_MENU, title: title('libraryTitle'), contexts: ['action'] });
}

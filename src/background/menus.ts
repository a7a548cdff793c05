import { browser } from 'wxt/browser';
import { anyBrowser } from '../browser/anyBrowser.ts';
import { localeOf } from '../browser/locale.ts';
import { settings } from '../browser/settings.ts';
import { languageOf, wantsMenus } from './changedSetting.ts';

const READ_MENU = 'read-page';
export const NOTE_MENU = 'note-selection';
export const HIGHLIGHT_MENU = 'highlight-selection';
export const LIBRARY_MENU = 'library';

/** Mutex: two changes at once would make an entry twice, which is an error. */
let building: Promise<void> = Promise.resolve();

/**
 * Keeps the menu entries as the reader wants them. Browsers remember them: they are made when Sidelight is installed or
 * updated, and when what they are made of changes. That of the toolbar button's own menu is always there.
 */
export function keepMenus(onProblem: (error: unknown) => void): void {
  const rebuild = () => {
    building = building.then(build).catch(onProblem);
  };
  browser.runtime.onInstalled.addListener(rebuild);
  browser.storage.local.onChanged.addListener(({ settings: change }) => {
    if (!change) return;
    const { oldValue, newValue } = change;
    if (wantsMenus(oldValue) !== wantsMenus(newValue) || languageOf(oldValue) !== languageOf(newValue)) rebuild();
  });
}

async function build(): Promise<void> {
  const { contextMenus } = anyBrowser;
  if (!contextMenus) return; // as on a phone
  const { menus, language } = await settings();
  const { message } = await localeOf(language);
  const title = (key: string) => message(key, []);
  await contextMenus.removeAll();
  if (menus) {
    contextMenus.create({ id: READ_MENU, title: title('readMenu'), contexts: ['page'] });
    contextMenus.create({ id: HIGHLIGHT_MENU, title: title('highlightMenu'), contexts: ['selection'] });
    contextMenus.create({ id: NOTE_MENU, title: title('noteMenu'), contexts: ['selection'] });
  }
  contextMenus.create({ id: LIBRARY_MENU, title: title('libraryTitle'), contexts: ['action'] });
}

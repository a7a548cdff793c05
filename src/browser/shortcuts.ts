import { browser } from 'wxt/browser';
import { anyBrowser } from './anyBrowser.ts';
import type { Shortcut } from '../ui/pages/actions.ts';

/** Chromium has no call that shows its page of shortcuts, but opens it by its address. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

/**
 * What Firefox has: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/commands/openShortcutSettings
 */
interface Commands {
  getAll: unknown;
  openShortcutSettings?: () => Promise<void>;
}

/**
 * The shortcuts as the browser really has them: it may have left out one that another extension has, and on a phone
 * there are none.
 */
export async function shortcuts(): Promise<Shortcut[]> {
  const all = (await anyBrowser.commands?.getAll()) ?? [];
  return all.flatMap(({ name, shortcut }) => (name === undefined ? [] : [{ name, keys: shortcut ?? '' }]));
}

/** Shows the browser's own page where shortcuts are changed. */
export async function changeShortcuts(): Promise<void> {
  const commands: Commands | undefined = anyBrowser.commands;
  await (commands?.openShortcutSettings?.() ?? browser.tabs.create({ url: CHROMIUM_PAGE }));
}

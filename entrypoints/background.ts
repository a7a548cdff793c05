import polyfill, { type Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { FIRST_RUN_PAGE, LIBRARY_PAGE } from '../src/domain/ownPages.ts';
import { backgroundHandlers } from '../src/background/handlers.ts';
import { openConnection } from '../src/storage/connection.ts';
import type { Database } from '../src/storage/schema.ts';
import { onPageChanged, publishNotesChanged, publish } from '../src/messages/events.ts';
import { keepTabsMarked } from '../src/background/tabs/paintNotes.ts';
import { keepLanguage } from '../src/background/language.ts';
import { HIGHLIGHT_MENU, keepMenus, LIBRARY_MENU, NOTE_MENU } from '../src/background/menus.ts';
import { highlightSelection } from '../src/background/tabs/highlight.ts';
import { openPanel } from '../src/background/tabs/openPanel.ts';
import { anyBrowser } from '../src/browser/anyBrowser.ts';
import { withPacksLock } from '../src/storage/packs/installPack.ts';
import { storeShippedPacks } from '../src/background/packs/shippedPacks.ts';
import { noteSelection, readTab, showNextHedge, uncountLeft } from '../src/background/tabs/readTab.ts';
import { forgetTab } from '../src/background/tabs/tabState.ts';
import { bringBack, keepCopies } from '../src/background/notes/keepCopies.ts';
import { noticeLoss, rememberNotes } from '../src/background/notes/noticeLoss.ts';
import { purgeTrash } from '../src/background/notes/purgeTrash.ts';
import { purgeKept } from '../src/storage/kept/forget.ts';
import { settings } from '../src/browser/settings.ts';
import { stayAwake } from '../src/browser/stayAwake.ts';
import { serve } from '../src/messages/serve.ts';

const NOTE_COMMAND = 'note-selection';
const HIGHLIGHT_COMMAND = 'highlight-selection';
const NEXT_COMMAND = 'next-hedge';
const LIBRARY_COMMAND = 'library';

/** What a browser tells of a tab that was clicked in. */
interface Tab {
  id?: number | undefined;
  windowId?: number | undefined;
  url?: string | undefined;
  status?: string | undefined;
}

export default defineBackground(() => {
  const PANEL_PAGE = browser.runtime.getURL('/sidepanel.html');
  // Least privilege: settings are for our own pages; a page script, or a page that has taken one over, reads none
  // (Chromium alone can).
  void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(log('settings stay readable'));
  const database = openConnection(
    async (opened) => {
      const lost = await noticeLoss(opened, new Date()).catch(log('whether notes are gone could not be told'));
      if (lost === true)
        await bringBack(opened, new Date()).catch(log('the copies of notes could not be brought back'));
      void loadShippedPacks(opened);
      if (lost === true) publishNotesChanged(undefined);
    },
    // What is lost is to be said at once, not when a note is next looked for.
    () => void database().catch(log('the database could not be opened again')),
  );
  const handlers = backgroundHandlers(database, browser.runtime.getManifest().version, keepCopies(database));

  const read = (tabId: number, { status }: Tab) => readTab(tabId, database, { isLoaded: status === 'complete' });
  const note = (tabId: number) => noteSelection(tabId, database);
  const highlight = (tabId: number) => highlightSelection(tabId, database);
  const next = (tabId: number) => showNextHedge(tabId, database);
  /** To be called at once in the reader's click: browsers open a panel only then. */
  const openPanelOn = (tab: Tab | undefined, act: (tabId: number, tab: Tab) => Promise<void>) => {
    if (tab?.id === undefined || tab.windowId === undefined) return;
    if (tab.url?.startsWith(PANEL_PAGE)) return; // where the panel is a page: that has no panel of its own
    openPanel(tab.id, tab.windowId).catch(log('the panel did not open'));
    act(tab.id, tab).catch(log('the page could not be read'));
  };

  browser.action.onClicked.addListener((tab) => openPanelOn(tab, read));
  anyBrowser.commands?.onCommand.addListener((command, tab) => {
    if (command === NOTE_COMMAND) openPanelOn(tab, note);
    else if (command === HIGHLIGHT_COMMAND) openPanelOn(tab, highlight);
    else if (command === NEXT_COMMAND) openPanelOn(tab, next);
    else if (command === LIBRARY_COMMAND) openPage(LIBRARY_PAGE);
  });
  anyBrowser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === LIBRARY_MENU) openPage(LIBRARY_PAGE);
    else openPanelOn(tab, { [NOTE_MENU]: note, [HIGHLIGHT_MENU]: highlight }[menuItemId] ?? read);
  });
  // By the polyfill: Chromium by itself takes no promise for an answer.
  polyfill.runtime.onMessage.addListener(
    (message: unknown, sender: Runtime.MessageSender) => serve(message, sender, handlers) ?? undefined,
  );
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  keepMenus(log('the menu entries could not be made'));
  keepLanguage(log('what the background says is not in the language chosen'));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') openPage(FIRST_RUN_PAGE);
  });

  database()
    .then((opened) => purgeTrash(opened, new Date()))
    .then((gone) => gone.length > 0 && publishNotesChanged(gone))
    .catch(log('the trash could not be emptied'));
  database()
    .then(async (opened) => purgeKept(opened, (await settings()).keeping.days, new Date()))
    .then((isGone) => isGone && publish({ to: 'subscribers', event: 'kept-changed' }))
    .catch(log('what was kept for long enough could not be forgotten'));
  keepTabsMarked(database);
  onPageChanged((tabId) => void uncountLeft(tabId).catch(log('the count of notes stays')));
  rememberNotes(database);
});

/** Opens a page of ours in a tab of its own. */
function openPage(path: typeof FIRST_RUN_PAGE | typeof LIBRARY_PAGE): void {
  browser.tabs.create({ url: browser.runtime.getURL(path) }).catch(log(`${path} was not opened`));
}

/** Of each database that is opened: one that was dropped has come back without them. */
async function loadShippedPacks(database: Database): Promise<void> {
  const load = async (path: string): Promise<unknown> => (await fetch(path)).json();
  const { version } = browser.runtime.getManifest();
  // On a slow machine it takes longer than an idle background lives, and would begin anew with each start.
  await stayAwake(withPacksLock(() => storeShippedPacks(database, version, load)))
    .catch((error: unknown) => {
      log('the shipped packs could not be stored')(error);
      return true; // what waits for them is to be told too
    })
    .then((isChanged) => isChanged && publish({ to: 'subscribers', event: 'packs-changed' }));
}

/** Nobody waits for what goes wrong here. */
const log = (what: string) => (error: unknown) => console.error(`Sidelight: ${what}`, error);

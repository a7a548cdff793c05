import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findBrowser } from '../dev/browsers.mjs';
import { FIRST_RUN, isFreshProfile, opensAtInstall } from './firstRun.ts';
import type { LaunchOptions, TestBrowser } from './testBrowser.ts';
import { startFirefox, type FirefoxProcess } from './firefoxProcess.ts';
import { click, driver, keyCode, move, pointer, pressKeys, RIGHT_BUTTON, takeScreenshot } from './firefoxInput.ts';
import { contexts, SIDEBAR } from './firefoxContexts.ts';
import { valueOf } from './marionette.ts';
import { keepRequests, listenToRequests } from './network/requestLog.ts';
import { KEPT_UUID, putDatabase } from './packs/keptDatabase.ts';
import { proxyScript } from './server.ts';
import { createSurface } from './surface.ts';
import { until } from './until.ts';

// Expressions of the browser's own window; `args[0]` is the extension's id.
const EXTENSION = `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent.GlobalManager.getExtension(args[0])`;
/** The tab that has loaded the page that opens at installing, as an expression; `args[0]` is the page's name. */
const FIRST_RUN_TAB = `window.gBrowser.tabs.find(({ linkedBrowser: { currentURI, webProgress } }) =>
  currentURI.spec.endsWith('/' + args[0]) && !webProgress.isLoadingDocument)`;
const PROMPT = `document.querySelector('#addon-webext-permissions-notification')`;

export async function launchFirefox(options: LaunchOptions & { extensionDir: string }): Promise<TestBrowser> {
  const executable = findBrowser('firefox');
  if (executable === null) throw new Error('No Firefox found: install it, or set FIREFOX to its path.');
  const { headful = false, online = false, server } = options;
  const isFresh = isFreshProfile(options.profile);
  const firefox = await startFirefox(executable, {
    headful,
    profile: options.profile,
    ...(options.packsStored && { prepare: (profile) => putDatabase('firefox', profile) }),
    settings: {
      // A temporary add-on goes when the browser ends; what it stored would go with it, and its address be another.
      ...((options.profile ?? options.packsStored) && {
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
        'extensions.webextensions.uuids': JSON.stringify({ [extensionId(options.extensionDir)]: KEPT_UUID }),
      }),
      'network.proxy.type': 2,
      'network.proxy.autoconfig_url': proxyScript(server?.port, online),
      'network.proxy.allow_hijacking_localhost': true,
      // The only way to hear console.error of a sidebar; the browser's own is none of our business.
      'devtools.console.stdout.content': true,
      'devtools.console.stdout.chrome': false,
      ...(options.touch && { 'ui.primaryPointerCapabilities': 1, 'ui.allPointerCapabilities': 1 }),
      ...(options.downloads && {
        'browser.download.folderList': 2,
        'browser.download.dir': options.downloads,
        'browser.download.alwaysOpenPanel': false, // it would take the focus from the page
      }),
    },
  });
  try {
    return await withExtension(firefox, { ...options, isFresh });
  } catch (error) {
    await firefox.close();
    throw error;
  }
}

async function withExtension(
  { marionette, output, kill, close, closed }: FirefoxProcess,
  {
    extensionDir,
    isFresh,
    firstRun = false,
    allowPrivateBrowsing = false,
    width = 1200,
    height = 900,
  }: LaunchOptions & { extensionDir: string; isFresh: boolean },
): Promise<TestBrowser> {
  const { inChrome, inTab, inPanel, tabs } = contexts(marionette);
  const id = extensionId(extensionDir);
  const widget = id.toLowerCase().replace(/[^a-z0-9_-]/g, '_'); // as ExtensionCommon.makeWidgetId does
  const chrome = (body: string, ...args: unknown[]) => inChrome(() => marionette.run(body, ...args));

  await listenToRequests(chrome);
  await marionette.send('WebDriver:SetWindowRect', { width, height });
  // Race: tabs are counted as they are first asked for, and what opens at installing and is closed again must not be
  // among them.
  await tabs.show(0);
  const install = (inPrivate: boolean) =>
    marionette.send('Addon:Install', { path: extensionDir, temporary: true, allowPrivateBrowsing: inPrivate });
  await install(false);
  const host = String(await chrome('return WebExtensionPolicy.getByID(args[0]).mozExtensionHostname', id));
  if (isFresh && opensAtInstall(extensionDir)) {
    await until('the first-run page to open', () => chrome(`return !!${FIRST_RUN_TAB}`, FIRST_RUN));
    // What opens at installing would be the active tab of every test.
    if (firstRun) await tabs.adopt();
    else await chrome(`window.gBrowser.removeTab(${FIRST_RUN_TAB})`, FIRST_RUN);
  }
  // Race: for this Firefox loads the extension anew, which closes its first-run page or keeps it from opening.
  if (allowPrivateBrowsing) await install(true);
  // The button starts out in the extensions menu: pinned, as a reader would.
  await chrome(`window.CustomizableUI.addWidgetToArea(args[0] + '-browser-action', 'nav-bar')`, widget);

  return {
    name: 'firefox',
    page: createSurface(driver(marionette, inTab)),
    // A click from outside gives the sidebar no focus, and buttons answer keys only in a document that has it.
    panel: createSurface(driver(marionette, inPanel, async () => void (await chrome(`${SIDEBAR}.focus()`)))),
    openPage: async (url) => void (await inTab(() => marionette.send('WebDriver:Navigate', { url }))),
    newTab: (url) => tabs.open(url, 'tab'),
    newWindow: (url) => tabs.open(url, 'window'),
    newPrivateWindow: (url) => tabs.open(url, 'window', true),
    switchToTab: tabs.show,
    adoptTab: async () => void (await until('a tab that the extension opens', tabs.adopt)),
    closeTab: tabs.close,
    reload: async () => void (await inTab(() => marionette.send('WebDriver:Refresh'))),
    crashPage: () => Promise.reject(new Error('Firefox cannot be asked to.')),
    clickAction: () =>
      inChrome(async () => {
        const button = valueOf(
          await marionette.send('WebDriver:FindElement', { using: 'css selector', value: `#${widget}-BAP` }),
        );
        const [reference] = Object.values(button as Record<string, string>);
        await marionette.send('WebDriver:ElementClick', { id: reference });
      }),
    chooseMenu: async (entryId, label) => {
      const [x, y] = (await inTab(() => marionette.run(MIDDLE_OF_SELECTION))) as [number, number];
      await inTab(() => pointer(marionette, [move(x, y), ...click(RIGHT_BUTTON)]));
      const entry = `document.getElementById(args[0] + '-menuitem-_' + args[1])`;
      await until('the context menu', () =>
        chrome(
          // Several entries of one extension stand in a menu of their own, which has to be open.
          `const entry = ${entry}; const menu = entry?.parentElement.closest('menu');
          if (menu?.checkVisibility() && !menu.open) menu.openMenu(true);
          return entry?.checkVisibility() && entry.label === args[2]`,
          widget,
          entryId,
          label,
        ),
      );
      await chrome(`${entry}.parentElement.activateItem(${entry})`, widget, entryId);
    },
    pressShortcut: async (_command, keys) => {
      const codes = keys.split('+').map(keyCode);
      await inChrome(() => pressKeys(marionette, codes));
    },
    panelIsOpen: async () => (await chrome(`return window.SidebarController.isOpen && !!${SIDEBAR}`)) === true,
    closePanel: async () => void (await chrome('window.SidebarController.hide()')),
    setPanelWidth: async (pixels) => {
      await chrome(
        `const box = document.getElementById('sidebar-box'); box.style.cssText = 'min-width: 0; max-width: none; width: ' + args[0] + 'px'`,
        pixels,
      );
    },
    setPageWidth: async (pixels) => {
      await chrome(
        `window.gBrowser.selectedBrowser.style.cssText = 'min-width: 0; max-width: ' + args[0] + 'px; width: ' + args[0] + 'px'`,
        pixels,
      );
    },
    killBackground: async () => void (await chrome(`await ${EXTENSION}.terminateBackground()`, id)),
    updateExtension: async () => void (await install(allowPrivateBrowsing)),
    setColorScheme: async (scheme) => {
      await chrome(
        `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', args[0] === 'dark' ? 0 : 1);
         Services.prefs.setIntPref('ui.systemUsesDarkTheme', args[0] === 'dark' ? 1 : 0);
         Services.prefs.setIntPref('browser.display.document_color_use', args[0] === 'forced-colors' ? 2 : 0);`,
        scheme,
      );
    },
    setPageScheme: async (scheme) => {
      await chrome('window.gBrowser.selectedBrowser.browsingContext.prefersColorSchemeOverride = args[0]', scheme);
    },
    allowPermission: async () => {
      await until('the permission prompt', () => chrome(`return !!${PROMPT} && window.PopupNotifications.isPanelOpen`));
      await chrome(`Services.prefs.setIntPref('security.notification_enable_delay', 0)`);
      await until('the prompt to close', async () => {
        await chrome(`${PROMPT}?.button.click()`);
        return chrome(`return !window.PopupNotifications.isPanelOpen`);
      });
    },
    commands: async () => {
      const found = await chrome(`return ${EXTENSION}.shortcuts.allCommands()`, id);
      if (!Array.isArray(found)) throw new Error('Firefox did not list the shortcuts.');
      return found;
    },
    extensionUrl: (path) => `moz-extension://${host}/${path}`,
    errors: async () => [...((await chrome(SCRIPT_ERRORS)) as string[]), ...consoleErrors(output())],
    screenshot: async (path) => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, await inChrome(() => takeScreenshot(marionette)));
    },
    kill,
    close: async () => {
      await keepRequests(chrome);
      await close();
    },
    closed,
  };
}

function extensionId(extensionDir: string): string {
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'));
  return String(manifest.browser_specific_settings.gecko.id);
}

/**
 * Uncaught errors of pages and of the extension; warnings and the browser's own code are left out, and what Firefox
 * logs where a document was left before an answer came: that what was asked for has come about is for the tests to see.
 */
const SCRIPT_ERRORS = `return Services.console.getMessageArray()
  .filter((m) => m instanceof Ci.nsIScriptError && !(m.flags & (Ci.nsIScriptError.warningFlag | Ci.nsIScriptError.infoFlag)))
  .filter((m) => /^(?:https?|moz-extension):/.test(m.sourceName))
  .filter((m) => !/Promise (?:rejected|resolved) (?:after context unloaded|while context is inactive)/.test(m.errorMessage))
  .map((m) => m.sourceName + ': ' + m.errorMessage)`;

/**
 * `RSLoader` is the browser's own loader of settings, which finds no server. A first-run page that is closed while it
 * loads cannot load the rest: that the sample is read where it stays open is for its own tests to see.
 */
const consoleErrors = (output: string): string[] =>
  output
    .split('\n')
    .filter((line) => /^console\.(?:error|assert):(?! RSLoader)/.test(line))
    .filter((line) => !/sample was not read.*error loading dynamically imported module/.test(line));

/** The middle of the first line of what is selected, in CSS pixels. */
const MIDDLE_OF_SELECTION = `
  const range = document.getSelection().getRangeAt(0);
  range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = range.getClientRects()[0];
  return [x + width / 2, y + height / 2];`;

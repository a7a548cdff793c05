import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { launch, type Browser, type Page, type Target as Tab } from 'puppeteer-core';
import { findBrowser } from '../dev/browsers.mjs';
import { firstRunPage, isFreshProfile } from './firstRun.ts';
import type { LaunchOptions, TestBrowser } from './testBrowser.ts';
import { copyExtension, panelPath, type Installable } from './chromiumExtension.ts';
import { askWorker, driver, isWorker, watchTargets } from './chromiumTargets.ts';
import { netLogFlags } from './network/requestLog.ts';
import { putDatabase } from './packs/keptDatabase.ts';
import { proxyScript } from './server.ts';
import { sideBySide } from './sideBySide.ts';
import { createSurface } from './surface.ts';
import { until } from './until.ts';

/**
 * Each makes the browser call home or behave by the machine it runs on; HTTPS upgrades would refuse our `http:` pages.
 */
export const FLAGS = [
  '--no-sandbox', // Chromium does not start as root otherwise, as in a container
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
  '--proxy-bypass-list=<-loopback>',
  '--hide-scrollbars',
];

const QUIT_TIMEOUT_MS = 10_000;

export async function launchChromium(options: LaunchOptions & { extensionDir: string }): Promise<TestBrowser> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null)
    throw new Error('No Chromium or Chrome found: install one, or set CHROMIUM to its path.');
  const { width = 1200, height = 900 } = options;
  const isFresh = isFreshProfile(options.profile);
  const ownProfile = mkdtempSync(join(tmpdir(), 'sidelight-chromium-'));
  if (options.packsStored) putDatabase('chromium', ownProfile);
  const browser = await launch({
    executablePath,
    headless: !options.headful,
    pipe: true,
    enableExtensions: true, // given their paths, puppeteer would not wait for their installing, nor hear of its failing
    defaultViewport: null,
    userDataDir: options.profile ?? ownProfile,
    ...(options.downloads && { downloadBehavior: { policy: 'allow', downloadPath: options.downloads } }),
    args: [
      ...FLAGS,
      ...netLogFlags(),
      `--window-size=${width},${height}`,
      `--proxy-pac-url=${proxyScript(options.server?.port, options.online)}`,
    ],
  });
  const extension = copyExtension(options.extensionDir, options.granted ?? []);
  const end = async () => {
    // One that no longer answers would be waited for without end.
    const killing = setTimeout(() => browser.process()?.kill('SIGKILL'), QUIT_TIMEOUT_MS);
    try {
      await browser.close();
    } finally {
      clearTimeout(killing);
      extension.remove();
      rmSync(ownProfile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    }
  };
  let ending: Promise<void> | undefined;
  const close = () => (ending ??= end());
  try {
    return await withExtension(browser, extension, { ...options, isFresh }, close);
  } catch (error) {
    await close();
    throw error;
  }
}

/** @param installable - what is installed: a copy of `options.extensionDir` */
async function withExtension(
  browser: Browser,
  installable: Installable,
  options: LaunchOptions & { extensionDir: string; isFresh: boolean },
  close: () => Promise<void>,
): Promise<TestBrowser> {
  const install = () =>
    browser.installExtension(installable.folder, { enabledInIncognito: options.allowPrivateBrowsing === true });
  await install();
  const started = async () => {
    const [extension] = (await browser.extensions()).values();
    const page = (await browser.pages()).find((open) => !open.url().startsWith('chrome-extension:'));
    return extension && page && { extension, first: page };
  };
  const { extension, first } = await until(`Chromium to load ${options.extensionDir}`, started);
  const origin = `chrome-extension://${extension.id}/`;
  const watch = watchTargets(browser);
  const isPanel = (target: Tab) => target.url().startsWith(new URL(panelPath(options.extensionDir), origin).href);
  const worker = () => browser.targets().find((target) => isWorker(target) && target.url().startsWith(origin));
  // What is clicked before that is heard by nobody.
  const listening = () =>
    until('the background to listen', async () => askWorker(worker(), 'chrome.action.onClicked.hasListeners()'));
  await listening();
  const opened = options.isFresh ? await firstRunPage(browser, options, origin) : null;
  const update = async () => {
    const earlier = worker();
    await install();
    await until('the earlier background to end', async () => worker() !== earlier);
    await listening();
  };
  if (options.granted) {
    // What one version was granted at its installing stays granted where the next one only may ask for it.
    installable.withdrawGrants();
    await update();
  }

  const tabs = opened ? [first, opened] : [first];
  let current = tabs.at(-1) ?? first;
  const show = async (page: Page) => {
    current = page;
    await page.bringToFront();
  };
  const open = async (url: string, type: 'tab' | 'window') => {
    const page = await browser.newPage({ type });
    tabs.push(page);
    await show(page);
    await page.goto(url);
  };

  const panelPages = new WeakMap<Tab, Page>();
  const panelOfWindow = async () => {
    for (const target of browser.targets().filter(isPanel)) {
      // Kept only once it is there: a panel that was just opening when it was asked is asked again.
      const page = panelPages.get(target) ?? (await target.asPage());
      panelPages.set(target, page);
      if (await isInWindow(page, await current.windowId())) return page;
    }
    return undefined;
  };
  const panel = () => until('the side panel to open', panelOfWindow);
  /** Has the extension's own event objects tell its listeners what the browser would, of the active tab. */
  const dispatch = async (event: string) => {
    const expression = `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => { ${event}; return true; })`;
    await until('the background to take an event', async () => askWorker(worker(), expression));
  };

  return {
    name: 'chromium',
    page: createSurface(driver(async () => current)),
    panel: createSurface(driver(panel)),
    openPage: async (url) => void (await current.goto(url)),
    newTab: (url) => open(url, 'tab'),
    newWindow: (url) => open(url, 'window'),
    newPrivateWindow: async (url) => {
      // By the extension: a context of puppeteer's is no window that extensions are let into.
      const wanted = JSON.stringify({ incognito: true, url });
      await askWorker(worker(), `chrome.windows.create(${wanted}).then(() => true)`);
      const page = await until('the private window to open', async () =>
        (await browser.pages()).find((one) => one.url() === url && !tabs.includes(one)),
      );
      tabs.push(page);
      await show(page);
    },
    switchToTab: async (index) => show(at(tabs, index)),
    adoptTab: () => Promise.reject(new Error('Only Firefox is asked to.')),
    closeTab: async () => {
      await current.close();
      tabs.splice(tabs.indexOf(current), 1);
      await show(at(tabs, 0));
    },
    reload: async () => void (await current.reload()),
    crashPage: async () => {
      const address = current.url();
      const session = await current.createCDPSession();
      const crashed = new Promise((ended) => session.once('Inspector.targetCrashed', ended));
      await session.send('Inspector.enable');
      session.send('Page.crash').catch(() => {}); // nobody is left to answer
      await crashed;
      await current.goto(address);
    },
    clickAction: () => current.triggerExtensionAction(extension),
    chooseMenu: (id) => dispatch(`chrome.contextMenus.onClicked.dispatch({ menuItemId: ${JSON.stringify(id)} }, tab)`),
    pressShortcut: (command) => dispatch(`chrome.commands.onCommand.dispatch(${JSON.stringify(command)}, tab)`),
    panelIsOpen: async () => (await panelOfWindow().catch(() => undefined)) !== undefined,
    closePanel: async () => {
      const page = await panelOfWindow();
      page?.evaluate('close()').catch(() => {}); // the document goes away under the call: its answer may never come
      await until('the side panel to close', async () => !page || page.isClosed());
    },
    setPanelWidth: async (pixels) => setWidth(await panel(), pixels),
    setPageWidth: (pixels) => setWidth(current, pixels),
    killBackground: async () => {
      const running = worker();
      if (running) await watch.leave(running); // one that is listened to stays paused when it starts again
      const session = await current.createCDPSession();
      let hasEnded = false;
      // Not told by its target, which outlives a worker that ends while puppeteer is still attaching to it.
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        hasEnded ||= versions.some((one) => one.scriptURL.startsWith(origin) && one.runningStatus === 'stopped');
      });
      try {
        await session.send('ServiceWorker.enable');
        await until('the service worker to end', async () => {
          // One that is just starting does not hear it the first time.
          await session.send('ServiceWorker.stopAllWorkers');
          return hasEnded;
        });
      } finally {
        await session.detach();
      }
    },
    updateExtension: update,
    setColorScheme: watch.setColorScheme,
    setPageScheme: watch.setColorScheme,
    allowPermission: () => Promise.reject(new Error('Chromium shows no prompt without a window.')),
    commands: () =>
      until('the background to list its shortcuts', async () => askWorker(worker(), 'chrome.commands.getAll()')),
    extensionUrl: (path) => new URL(path, origin).href,
    errors: watch.errors,
    screenshot: async (path) => {
      const sides = [await current.screenshot(), await (await panel()).screenshot()];
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, await sideBySide(browser, sides));
    },
    kill: async () => {
      const ended = new Promise((exited) => browser.process()?.once('exit', exited));
      browser.process()?.kill('SIGKILL');
      await ended;
      await close();
    },
    close,
    closed: new Promise((closed) => browser.once('disconnected', () => closed())),
  };
}

async function setWidth(page: Page, width: number): Promise<void> {
  const height = await page.evaluate(() => innerHeight);
  await page.setViewport({ width, height });
}

async function isInWindow(panel: Page, windowId: string): Promise<boolean> {
  const own = await panel.evaluate('chrome.windows.getCurrent().then((w) => w.id)');
  return String(own) === windowId;
}

function at(tabs: Page[], index: number): Page {
  const page = tabs[index];
  if (!page) throw new Error(`There is no tab ${index}; ${tabs.length} are open.`);
  return page;
}

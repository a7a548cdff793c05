import type { Server } from './server.ts';
import type { Truthy } from './until.ts';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];
export type ColorScheme = 'light' | 'dark' | 'forced-colors';
declare global {
  /** What pages of the extension have, in both browsers: as much of it as is used in them. */
  var chrome: {
    runtime: { sendMessage(message: unknown): Promise<unknown> };
    storage: { local: { set(items: object): Promise<void> } };
    tabs: { query(filter: object): Promise<{ id: number; incognito: boolean }[]> };
  };
}

/** A place in a document: a CSS selector, or CSS pixels from the viewport's upper left corner. */
export type Target = string | { x: number; y: number };

/** A document a reader can see and act on: the page of a tab, the panel, or a page of the extension. */
export interface Surface {
  url(): Promise<string>;
  /** Evaluates a JavaScript expression in the document and awaits its value. */
  run(expression: string): Promise<unknown>;
  /**
   * Runs a script in the document as one of its own, whatever its content security policy says. In Firefox what works
   * through a whole document takes half of the time so: elsewhere each step goes from a debugger's own global object
   * into that of the document.
   */
  load(script: string): Promise<void>;
  /**
   * Runs a function in the document and awaits its value. It is sent as text: it must not use names from outside
   * itself.
   */
  evaluate<A extends unknown[], T>(script: (...args: A) => T, ...args: A): Promise<Awaited<T>>;
  /** Waits until a selector matches something visible, or a function returns something truthy, and returns that. */
  waitFor<A extends unknown[], T>(what: string | ((...args: A) => T), ...args: A): Promise<Truthy<Awaited<T>>>;
  /** Waits until the document shows these words. */
  says(words: string): Promise<void>;
  /** The visible text of the first match, or of the whole document. */
  text(selector?: string): Promise<string>;
  click(target: Target): Promise<void>;
  hover(target: Target): Promise<void>;
  /** Focuses the element with a click and types at the end of its text. */
  type(selector: string, text: string): Promise<void>;
  /** Presses a key in whatever has the focus: `Enter`, `Tab`, `Shift+Tab`, `Control+a`, `Escape`, `a`. */
  press(key: string): Promise<void>;
  /** Saves what is visible, or the whole length of the document, as PNG; missing folders are made. */
  screenshot(path: string, options?: { full?: boolean }): Promise<void>;
}

export interface TestBrowser {
  readonly name: BrowserName;
  /** The page of the current tab. */
  readonly page: Surface;
  /** The side panel of the current window. Its calls wait for the panel to be open. */
  readonly panel: Surface;
  /** Opens an address in the current tab. */
  openPage(url: string): Promise<void>;
  /** Opens an address in a new tab, which becomes the current one. Tabs are counted in the order they were opened. */
  newTab(url: string): Promise<void>;
  newWindow(url: string): Promise<void>;
  /** Needs {@link LaunchOptions.allowPrivateBrowsing}. */
  newPrivateWindow(url: string): Promise<void>;
  switchToTab(index: number): Promise<void>;
  /** Waits for a tab that the extension opens, which becomes the current one. Firefox only. */
  adoptTab(): Promise<void>;
  /** Closes the current tab; the first one becomes the current. */
  closeTab(): Promise<void>;
  reload(): Promise<void>;
  /** Ends the process the current tab's page and its workers run in, and opens its address anew. Chromium only. */
  crashPage(): Promise<void>;
  /** Clicks the real toolbar button, on the current tab. */
  clickAction(): Promise<void>;
  /**
   * Chooses an entry of the extension in the context menu of what is selected in the page. In Firefox with the mouse,
   * in the real menu. Chromium shows none to a debugger: the extension is told what the browser tells it, without the
   * reader's click, so that the page must have been read and the panel be open.
   */
  chooseMenu(id: string, label: string): Promise<void>;
  /**
   * Uses one of the extension's shortcuts in the page: real keys in Firefox; see {@link TestBrowser.chooseMenu} for
   * Chromium.
   */
  pressShortcut(command: string, keys: string): Promise<void>;
  panelIsOpen(): Promise<boolean>;
  closePanel(): Promise<void>;
  setPanelWidth(pixels: number): Promise<void>;
  /** Makes the document of the current tab as narrow as a panel, or wider; media queries follow. */
  setPageWidth(pixels: number): Promise<void>;
  /** Ends the service worker (Chromium) or event page (Firefox); the next event starts it again. */
  killBackground(): Promise<void>;
  /** Installs the extension once more in its own place, as an update does. */
  updateExtension(): Promise<void>;
  setColorScheme(scheme: ColorScheme): Promise<void>;
  /**
   * The same for the current tab alone, which in Firefox takes a tenth of the time: its own windows are left as they
   * are.
   */
  setPageScheme(scheme: 'light' | 'dark'): Promise<void>;
  /**
   * Allows what the extension has just asked for. Chromium shows no prompt without a window: launch it with `granted`
   * instead.
   */
  allowPermission(): Promise<void>;
  /** The extension's shortcuts as the browser assigned them. */
  commands(): Promise<{ name: string; shortcut: string }[]>;
  /** The address of one of the extension's own pages, e.g. `gallery.html?state=empty`. */
  extensionUrl(path: string): string;
  /** Errors and uncaught exceptions since the start, in pages, panel and background, as `where: text`. */
  errors(): Promise<string[]>;
  /** Saves page and panel side by side, as a reader sees them. */
  screenshot(path: string): Promise<void>;
  /**
   * Ends the browser's process at once, as a crash or a power cut does (SIGKILL). Its profile stays where {@link
   * LaunchOptions.profile} is.
   */
  kill(): Promise<void>;
  /** Idempotent. */
  close(): Promise<void>;
  /** Settles when the browser has ended, whoever closed it. */
  readonly closed: Promise<void>;
}

export interface LaunchOptions {
  /** The server that answers every address the browser asks for; without one every request is refused. */
  server?: Pick<Server, 'port'>;
  /** Asks the server for names that end in `.example` only, and the network for all others. */
  online?: boolean;
  /** The unpacked extension; by default the production build of this project. */
  extensionDir?: string;
  /** Match patterns the reader has granted already, in Chromium only. */
  granted?: string[];
  /**
   * Begins with the shipped packs stored, as on all days but the first. Otherwise the background stores them after the
   * installation, which keeps it busy for some seconds.
   */
  packsStored?: boolean;
  /** Leaves the page open, as the current tab, that opens when the extension is installed; by default it is closed. */
  firstRun?: boolean;
  /** Allows the extension in private windows, as a reader can. */
  allowPrivateBrowsing?: boolean;
  /** Pointed at with a finger, as media queries ask (`pointer: coarse`), in Firefox only. */
  touch?: boolean;
  /** Shows a window; by default headless. */
  headful?: boolean;
  /** The folder for downloads, as an absolute path; by default the browser's own. */
  downloads?: string;
  /**
   * A folder the profile is in and stays in: what an earlier browser stored there is there again. By default each has a
   * fresh one.
   */
  profile?: string;
  width?: number;
  height?: number;
}

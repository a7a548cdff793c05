import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../../drive/browser.ts';
import { shippedPacksStored } from '../../drive/packs/shippedPacks.ts';
import type { TestBrowser } from '../../drive/testBrowser.ts';
import { installation } from './inPage.ts';
import { chooseFiles, withDownloads } from './downloadsFolder.ts';
import { filesInBrowser, replaceFiles, type Files } from './ownFolder.ts';

const PASSPHRASE = 'four tall grey cranes';

/** A device whose browser comes and goes, and its profile stays. */
export class KilledDevice {
  readonly name: string;
  readonly #browserName: 'chromium' | 'firefox';
  readonly #home: string;
  #browser: TestBrowser | null = null;
  /** In Firefox: what its reader is to choose. */
  #chosen: Files = {};

  constructor(name: string, browserName: 'chromium' | 'firefox', home: string) {
    this.name = name;
    this.#browserName = browserName;
    this.#home = join(home, name);
    for (const path of [this.#folder, this.#profile]) mkdirSync(path, { recursive: true });
    if (browserName === 'firefox') withDownloads(join(this.#home, 'extension'));
  }

  /** Where Firefox puts what it writes. */
  get #folder(): string {
    return join(this.#home, 'downloads/Sidelight/devices');
  }
  get #profile(): string {
    return join(this.#home, 'profile');
  }
  get page(): TestBrowser['page'] {
    if (!this.#browser) throw new Error('no browser runs');
    return this.#browser.page;
  }

  /** Starts its browser, on the library's page of devices. */
  async open(): Promise<void> {
    this.#browser = await launch(this.#browserName, {
      profile: this.#profile,
      ...(this.#browserName === 'firefox' && {
        downloads: join(this.#home, 'downloads'),
        extensionDir: join(this.#home, 'extension'),
      }),
    });
    await this.#browser.openPage(this.#browser.extensionUrl('library.html#devices'));
    await this.page.waitFor('#devices-here, #devices-connect');
  }

  async end(how: 'close' | 'kill'): Promise<void> {
    const browser = this.#browser;
    this.#browser = null;
    await browser?.[how]();
  }

  async connect(): Promise<void> {
    await this.open();
    if (this.#browser) await shippedPacksStored(this.#browser);
    await this.page.evaluate(() => location.assign('#devices'));
    await this.page.waitFor('.connect-form input[type=text]');
    await this.page.type('.connect-form input[type=text]', this.name);
    if (this.#browserName === 'chromium') {
      await this.page.evaluate(() =>
        Object.assign(globalThis, {
          showDirectoryPicker: async () =>
            (await navigator.storage.getDirectory()).getDirectoryHandle('notes', { create: true }),
        }),
      );
      await this.#press('Choose a folder…');
      await this.page.says('Chosen: “notes”');
    } else {
      // A click that counts as the reader's, else the browser would not be asked.
      await this.page.click('.connect-form .field .button');
      await this.page.waitFor('.connect-form .file-button');
      await this.page.evaluate(chooseFiles, {});
    }
    for (const field of ['passphrase', 'repeated']) await this.page.type(`[data-field=${field}]`, PASSPHRASE);
    await this.#press('See what comes and goes');
    await this.#press('Connect');
    await this.page.says(this.#browserName === 'chromium' ? 'Last synced on' : 'Last written on');
    await this.end('close');
  }

  /**
   * Has it see what lies between the devices, and gives what it has written itself: of a device's files those count
   * that lie with it.
   */
  async mirror(between: Files): Promise<Files> {
    const own = `${await this.page.evaluate(installation)}/`;
    const here =
      this.#browserName === 'chromium' ? await this.page.evaluate(filesInBrowser) : filesOnDisk(this.#folder);
    const ownFiles = Object.entries(here).filter(([path]) => path.startsWith(own));
    const others = Object.entries(between).filter(([path]) => !path.startsWith(own));
    const all = Object.fromEntries([...others, ...ownFiles]);
    if (this.#browserName === 'chromium') await this.page.evaluate(replaceFiles, all, own);
    else this.#chosen = all;
    return all;
  }

  /** Begins to carry, and waits for nothing. */
  async beginSync(): Promise<void> {
    if (this.#browserName === 'chromium') await this.#press('Sync now');
    else await this.page.evaluate(chooseFiles, this.#chosen);
  }

  #press(label: string): Promise<unknown> {
    return this.page.waitFor((wanted) => {
      const button = [...document.querySelectorAll('button')].find(
        (one) => one.textContent === wanted && one.checkVisibility() && one.ariaDisabled !== 'true',
      );
      button?.click();
      return button !== undefined;
    }, label);
  }
}

/** Files that are whole or not, as they lie in the folders of a folder. */
function filesOnDisk(folder: string): Files {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1), readFileSync(path).toString('base64')];
    }),
  );
}

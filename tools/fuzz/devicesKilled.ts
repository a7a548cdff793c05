/**
 * Kills a real Chromium in the middle of carrying notes: `npm run -s kill:devices [-- SYNCS SEED]`, by default 50. Needs the extension built. Two
 * profiles carry through a folder each, which are kept equal; one after the other saves notes, begins a draft of one that changes, gives one note the
 * words that the other gives it too, carries, and is killed at a random moment. On stdout one JSON line: how many were killed while they
 * carried, and how many of the notes and drafts that were confirmed are lost or doubled on either in the end. Exits with 1 where one is, or where the two have not come to the same.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { Random } from '../bench/random.ts';
import { findBrowser } from '../dev/browsers.mjs';
import { builtExtension } from '../drive/browser.ts';
import { FLAGS } from '../drive/chromium.ts';
import { proxyScript } from '../drive/server.ts';
import { sleep, until } from '../drive/until.ts';
import { installation, texts, write } from './devices/inPage.ts';
import { filesInBrowser, replaceFiles, type Files } from './devices/ownFolder.ts';

const [syncs = '50', seed = '1'] = process.argv.slice(2);
const SAVES = 3;
/** Until it is killed: a carry takes a tenth of it to half of it. */
const LONGEST_LIFE_MS = 1500;

const random = new Random(seed);
const home = mkdtempSync(join(tmpdir(), 'sidelight-killed-'));

/** A profile whose browser comes and goes. */
class Device {
  #browser: Browser | null = null;
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
  /** The library's page of devices, in a browser that is started where none runs. */
  async open(): Promise<Page> {
    const executablePath = findBrowser('chromium');
    if (!executablePath) throw new Error('No Chromium found.');
    this.#browser = await launch({
      executablePath,
      pipe: true,
      enableExtensions: true,
      userDataDir: join(home, this.name),
      args: [...FLAGS, `--proxy-pac-url=${proxyScript()}`],
    });
    const id = await this.#browser.installExtension(builtExtension('chromium'));
    const page = await this.#browser.newPage();
    await until('the page of devices', async () => {
      await page.goto(`chrome-extension://${id}/library.html#devices`);
      return page.$('#devices-here, #devices-connect');
    });
    return page;
  }
  async end(how: 'close' | 'kill'): Promise<void> {
    const browser = this.#browser;
    this.#browser = null;
    if (!browser) return;
    const ended = new Promise((done) => browser.process()?.once('exit', done));
    if (how === 'kill') browser.process()?.kill('SIGKILL');
    else await browser.close();
    await ended;
  }
}

const press = (page: Page, label: string) =>
  until(label, () =>
    page.evaluate((wanted) => {
      const button = [...document.querySelectorAll('button')].find(
        (one) => one.textContent === wanted && one.checkVisibility() && one.ariaDisabled !== 'true',
      );
      button?.click();
      return button !== undefined;
    }, label),
  );
const says = (page: Page, words: string) =>
  until(
    words,
    () => page.evaluate((wanted) => document.body.innerText.includes(wanted), words),
    () => page.evaluate(() => document.body.innerText),
  );

async function connect(device: Device): Promise<void> {
  const page = await device.open();
  await page.evaluate(() =>
    Object.assign(globalThis, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('notes', { create: true }),
    }),
  );
  await page.type('.connect-form input[type=text]', device.name);
  await press(page, 'Choose a folder…');
  await says(page, 'Chosen: “notes”');
  for (const field of ['passphrase', 'repeated']) await page.type(`[data-field=${field}]`, 'four tall grey cranes');
  await press(page, 'See what comes and goes');
  await press(page, 'Connect');
  await says(page, 'Last synced on');
  await device.end('close');
}

const devices = [new Device('Laptop'), new Device('Tower')] as const;
let between: Files = {};
/** What a program does that keeps folders equal: of a device's files those count that lie with it. */
async function mirror(page: Page): Promise<void> {
  const own = `${await page.evaluate(installation)}/`;
  const isOwn = ([path]: [string, string]) => path.startsWith(own);
  const here = Object.entries(await page.evaluate(filesInBrowser)).filter(isOwn);
  const others = Object.entries(between).filter((file) => !isOwn(file));
  between = Object.fromEntries([...others, ...here]);
  await page.evaluate(replaceFiles, between, own);
}

/** The note that both devices write on. */
const SHARED = '0b8f3f0e-7a3c-4c0a-9d57-0d6a4c9d1e11';
const confirmed = { notes: new Array<string>(), drafts: new Array<string>() };
let cut = 0;
let passed = false;
try {
  for (const device of devices) await connect(device);
  for (let sync = 0; sync < Number(syncs); sync += 1) {
    const device = devices[sync % 2 === 0 ? 0 : 1];
    const page = await device.open();
    await mirror(page);
    const bodies = Array.from({ length: SAVES }, (_, at) => `${device.name} ${sync} ${at}`);
    const twin = { noteId: SHARED, body: `Both ${Math.floor(sync / 2)}` };
    const said = await page.evaluate(write, { bodies, twin });
    confirmed.notes.push(...said.texts);
    confirmed.drafts.push(...said.drafts);
    await press(page, 'Sync now');
    await sleep(random.below(LONGEST_LIFE_MS));
    if (await page.evaluate(() => document.querySelector('progress') !== null)) cut += 1;
    await device.end('kill');
  }
  const said: { notes: string[]; drafts: string[] }[] = [];
  // Twice around: what the second has learned is with the first as well.
  for (const [round, device] of [...devices, ...devices].entries()) {
    const page = await device.open();
    await mirror(page);
    await press(page, 'Sync now');
    // A file of the other's that was cut off stands there until the other has been open again.
    await says(page, round < devices.length ? 'Done' : 'everything is as it should be');
    await mirror(page);
    said.push(await page.evaluate(texts));
    await device.end('close');
  }
  const last = said.slice(-2);
  const counted = (['notes', 'drafts'] as const).map((kind) => ({
    kind,
    confirmed: confirmed[kind].length,
    lost: last.map((device) => confirmed[kind].filter((body) => !device[kind].includes(body)).length),
    doubled: last.map((device) => device[kind].length - new Set(device[kind]).size),
  }));
  const isSame = JSON.stringify(last[0]) === JSON.stringify(last[1]);
  console.log(JSON.stringify({ syncs: Number(syncs), seed, cut, counted, isSame }));
  passed = isSame && counted.every(({ lost, doubled }) => [...lost, ...doubled].every((count) => count === 0));
} finally {
  for (const device of devices) await device.end('kill').catch(() => undefined);
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
}
process.exit(passed ? 0 : 1);

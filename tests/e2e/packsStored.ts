import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../../tools/drive/browser.ts';
import { keepDatabase, keptDatabase } from '../../tools/drive/packs/keptDatabase.ts';
import { BROWSERS, type BrowserName } from '../../tools/drive/testBrowser.ts';
import { sleep } from '../../tools/drive/until.ts';

/** Some seconds on an idle machine; a busy one may take as long as it likes. */
const TIMEOUT_MS = 300_000;
const EVERY_MS = 200;

/**
 * Before the first test: has both browsers store the packs that come with this build, once for all. Each browser of
 * each test would be busy with that for some eight seconds of a processor.
 */
export async function setup(): Promise<void> {
  await Promise.all(BROWSERS.filter((name) => !existsSync(keptDatabase(name))).map(storePacks));
}

async function storePacks(name: BrowserName): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'sidelight-packs-'));
  try {
    const browser = await launch(name, { profile });
    try {
      await browser.openPage(browser.extensionUrl('help.html'));
      const deadline = Date.now() + TIMEOUT_MS;
      while (!(await browser.page.evaluate(isStored))) {
        if (Date.now() > deadline) throw new Error(`${name} has not stored the packs in ${TIMEOUT_MS / 1000} s.`);
        await sleep(EVERY_MS);
      }
      const errors = await browser.errors();
      if (errors.length > 0) throw new Error(`Storing the packs in ${name} went wrong:\n${errors.join('\n')}`);
    } finally {
      await browser.close();
    }
    keepDatabase(name, profile);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

/** Runs in a page of the extension: whether a background that starts anew would find nothing left to do. */
async function isStored(): Promise<boolean> {
  // Whoever opens one that is not there makes an empty one.
  if (!(await indexedDB.databases()).some(({ name }) => name === 'sidelight')) return false;
  const answerTo = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
  const database = await answerTo(indexedDB.open('sidelight'));
  try {
    return (await answerTo(database.transaction('meta').objectStore('meta').count('shippedPacks'))) > 0;
  } finally {
    database.close();
  }
}

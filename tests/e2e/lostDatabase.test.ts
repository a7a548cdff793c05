import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ARTICLES, OPED } from './articles.ts';
import { readArticle } from '../../tools/drive/article.ts';
import { launch } from '../../tools/drive/browser.ts';
import { BROWSERS, type TestBrowser } from '../../tools/drive/testBrowser.ts';
import { serve, type Server } from '../../tools/drive/server.ts';

describe.each(BROWSERS)('%s: a database that the browser drops', (name) => {
  let server: Server;
  let browser: TestBrowser;
  beforeAll(async () => {
    server = await serve(ARTICLES);
    browser = await launch(name, { packsStored: true, server });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('comes back with its notes and packs, and that is told of; without copies that they are gone', async () => {
    await readArticle(browser, OPED);
    await browser.panel.click('.foot .button');
    await browser.panel.type('textarea', 'To be lost');
    await browser.panel.press('Control+Enter');
    await browser.panel.says('To be lost');
    await browser.panel.waitFor(countCopies);
    await browser.panel.evaluate(drop, false);
    await browser.newTab(browser.extensionUrl('library.html#notes'));
    await browser.page.says('This browser had lost your notes; they are back');
    await browser.page.says('To be lost');

    await browser.page.evaluate(drop, true);
    await browser.page.says('Your notes are gone from this browser');
    await browser.openPage(browser.extensionUrl('library.html#packs'));
    await browser.page.waitFor('.pack');
    expect(await browser.page.text()).toContain('Restore a backup');
    await browser.page.evaluate(() =>
      [...document.querySelectorAll('button')].find((button) => button.innerText.startsWith('Do not say'))?.click(),
    );
    await browser.page.waitFor(() => !document.body.innerText.includes('Your notes are gone'));
  });

  test('records that are damaged are told of, and can be saved before they go', async () => {
    await browser.openPage(browser.extensionUrl('library.html#notes'));
    await browser.page.evaluate(
      () =>
        new Promise<void>((done, fail) => {
          const request = indexedDB.open('sidelight');
          request.addEventListener('error', () => fail(new Error('not opened')));
          request.addEventListener('success', () => {
            const transaction = request.result.transaction(['personalNotes', 'drafts'], 'readwrite');
            transaction.objectStore('personalNotes').put({ id: 'damaged', body: 'Half of what it was' });
            transaction.objectStore('drafts').put({ slot: 'damaged' });
            transaction.addEventListener('complete', () => {
              request.result.close();
              done();
            });
          });
        }),
    );
    await browser.reload();
    await browser.page.says('2 stored records cannot be read');
    await browser.page.click('.damaged-records .button');
    await browser.page.says('Saved as sidelight-damaged-');
    await browser.page.click('.damaged-records .buttons span .button');
    await browser.page.click('.damaged-records .confirmation .primary');
    await browser.page.waitFor(() => !document.body.innerText.includes('cannot be read'));
  });
});

// These run in the extension's pages.

interface Buckets {
  storageBuckets?: { open(name: string): Promise<{ indexedDB: IDBFactory }> };
}

/** How many notes there are copies of. */
async function countCopies(): Promise<number> {
  const { storageBuckets }: Buckets & Partial<Navigator> = navigator;
  const factory = (await storageBuckets?.open('copies'))?.indexedDB ?? indexedDB;
  // Race: opened before the background has made it, it would be an empty one.
  if (!(await factory.databases()).some(({ name }) => name === 'sidelight-copies')) return 0;
  return new Promise((done) => {
    const request = factory.open('sidelight-copies');
    request.addEventListener('success', () => {
      const counting = request.result.transaction('personalNotes').objectStore('personalNotes').count();
      counting.addEventListener('success', () => {
        request.result.close();
        done(counting.result);
      });
    });
  });
}

/** Drops the database, and the copies of it too. */
async function drop(withCopies: boolean): Promise<void> {
  const { storageBuckets }: Buckets & Partial<Navigator> = navigator;
  const copies = (await storageBuckets?.open('copies'))?.indexedDB ?? indexedDB;
  const dropped = (factory: IDBFactory, name: string) =>
    new Promise<void>((done, fail) => {
      const request = factory.deleteDatabase(name);
      request.addEventListener('success', () => done());
      request.addEventListener('error', () => fail(new Error('not dropped')));
    });
  if (withCopies) await dropped(copies, 'sidelight-copies');
  await dropped(indexedDB, 'sidelight');
}

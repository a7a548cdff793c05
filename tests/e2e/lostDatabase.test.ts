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

  test('is told of in panel and library, and its packs are there again', async () => {
    await readArticle(browser, OPED);
    await browser.panel.click('.foot .button');
    await browser.panel.type('textarea', 'To be lost');
    await browser.panel.press('Control+Enter');
    await browser.panel.says('To be lost');
    await browser.panel.evaluate(
      () =>
        new Promise<void>((done, fail) => {
          const request = indexedDB.deleteDatabase('sidelight');
          request.addEventListener('success', () => done());
          request.addEventListener('error', () => fail(new Error('not dropped')));
        }),
    );
    await browser.panel.says('Your notes are gone from this browser');
    await browser.openPage(browser.extensionUrl('library.html#packs'));
    await browser.page.waitFor('.pack');
    expect(await browser.page.text()).toContain('Restore a backup');
    await browser.page.evaluate(() =>
      [...document.querySelectorAll('button')].find((button) => button.innerText.startsWith('Do not say'))?.click(),
    );
    await browser.page.waitFor(() => !document.body.innerText.includes('Your notes are gone'));
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ARTICLES, OPED } from './articles.ts';
import { readArticle } from '../../tools/drive/article.ts';
import { flawsOf } from '../../tools/drive/axe.ts';
import { launch } from '../../tools/drive/browser.ts';
import { serve, type Server } from '../../tools/drive/server.ts';
import { BROWSERS, type TestBrowser } from '../../tools/drive/testBrowser.ts';

/**
 * Another language than the browser's, chosen in the settings: all that Sidelight says is in it at once, and after a
 * restart. The tests of one browser build on each other.
 */
describe.each(BROWSERS)('%s', (name) => {
  const profile = mkdtempSync(join(tmpdir(), 'sidelight-language-'));
  let server: Server;
  let browser: TestBrowser;
  const start = async () => {
    browser = await launch(name, { packsStored: true, server, profile });
  };
  beforeAll(async () => {
    server = await serve(ARTICLES);
    await start();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  });

  const choose = (language: string) =>
    browser.page.click(`#language + fieldset label${language === 'browser' ? ':not([lang])' : `[lang=${language}]`}`);
  const pointAtHearsay = async () => {
    await browser.page.waitFor(() => CSS.highlights.has('sidelight-hearsay'));
    await browser.page.hover({ x: 5, y: 5 });
    await browser.page.hover(
      await browser.page.evaluate(() => {
        const range = [...(CSS.highlights.get('sidelight-hearsay') ?? [])][0];
        if (!(range instanceof Range)) throw new Error('not painted');
        range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = range.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }),
    );
  };
  const tipSays = (words: string) =>
    browser.page.waitFor(
      (wanted) => document.querySelector('sidelight-tip')?.textContent?.startsWith(wanted) ?? false,
      words,
    );

  test('an open panel and the settings follow a choice at once', async () => {
    await readArticle(browser, OPED);
    await browser.panel.says('My notes');
    await browser.newTab(browser.extensionUrl('settings.html'));
    await browser.page.says('Language of Sidelight');
    await choose('de');
    await browser.page.says('Einstellungen');
    await browser.page.says('Nächste Markierung auf der Seite zeigen');
    expect(await browser.page.evaluate(() => [document.documentElement.lang, document.title])).toEqual([
      'de',
      'Einstellungen · Sidelight',
    ]);
    expect(await flawsOf(browser)).toEqual([]);
    await browser.switchToTab(0);
    await browser.panel.says('Meine Notizen');
    expect(await browser.panel.evaluate(() => document.documentElement.lang)).toBe('de');
    await browser.panel.says('Über sich selbst');
  });

  test('so do the marks in the page', async () => {
    await pointAtHearsay();
    expect(await tipSays('Hörensagen: „reportedly“')).toBe(true);
  });

  test('so does the button', async () => {
    await browser.switchToTab(1);
    await browser.page.waitFor(
      async () => (await Reflect.get(chrome, 'action').getTitle({})) === 'Diese Seite mit Sidelight lesen',
    );
  });

  test.each(['library.html', 'help.html', 'welcome.html'])('%s opens in it', async (path) => {
    await browser.openPage(browser.extensionUrl(path));
    await browser.page.waitFor('h1');
    expect(await browser.page.evaluate(() => document.documentElement.lang)).toBe('de');
  });

  test('the sample of the first-run page is read in the language chosen', async () => {
    await browser.page.waitFor('.sample [data-at]');
    expect(await browser.page.evaluate(() => document.querySelectorAll('.sample-page [data-at]').length)).toBe(3);
    expect(await browser.page.evaluate(() => document.querySelector<HTMLElement>('.sample-page article')?.lang)).toBe(
      'de',
    );
  });

  test('it is still chosen after a restart', async () => {
    expect(await browser.errors()).toEqual([]);
    await browser.close();
    await start();
    await browser.openPage(browser.extensionUrl('settings.html'));
    await browser.page.says('Einstellungen');
    await browser.page.waitFor(
      async () => (await Reflect.get(chrome, 'action').getTitle({})) === 'Diese Seite mit Sidelight lesen',
    );
  });

  test('as the browser, it goes back', async () => {
    await choose('browser');
    await browser.page.says('Language of Sidelight');
    expect(await browser.page.evaluate(() => document.documentElement.lang)).toMatch(/^en/);
    await browser.page.waitFor(
      async () => (await Reflect.get(chrome, 'action').getTitle({})) === 'Read this page with Sidelight',
    );
    expect(await browser.errors()).toEqual([]);
  });
});

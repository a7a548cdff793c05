import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleOf, FILLER_PARAGRAPHS, pageOf } from './madeUp.ts';
import { readArticle, WHOLE_REPORT } from '../../tools/drive/article.ts';
import { launch } from '../../tools/drive/browser.ts';
import { BROWSERS, type TestBrowser } from '../../tools/drive/testBrowser.ts';
import { serve, type Server } from '../../tools/drive/server.ts';

const LOCKS = articleOf('The locks are full', FILLER_PARAGRAPHS, 'Mira Holt');
const TRAM = articleOf(
  'The tram reaches the lighthouse',
  FILLER_PARAGRAPHS.map((text) => `Once more: ${text}`),
  'Jonas Field',
);
const RAIN = articleOf(
  'Rain on the coast',
  FILLER_PARAGRAPHS.map((text) => `Wet: ${text}`),
  'Ada Brook',
);
const HEAD = `<meta name="author" content="Mira Holt"><meta property="article:published_time" content="2021-03-04T09:00:00Z">
  <meta property="og:title" content="The locks are full"><meta property="og:site_name" content="Coast Post">`;
const SITE = 'http://www.coast.example';
const put = (html: string) => `document.querySelector('#app').innerHTML = ${JSON.stringify(html)}`;

/** What the panel says is of what the page shows now. */
describe.each(BROWSERS)('%s', (name) => {
  let server: Server;
  let browser: TestBrowser;
  beforeAll(async () => {
    server = await serve({
      [`${SITE}/locks`]: pageOf('The locks are full', LOCKS, HEAD),
      [`${SITE}/three`]: pageOf(
        'The locks are full',
        [LOCKS, TRAM, RAIN].map((one) => one.replace('<article', '<article style="min-height: 150vh"')).join(''),
        HEAD,
      ),
    });
    browser = await launch(name, { server });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  const header = () => browser.panel.text('.article-header');

  test('an article replaced at the same address is no longer told of', async () => {
    await readArticle(browser, `${SITE}/locks`);
    await browser.page.run(put(TRAM));
    await browser.panel.says('The page has changed');
    await browser.clickAction();
    await browser.panel.waitFor(WHOLE_REPORT);
    expect(await header()).toContain('The tram reaches the lighthouse');
    expect(await header()).toContain('Jonas Field');
    expect(await header()).not.toContain('Mira Holt');
    expect(await header()).not.toContain('2021');
  });

  test('nor one that gives way a while after its address', async () => {
    await readArticle(browser, `${SITE}/locks`);
    await browser.page.run(`(history.pushState(null, '', '/tram'), void setTimeout(() => { ${put(TRAM)} }, 700))`);
    await browser.panel.says('The page has changed');
    await browser.clickAction();
    await browser.panel.waitFor(WHOLE_REPORT);
    expect(await header()).toContain('The tram reaches the lighthouse');
    expect(await header()).toContain('Jonas Field');
    expect(await header()).not.toContain('Mira Holt');
    expect(await header()).not.toContain('2021');
    expect(await header()).toContain('Coast Post');
  });

  test('of several articles in a page the one in view is read, and named so', async () => {
    await readArticle(browser, `${SITE}/three`);
    await browser.panel.says('Article 1 of 3 on this page');
    expect(await header()).toContain('Mira Holt');
    await browser.page.evaluate(() => document.querySelectorAll('article')[1]?.scrollIntoView());
    await browser.panel.click('.page-notice .button');
    await browser.panel.says('Article 2 of 3 on this page');
    await browser.panel.waitFor(WHOLE_REPORT);
    expect(await header()).toContain('The tram reaches the lighthouse');
    expect(await header()).toContain('Jonas Field');
    expect(await header()).not.toContain('Mira Holt');
  });

  test('a page that shows in its address where its reader is, is left with the article', async () => {
    await browser.page.evaluate(() => {
      document.querySelectorAll('article')[2]?.scrollIntoView();
      history.replaceState(null, '', '/rain');
    });
    await browser.panel.says('The page has changed');
    await browser.clickAction();
    await browser.panel.says('Article 3 of 3 on this page');
    await browser.panel.waitFor(WHOLE_REPORT);
    expect(await header()).toContain('Ada Brook');
  });

  test('nothing of ours went wrong', async () => {
    expect(await browser.errors()).toEqual([]);
  });
});

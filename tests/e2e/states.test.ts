import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleOf, FILLER_PARAGRAPHS, pageOf } from './madeUp.ts';
import { forgotten, readArticle, WHOLE_REPORT } from '../../tools/drive/article.ts';
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
const MORE = FILLER_PARAGRAPHS.map((text) => `<p>And then: ${text}</p>`).join('');
const LINKS = `<p>${Array.from({ length: 100_000 }, (_, at) => `<a href="/p/${at}">Link number ${at} to a piece</a>`).join(' ')}</p>`;
const LONG = Array.from({ length: 30_000 }, (_, at) => `${at} ${FILLER_PARAGRAPHS[1]}`);
const HEAD = `<meta name="author" content="Mira Holt"><meta property="article:published_time" content="2021-03-04T09:00:00Z">
  <meta property="og:title" content="The locks are full"><meta property="og:site_name" content="Coast Post">`;
/** Of an outlet that the extension's own packs know. */
const KNOWN = 'http://www.xinhuanet.com/english/2026/locks.htm';
const COPY = 'http://www.lantern-review.example/locks-again';
const SITE = 'http://www.coast.example';
const FILE = join(mkdtempSync(join(tmpdir(), 'sidelight-')), 'page.html');

/** The smallest PDF with a page. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
const put = (html: string) => `document.querySelector('#app').innerHTML = ${JSON.stringify(html)}`;

/** What the panel says is of what the page shows now. */
describe.each(BROWSERS)('%s', (name) => {
  let server: Server;
  let browser: TestBrowser;
  beforeAll(async () => {
    mkdirSync(dirname(FILE), { recursive: true });
    writeFileSync(FILE, pageOf('The locks are full', LOCKS));
    server = await serve({
      [`${SITE}/locks`]: pageOf('The locks are full', LOCKS, HEAD),
      [`${SITE}/three`]: pageOf(
        'The locks are full',
        [LOCKS, TRAM, RAIN].map((one) => one.replace('<article', '<article style="min-height: 150vh"')).join(''),
        HEAD,
      ),
      [KNOWN]: pageOf('The locks are full', LOCKS),
      [`${SITE}/links`]: pageOf('The locks are full', LOCKS + LINKS),
      [`${SITE}/long`]: pageOf('The locks are full', articleOf('The locks are full', LONG)),
      [COPY]: pageOf('The locks are full', LOCKS, HEAD),
      [`${SITE}/late`]: pageOf('The locks are full', '<p>Loading…</p>'),
      [`${SITE}/`]: pageOf('Coast Post', '<h1>Coast Post</h1><p>All the news of the coast.</p>'),
      [`${SITE}/report.pdf`]: { type: 'application/pdf', body: PDF },
      [`${SITE}/document`]: { type: 'application/pdf', body: PDF },
    });
    browser = await launch(name, { server });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(dirname(FILE), { recursive: true, force: true });
  });
  const header = () => browser.panel.text('.article-header');

  test('directly after the installation nothing is said to be unknown that is only being unpacked', async () => {
    await browser.openPage(KNOWN);
    await browser.clickAction();
    await browser.panel.waitFor('.article-header');
    const seen: string[] = [];
    while (!(await browser.panel.evaluate(() => document.querySelector('.context-group') !== null)))
      seen.push(await browser.panel.text('[aria-labelledby="context"]'));
    expect(seen.filter((said) => said.includes('No stored notes'))).toEqual([]);
  });

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

  test('an article that comes late is read when it is there', async () => {
    await browser.openPage(`${SITE}/late`);
    await browser.clickAction();
    await browser.panel.says('No article on this page');
    await browser.page.run(put(LOCKS));
    await browser.panel.waitFor(WHOLE_REPORT);
    expect(await header()).toContain('The locks are full');
  });

  test('more of a text is offered to be read, and the report stays until it is', async () => {
    await readArticle(browser, `${SITE}/locks`);
    const before = await header();
    await browser.page.run(
      `document.querySelector('article').insertAdjacentHTML('beforeend', ${JSON.stringify(MORE)})`,
    );
    await browser.panel.says('More text has loaded');
    expect(await header()).toBe(before);
    await browser.panel.click('.page-notice .button');
    await browser.panel.waitFor(() => !document.querySelector('.page-notice'));
    await browser.panel.waitFor(WHOLE_REPORT);
    expect(await header()).not.toBe(before);
  });

  test('a note is not called one on this article where another address has the text', async () => {
    await readArticle(browser, `${SITE}/locks`);
    await browser.panel.click('.foot .button');
    await browser.panel.type('.editor textarea', 'Made at the first address');
    await browser.panel.press('Control+Enter');
    await browser.panel.says('Made at the first address');
    await readArticle(browser, COPY);
    await browser.panel.says('Made at the first address');
    expect(await browser.panel.text('.note-subject')).toBe('Same text elsewhere');
  });

  test.each([
    ['has an address of 5,000 characters', `${SITE}/locks?${'a'.repeat(5000)}`, ''],
    [
      'changes its address without end',
      `${SITE}/locks`,
      `void setInterval(() => history.replaceState(null, '', '/locks?' + Math.random()), 100)`,
    ],
    ['holds 100,000 links', `${SITE}/links`, ''],
    ['holds five million characters', `${SITE}/long`, ''],
  ])('a page that %s is read', async (_what, address, act) => {
    await browser.openPage(address);
    await browser.page.waitFor('h1');
    await forgotten(browser);
    if (act) await browser.page.run(act);
    await browser.clickAction();
    await browser.panel.waitFor(WHOLE_REPORT);
    expect(await header()).toContain('The locks are full');
  });

  test('of a text of five million characters the beginning is read, which is said, and nothing is marked', async () => {
    await readArticle(browser, `${SITE}/long`);
    await browser.panel.says('too long to be read whole');
    await browser.panel.says('nothing is marked in the page');
    expect(await browser.page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  /** Chromium tells no extension which of its own pages it is. */
  const pages = {
    chromium: {
      newTab: 'chrome://new-tab-page/',
      newTabIs: 'This page belongs to the browser',
      browser: 'chrome://version/',
    },
    firefox: { newTab: 'about:newtab', newTabIs: 'Nothing to read here yet', browser: 'about:support' },
  }[name];
  test.each([
    ['a PDF', `${SITE}/report.pdf`, 'This is a PDF', 'Look for the article’s own page'],
    ['a home page', `${SITE}/`, 'This is a home page', 'Open one, then click'],
    ['a page of the browser', pages.browser, 'This page belongs to the browser', 'Open a news article, then click'],
    ['a file', pathToFileURL(FILE).href, 'This is a file', 'Open the article online'],
    ['a new tab', pages.newTab, pages.newTabIs, 'Open a news article, then click'],
  ])('%s is told as such at the first click, with what to do next', async (_what, address, title, advice) => {
    await browser.newTab(address);
    await browser.clickAction();
    await browser.panel.says(title);
    await browser.panel.says(advice);
    await browser.panel.says('who publishes it and who wrote it');
    // What is said stays said: later news of the tab take nothing back.
    await new Promise((passed) => setTimeout(passed, 1500));
    await browser.panel.says(title);
  });

  test('a page of its own is told as such, before a click and after one', async () => {
    await browser.newTab(browser.extensionUrl('welcome.html'));
    await browser.panel.says('This is Sidelight’s own page');
    await browser.clickAction();
    await new Promise((passed) => setTimeout(passed, 1500));
    await browser.panel.says('This is Sidelight’s own page');
    await browser.panel.says('Open a news article, then click');
  });

  test('nothing of ours went wrong', async () => {
    expect(await browser.errors()).toEqual([]);
  });
});

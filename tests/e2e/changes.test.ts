import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ARTICLES, OPED, OTHER_OUTLET } from './articles.ts';
import { readArticle, unfold, WHOLE_REPORT } from '../../tools/drive/article.ts';
import { launch } from '../../tools/drive/browser.ts';
import { serve, type Server } from '../../tools/drive/server.ts';
import { BROWSERS, type TestBrowser } from '../../tools/drive/testBrowser.ts';
import { sleep } from '../../tools/drive/until.ts';

/** Worker's lives while a version is written, in milliseconds. */
const LIVES = [0, 2, 4, 6, 9, 12, 16, 20, 30, 50];

/**
 * What has changed since it was read, by the real button and the real panel. The tests of one browser build on each
 * other.
 */
describe.each(BROWSERS)('%s', (name) => {
  let server: Server;
  let browser: TestBrowser;
  beforeAll(async () => {
    server = await serve({ ...ARTICLES });
    browser = await launch(name, { packsStored: true, server, allowPrivateBrowsing: true });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  const edit = (from: string, to: string) => {
    const page = server.pages[OPED];
    if (typeof page !== 'string' || !page.includes(from)) throw new Error(`no ${from} in the page`);
    server.pages[OPED] = page.replace(from, to);
  };
  const kept = () => browser.panel.evaluate(countKept);

  test('nothing is kept before the reader says so, and they are asked at the first note', async () => {
    await readArticle(browser, OPED);
    expect(await browser.panel.evaluate(() => document.querySelector('.keep-question') === null)).toBe(true);
    await browser.panel.click('.foot-buttons .button');
    await browser.panel.type('.editor textarea', 'Who pays?');
    await browser.panel.press('Control+Enter');
    await browser.panel.waitFor('.keep-question');
    expect(await kept()).toEqual({ articles: 0, versions: 0, sightings: 0 });
    await browser.panel.click('.keep-answers button:last-child');
    await browser.panel.waitFor(() => document.activeElement?.closest('.keep-question'));
    await browser.panel.waitFor(isKept, 1);
  });

  test('an edit is told, struck and underlined, and shown in the page', async () => {
    edit('The might of the northern fleet is not in question.', 'The might of the northern fleet is in question.');
    await readArticle(browser, OPED);
    await browser.panel.waitFor('#changed');
    await unfold(browser, 'changed');
    expect(await browser.panel.text('.changed-passages')).toContain('northern fleet is');
    expect(await browser.panel.evaluate(() => document.querySelector('.changed-passages del')?.textContent)).toContain(
      'not',
    );
    await browser.panel.click('.show-change');
    await browser.page.waitFor(() =>
      [...CSS.highlights].some(([, ranges]) =>
        [...ranges].some((range) => range instanceof Range && range.toString().includes('fleet is in question')),
      ),
    );
    expect(await kept()).toEqual({ articles: 1, versions: 2, sightings: 2 });
  });

  test('it stands in the library, until it is forgotten', async () => {
    await browser.newTab(browser.extensionUrl('library.html#reading'));
    await browser.page.waitFor('.kept-row');
    expect(await browser.page.text('.kept-row')).toContain('River Pact');
    await browser.page.click('.kept-row button');
    await browser.page.click('.kept-row .button.primary');
    await browser.page.waitFor(() => !document.querySelector('.kept-row'));
    expect(await browser.page.evaluate(countKept)).toEqual({ articles: 0, versions: 0, sightings: 0 });
    await browser.closeTab();
  });

  test('a version is there whole or not at all where the worker is killed', async () => {
    await readArticle(browser, OPED);
    await browser.panel.waitFor(isKept, 1);
    const seeing = await browser.panel.evaluate(whatIsSeen);
    for (const life of LIVES) {
      await browser.panel.evaluate(forgetAll);
      await browser.panel.evaluate(askAndLeave, seeing);
      await sleep(life);
      await browser.killBackground();
      const { articles, versions, sightings } = await kept();
      expect([versions, sightings]).toEqual([articles, articles]);
    }
    // What was cut off is kept when the panel next asks.
    await browser.reload();
    await browser.clickAction();
    await browser.panel.waitFor(isKept, 1);
  });

  /** What is stored, once the last sighting of the article is: it is written after the panel shows it. */
  const settled = async (): Promise<unknown> => {
    const stored = await browser.panel.evaluate(allStored);
    await sleep(500);
    return (await browser.panel.evaluate(allStored)) === stored ? stored : settled();
  };

  test('nothing is kept of what is read in a private window', async () => {
    const stored = await settled();
    expect(stored).toContain('River Pact');
    await browser.newPrivateWindow(OTHER_OUTLET);
    await browser.clickAction();
    await browser.panel.waitFor(WHOLE_REPORT);
    const seen = await browser.panel.evaluate(
      (message) => chrome.runtime.sendMessage(message),
      await browser.panel.evaluate(whatIsSeen, { active: true, currentWindow: true, incognito: true }),
    );
    expect(seen).toMatchObject({ ok: true, value: { kept: null, changed: null, also: null } });
    await browser.closeTab();
    expect(await browser.panel.evaluate(allStored)).toBe(stored);
  });

  test('never is never', async () => {
    await browser.panel.evaluate(() => chrome.storage.local.set({ settings: { keeping: { of: 'never' } } }));
    const before = await kept();
    edit('is in question.', 'is not in question at all.');
    await readArticle(browser, OPED);
    const seen = await browser.panel.evaluate(
      (message) => chrome.runtime.sendMessage(message),
      await browser.panel.evaluate(whatIsSeen),
    );
    expect(seen).toEqual({ ok: true, value: { isUndecided: false, kept: null, changed: null, lost: [], also: null } });
    expect(await browser.panel.evaluate(() => document.querySelector('#changed, .keep-question') === null)).toBe(true);
    expect(await kept()).toEqual(before);
    expect(await browser.errors()).toEqual([]);
  });
});

// These run inside a page of the extension.

function countKept(): Promise<{ articles: number; versions: number; sightings: number }> {
  return new Promise((done) => {
    const request = indexedDB.open('sidelight');
    request.addEventListener('success', () => {
      const transaction = request.result.transaction(['keptArticles', 'keptVersions']);
      const articles = transaction.objectStore('keptArticles').getAll();
      const versions = transaction.objectStore('keptVersions').count();
      transaction.addEventListener('complete', () => {
        request.result.close();
        const sightings = articles.result.reduce(
          (sum: number, one: { sightings: [] }) => sum + one.sightings.length,
          0,
        );
        done({ articles: articles.result.length, versions: versions.result, sightings });
      });
    });
  });
}

/** All that is on disk but what came with the extension. */
function allStored(): Promise<string> {
  return new Promise((done) => {
    const request = indexedDB.open('sidelight');
    request.addEventListener('success', () => {
      const names = [...request.result.objectStoreNames].filter((store) => !/^pack|^context/.test(store));
      const transaction = request.result.transaction(names);
      const stored = names.map(
        (store) =>
          [store, transaction.objectStore(store).getAllKeys(), transaction.objectStore(store).getAll()] as const,
      );
      transaction.addEventListener('complete', () => {
        request.result.close();
        done(JSON.stringify(stored.map(([store, keys, values]) => [store, keys.result, values.result])));
      });
    });
  });
}

function isKept(articles: number): Promise<boolean> {
  return new Promise((done) => {
    const request = indexedDB.open('sidelight');
    request.addEventListener('success', () => {
      const count = request.result.transaction('keptArticles').objectStore('keptArticles').count();
      count.addEventListener('success', () => {
        request.result.close();
        done(count.result === articles);
      });
    });
  });
}

function forgetAll(): Promise<void> {
  return new Promise((done) => {
    const request = indexedDB.open('sidelight');
    request.addEventListener('success', () => {
      const transaction = request.result.transaction(['keptArticles', 'keptVersions'], 'readwrite');
      transaction.objectStore('keptArticles').clear();
      transaction.objectStore('keptVersions').clear();
      transaction.addEventListener('complete', () => {
        request.result.close();
        done();
      });
    });
  });
}

/** What the panel asks once the reader sees the article that was read. */
async function whatIsSeen({ incognito = false, ...where } = {}): Promise<object> {
  const tabs = await chrome.tabs.query(where);
  for (const { id: tabId } of tabs.filter((tab) => tab.incognito === incognito)) {
    const answer = await chrome.runtime.sendMessage({
      to: 'background',
      type: 'report.get',
      body: { tabId, loadedAt: 0 },
    });
    const [, readingId] = /"readingId":"([^"]+)"/.exec(JSON.stringify(answer)) ?? [];
    if (readingId) return { to: 'background', type: 'article.seen', body: { tabId, readingId } };
  }
  throw new Error('nothing is read');
}

/** Asks the background, and waits for nothing: it may be killed before it answers. */
function askAndLeave(message: object): void {
  chrome.runtime.sendMessage(message).catch(() => undefined);
}

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  ARTICLES,
  FRONT_PAGE,
  FINNISH,
  FRENCH,
  LOOKING,
  MISTAGGED,
  OPED,
  OPED_TRACKED,
  OTHER_OUTLET,
  SAME_OUTLET,
  SHORT,
  SUBSCRIBERS_ONLY,
} from './articles.ts';
import { forgotten, readArticle, unfold, WHOLE_REPORT } from '../../tools/drive/article.ts';
import { launch } from '../../tools/drive/browser.ts';
import { BROWSERS, type TestBrowser } from '../../tools/drive/testBrowser.ts';
import { serve, type Server } from '../../tools/drive/server.ts';

/**
 * The main job through the real toolbar button and the real panel. The tests of one browser build on each other, in
 * order.
 */
describe.each(BROWSERS)('%s', (name) => {
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

  const painted = () =>
    browser.page.evaluate(() =>
      [...CSS.highlights].flatMap(([category, ranges]) =>
        [...ranges].map((range) => `${category}: ${range instanceof Range ? range.toString() : ''}`),
      ),
    );
  const writeNote = async (body: string, shown: string, about: 'article' | 'outlet' | 'author' = 'article') => {
    await browser.panel.click('.foot .button');
    if (about !== 'article') {
      await browser.panel.evaluate((kind) => {
        const select = document.querySelector('select');
        const option = [...(select?.options ?? [])].find(({ text }) => text.toLowerCase().startsWith(kind));
        if (!select || !option) throw new Error('no such subject');
        option.selected = true;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }, about);
    }
    await browser.panel.type('textarea', body);
    await browser.panel.press('Control+Enter');
    await browser.panel.waitFor(
      (text) => !document.querySelector('textarea') && document.body.innerText.includes(text),
      shown,
    );
  };

  test('the shortcut is really assigned', async () => {
    const commands = await browser.commands();
    expect(commands.find((command) => command.name === '_execute_action')?.shortcut).toMatch(/Alt\+Shift\+S/);
  });

  test('a page that looks finds out of being read that highlights are registered, and nothing else', async () => {
    await browser.openPage(LOOKING);
    await forgotten(browser);
    const found = () =>
      browser.page.evaluate((): { highlights: string[] } => {
        document.dispatchEvent(new Event('tell'));
        return JSON.parse(document.querySelector('#found')?.textContent ?? '{}');
      });
    const before = await found();
    await browser.clickAction();
    await browser.panel.waitFor(WHOLE_REPORT);
    await browser.page.waitFor(() => [...CSS.highlights].length > 0);
    const after = await found();
    expect(after).toEqual({ ...before, highlights: after.highlights });
    for (const key of after.highlights) expect(key).toMatch(/^sidelight-/);
    expect(before.highlights).toEqual([]);
  });

  test('a click reads the page: outlet, author, date, age', async () => {
    await readArticle(browser, OPED);
    const header = await browser.panel.text('.article-header');
    for (const fact of [
      'The Tidewater Post',
      'Is the River Pact Quietly Changing Course?',
      'Mira Holt',
      '2021',
      'years ago',
    ])
      expect(header).toContain(fact);
  });

  test('hedges are painted where they stand, near misses are not', async () => {
    await browser.page.waitFor(() => [...CSS.highlights].length > 0);
    const marks = await painted();
    expect(marks).toContain('sidelight-unsure: might');
    expect(marks).toContain('sidelight-hearsay: reportedly');
    expect(marks.filter((mark) => /: (May|might)$/.test(mark))).toEqual(['sidelight-unsure: might']);
  });

  test('the page is not changed', async () => {
    const before = ARTICLES[OPED] ?? '';
    const html = await browser.page.evaluate(() => document.body.innerHTML.replace(/\s+/g, ' ').trim());
    expect(before.replace(/\s+/g, ' ')).toContain(html);
  });

  test('clicking a hedge in the panel flashes it in the page', async () => {
    await unfold(browser, 'hedging');
    await browser.panel.click('.sentence');
    await browser.page.waitFor(() => CSS.highlights.has('sidelight-flash'));
    const flashed = await browser.page.evaluate(() => [...(CSS.highlights.get('sidelight-flash') ?? [])].map(String));
    expect(flashed).toEqual([await browser.panel.text('.sentence .cue')]);
  });

  const placeOfHearsay = () =>
    browser.page.evaluate(() => {
      const range = [...(CSS.highlights.get('sidelight-hearsay') ?? [])][0];
      if (!(range instanceof Range)) throw new Error('not painted');
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });

  test('hovering says which kind of hedge it is and why, and leaves nothing behind', async () => {
    const point = await placeOfHearsay();
    await browser.page.hover(point);
    await browser.page.waitFor(() =>
      document.querySelector('sidelight-tip')?.textContent?.startsWith('Hearsay: “reportedly” says'),
    );
    const distance = await browser.page.evaluate(({ x, y }) => {
      const tip = document.querySelector('sidelight-tip')?.getBoundingClientRect();
      return tip ? Math.max(tip.left - x, x - tip.right, tip.top - y, y - tip.bottom) : NaN;
    }, point);
    expect(distance).toBeLessThan(40);
    await browser.page.hover({ x: 5, y: 5 });
    await browser.page.waitFor(() => !document.querySelector('sidelight-tip'));
  });

  test('a click on a mark shows its sentence in the panel, and why it is marked', async () => {
    await browser.panel.click('#hedging');
    await browser.panel.waitFor(() => !document.querySelector('details[open] .sentence'));
    await browser.page.click(await placeOfHearsay());
    await browser.panel.waitFor(() => document.activeElement?.matches('.sentence'));
    const shown = await browser.panel.evaluate(() => document.activeElement?.querySelector('.cue')?.textContent);
    expect(shown).toBe('reportedly');
    expect(await browser.panel.text('.explanation')).toContain('Hearsay');
  });

  test('what was unfolded is so in the next article, and after the panel was closed', async () => {
    await unfold(browser, 'page-says');
    await readArticle(browser, SAME_OUTLET);
    await browser.closePanel();
    await readArticle(browser, OPED);
    await browser.panel.waitFor('details[open] .page-says');
  });

  test('the marks can be switched off, and stay off', async () => {
    await unfold(browser, 'hedging');
    await browser.panel.click('.switch');
    await browser.page.waitFor(() => [...CSS.highlights].every(([category]) => category === 'sidelight-flash'));
    await readArticle(browser, OPED);
    await browser.panel.waitFor('.switch[aria-checked="false"]');
    expect((await painted()).filter((mark) => !mark.includes('flash'))).toEqual([]);
    await browser.panel.click('.switch');
    await browser.page.waitFor(() => CSS.highlights.has('sidelight-unsure'));
  });

  test('notes on the article and the outlet are kept, Markdown and all, when the worker dies and the page reloads', async () => {
    await writeNote('Compare with the **minutes**.', 'Compare with the minutes.');
    await writeNote('A note on the outlet.', 'A note on the outlet.', 'outlet');
    await browser.killBackground();
    await browser.reload();
    await forgotten(browser);
    await browser.clickAction();
    await browser.panel.says('A note on the outlet.');
    expect(await browser.panel.text('.note strong')).toBe('minutes');
  });

  test('nothing in a note can run', async () => {
    await writeNote(
      '<img src=x onerror="window.ran = true"> [click](javascript:window.ran=true) <script>window.ran = true</script>seen',
      'seen',
    );
    const left = await browser.panel.evaluate(() => ({
      ran: 'ran' in window,
      elements: document.querySelectorAll('.note img, .note script, .note [href^="javascript"]').length,
    }));
    expect(left).toEqual({ ran: false, elements: 0 });
  });

  test('an automatic backup that failed is said above the report, until it no longer has', async () => {
    const failed = { at: new Date().toISOString(), reason: 'interrupted' };
    const set = (autoBackup: object) =>
      browser.panel.evaluate((state) => void chrome.storage.local.set({ autoBackup: state }), autoBackup);
    await set({ every: 'day', last: null, failed });
    await browser.panel.says('The last backup failed');
    await set({ every: 'off', last: null, failed: null });
    await browser.panel.waitFor(() => document.querySelector('.panel-head [href$="#data"]') === null);
  });

  test('the article note comes back under an address with tracking parameters', async () => {
    await readArticle(browser, OPED_TRACKED);
    await browser.panel.says('Compare with the minutes.');
  });

  test('another article of the same outlet shows the outlet note, not the article note', async () => {
    await readArticle(browser, SAME_OUTLET);
    await browser.panel.says('A note on the outlet.');
    expect(await browser.panel.text()).not.toContain('Compare with the minutes.');
  });

  test('an author note comes back at another outlet', async () => {
    await readArticle(browser, OPED);
    await writeNote('Writes on rivers.', 'Writes on rivers.', 'author');
    await readArticle(browser, OTHER_OUTLET);
    await browser.panel.says('Writes on rivers.');
    expect(await browser.panel.text()).not.toContain('A note on the outlet.');
  });

  test('a note can be edited, deleted and brought back', async () => {
    await browser.panel.click('.note-foot .button');
    await browser.panel.type('.editor textarea', ' And on locks.');
    await browser.panel.press('Control+Enter');
    await browser.panel.says('Writes on rivers. And on locks.');
    await browser.panel.waitFor('.note-foot .buttons > .button:last-child');
    await browser.panel.click('.note-foot .buttons > .button:last-child');
    await browser.panel.waitFor('.note.deleted');
    await browser.panel.click('.note.deleted .button');
    await browser.panel.says('Writes on rivers. And on locks.');
  });

  test('a draft survives closing the panel', async () => {
    await browser.panel.click('.foot .button');
    await browser.panel.type('textarea', 'Half a thought');
    await browser.closePanel();
    await browser.clickAction();
    await browser.panel.says('Half a thought');
    await browser.panel.click('.unfinished .button');
    await browser.panel.press('Control+Enter');
    await browser.panel.waitFor(() => !document.querySelector('.unfinished') && !document.querySelector('textarea'));
    await browser.panel.says('Half a thought');
  });

  test('the panel follows the tabs, and says when a tab has not been read or has moved on', async () => {
    await browser.newTab(SAME_OUTLET);
    await browser.panel.says('This page has not been read');
    await browser.switchToTab(0);
    await browser.panel.says('Who pays for the locks?');
    await browser.switchToTab(1);
    await browser.clickAction();
    await browser.panel.says('Tram line extended');
    await browser.switchToTab(0);
    await browser.panel.says('Who pays for the locks?');
    await browser.openPage(SAME_OUTLET);
    await browser.panel.says('The page has changed');
    await browser.switchToTab(1);
    await browser.closeTab();
  });

  test('a second window has a panel of its own', async () => {
    await browser.newWindow(OTHER_OUTLET);
    await browser.clickAction();
    await browser.panel.says('Who pays for the locks?');
    await browser.switchToTab(0);
    await browser.panel.says('The page has changed');
    await browser.clickAction();
    await browser.panel.says('Tram line extended');
  });

  const closed = name === 'firefox' ? 'about:support' : 'chrome://version/';
  test.each([
    ['a front page', FRONT_PAGE, 'This is a home page'],
    ['a page of the browser', closed, 'This page belongs to the browser'],
    ['a language with a lexicon of its own', FRENCH, '2 cautious words'],
    ['a language without lexicon', FINNISH, 'no word list for this article’s language (Finnish)'],
    [
      'a text in another language than its page says',
      MISTAGGED,
      'the page says German, its words look like English, and the browser takes it for English',
    ],
    ['a short text', SHORT, 'words of text were visible'],
    ['a text that breaks off', SUBSCRIBERS_ONLY, 'The page asks for a subscription'],
  ])('%s has its own words', async (_kind, url, words) => {
    await browser.openPage(url);
    await browser.clickAction();
    await browser.panel.says(words);
  });

  test('nothing of ours went wrong, and nothing was asked of the network', async () => {
    expect(await browser.errors()).toEqual([]);
    expect(server.requests.filter((address) => !((address.split('?')[0] ?? '') in ARTICLES))).toEqual([]);
  });
});

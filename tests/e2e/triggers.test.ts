import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ARTICLES, OPED, OTHER_OUTLET } from './articles.ts';
import { forgotten, readArticle, selectWords } from '../../tools/drive/article.ts';
import { launch } from '../../tools/drive/browser.ts';
import { BROWSERS, type TestBrowser } from '../../tools/drive/testBrowser.ts';
import { serve, type Server } from '../../tools/drive/server.ts';

const MENU = ['note-selection', 'Note on this passage with Sidelight'] as const;
const SHORTCUT = ['note-selection', 'Alt+Shift+D'] as const;

/** A note on what is selected, begun outside the panel: by the page's context menu and by the shortcut. */
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

  /** Opens an article the way a browser lets us: only Firefox takes the trigger for the reader's leave to read it. */
  const open = async (url: string) => {
    if (name === 'chromium') return readArticle(browser, url);
    await browser.openPage(url);
    await forgotten(browser);
  };
  const editorIsOn = async (words: string) => {
    await browser.panel.waitFor(
      (wanted) => document.querySelector('.editor blockquote')?.textContent === wanted,
      words,
    );
    await browser.panel.waitFor('.editor textarea');
  };

  test('the menu entry opens the editor on the passage, beside the page', async () => {
    await open(OPED);
    await selectWords(browser, 'The might of the northern fleet is not in question.');
    await browser.chooseMenu(...MENU);
    await editorIsOn('The might of the northern fleet is not in question.');
    await browser.panel.type('.editor textarea', 'By the menu.');
    await browser.panel.press('Control+Enter');
    await browser.panel.waitFor(() => document.querySelector('.note')?.textContent?.includes('By the menu.'));
  });

  test('so does the shortcut', async () => {
    await open(OTHER_OUTLET);
    await selectWords(browser, 'The costs are likely to rise again.');
    await browser.pressShortcut(...SHORTCUT);
    await editorIsOn('The costs are likely to rise again.');
    await browser.panel.type('.editor textarea', 'By the keys.');
    await browser.panel.press('Control+Enter');
    await browser.panel.waitFor(() => document.querySelector('.note')?.textContent?.includes('By the keys.'));
  });

  test('a shortcut goes from mark to mark in the page, and after the last to the first', async () => {
    await readArticle(browser, OPED);
    /** Where the flash begins, by the order of the marks. */
    const flashed = async () => {
      await browser.pressShortcut('next-hedge', 'Alt+Shift+J');
      return browser.page.waitFor(() => {
        const [flash] = CSS.highlights.get('sidelight-flash') ?? [];
        if (!(flash instanceof Range)) return null;
        CSS.highlights.delete('sidelight-flash');
        const before = document.createRange();
        before.setEnd(flash.startContainer, flash.startOffset);
        return before.toString().length;
      });
    };
    const marks = await browser.page.evaluate(() => {
      let count = 0;
      for (const [key, ranges] of CSS.highlights) if (/^sidelight-(?!note|flash)/.test(key)) count += ranges.size;
      return count;
    });
    const places = [];
    for (let at = 0; at <= marks; at += 1) places.push(await flashed());
    const [first, ...rest] = places;
    expect(rest.at(-1)).toBe(first);
    expect(places.slice(0, -1)).toEqual(places.slice(0, -1).toSorted((a, b) => a - b));
    expect(new Set(places).size).toBe(marks);
  });

  test('nothing of ours went wrong', async () => {
    // Chromium opens a panel only in a reader's click, which a debugger cannot give.
    const noClick = /the panel did not open/;
    expect((await browser.errors()).filter((error) => name === 'firefox' || !noClick.test(error))).toEqual([]);
  });
});

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ARTICLES, OPED, OTHER_OUTLET } from './articles.ts';
import { readArticle, selectWords } from '../../tools/drive/article.ts';
import { launch } from '../../tools/drive/browser.ts';
import { BROWSERS, type TestBrowser } from '../../tools/drive/testBrowser.ts';
import { serve, type Server } from '../../tools/drive/server.ts';
import { until } from '../../tools/drive/until.ts';

const WORDS = 'The might of the northern fleet is not in question.';
const MENU = ['highlight-selection', 'Highlight with Sidelight'] as const;

/**
 * Notes in few steps: beside a name, by one stroke, and what can be taken along. The tests of one browser build on each
 * other, in order.
 */
describe.each(BROWSERS)('%s', (name) => {
  const downloads = mkdtempSync(join(tmpdir(), 'sidelight-steps-'));
  let server: Server;
  let browser: TestBrowser;
  beforeAll(async () => {
    server = await serve(ARTICLES);
    browser = await launch(name, { packsStored: true, server, downloads });
    await readArticle(browser, OPED);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(downloads, { recursive: true, force: true });
  });

  const painted = (key: string) =>
    browser.page.waitFor((highlight) => [...(CSS.highlights.get(highlight) ?? [])].map(String)[0], key);
  /** The clipboard is the machine's: what is put there is caught on its way, and still really put there. */
  const copied = async (button: string, words: string) => {
    await browser.panel.evaluate(() => {
      const { clipboard } = navigator;
      const write = clipboard.writeText.bind(clipboard);
      Object.assign(window, { caught: null });
      Object.defineProperty(clipboard, 'writeText', {
        configurable: true,
        value: (put: string) => write(put).then(() => void Object.assign(window, { caught: put })),
      });
    });
    await browser.panel.waitFor(button);
    await browser.panel.click(button);
    const put = await browser.panel.waitFor(() => Reflect.get(window, 'caught'));
    await browser.panel.says(words);
    return String(put);
  };

  const badge = () =>
    browser.panel.run(
      `(async () => { const api = globalThis.browser ?? chrome; const tabs = await api.tabs.query({ active: true, currentWindow: true }); return api.action.getBadgeText({ tabId: tabs[0].id }); })()`,
    );

  test('a note on the author takes two clicks', async () => {
    await browser.panel.click('.byline .note-on');
    await browser.panel.type('.foot textarea', 'Writes on rivers.');
    await browser.panel.click('.foot [type=submit]');
    await browser.panel.waitFor(() => document.querySelector('.note')?.textContent?.includes('Writes on rivers.'));
    expect(await browser.panel.text('.note .note-subject')).toContain('Mira Holt');
  });

  test('a selection is highlighted in one stroke, and painted', async () => {
    await selectWords(browser, WORDS);
    await browser.pressShortcut('highlight-selection', 'Alt+Shift+M');
    await browser.panel.waitFor('.saved');
    await browser.panel.says('Saved');
    expect(await painted('sidelight-note')).toBe(WORDS);
    await browser.page.evaluate(() => document.getSelection()?.removeAllRanges());
  });

  test('it is given another colour in the panel, which names it', async () => {
    await browser.panel.waitFor('.note-color');
    await browser.panel.evaluate(() => {
      const choice = document.querySelector<HTMLSelectElement>('.note-color');
      if (!choice) throw new Error('no choice of colours');
      choice.selectedIndex = 1;
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(await painted('sidelight-note-green')).toBe(WORDS);
    await browser.panel.waitFor(
      () => document.querySelector<HTMLSelectElement>('.note-color')?.selectedOptions[0]?.textContent === 'Green',
    );
  });

  test('a quote is copied with an address that opens at it', async () => {
    const quote = await copied('.note-foot > .button', 'Copied');
    expect(quote.split('\n')[0]).toBe(`“${WORDS}”`);
    expect(quote).toContain('Mira Holt');
    expect(quote).toMatch(/#:~:text=The%20might%20of%20the%20northern%20fleet%20is%20not%20in%20question/);
  });

  test('the report is copied as Markdown', async () => {
    await browser.panel.click('.tool.copy');
    const markdown = await copied('.copy-menu li:nth-child(2) button', 'Copied');
    expect(markdown).toContain('# [Is the River Pact Quietly Changing Course?](');
    expect(markdown).toContain('Writes on rivers.');
  });

  test('the article is saved with the notes as one file', async () => {
    await browser.panel.click('.tool.copy');
    await browser.panel.waitFor('.copy-menu');
    await browser.panel.click('.copy-menu li:nth-child(3) button');
    // The browser makes the file before it writes it.
    const page = await until('the whole file', async () => {
      const file = readdirSync(downloads).find((one) => one.endsWith('.html'));
      const written = file === undefined ? '' : readFileSync(join(downloads, file), 'utf8');
      return written.endsWith('</html>\n') && written;
    });
    expect(page).toContain(`<mark class="green">${WORDS}</mark>`);
    expect(page).not.toContain('<script');
  });

  test('the button counts the notes that apply', async () => {
    expect(await until('the count', async () => (await badge()) === '2')).toBe(true);
  });

  test('a highlight is taken back at a press', async () => {
    // That of the first highlight has an “Undo” too.
    await browser.panel.waitFor(() => !document.querySelector('.saved'));
    await selectWords(browser, 'might');
    await browser.chooseMenu(...MENU);
    await browser.panel.waitFor('.saved');
    await browser.panel.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('.saved button')];
      buttons.find(({ textContent }) => textContent === 'Undo')?.click();
    });
    await browser.panel.waitFor(() => !document.querySelector('.saved'));
    await browser.page.waitFor(() => CSS.highlights.get('sidelight-note-green')?.size === 1);
    expect(await painted('sidelight-note-green')).toBe(WORDS);
  });

  test('a page that was not read has no count', async () => {
    await browser.openPage(OTHER_OUTLET);
    expect(await until('no count', async () => (await badge()) === '')).toBe(true);
  });

  test('nothing of ours went wrong', async () => {
    // Chromium opens a panel only in a reader's click, which a debugger cannot give.
    const noClick = /the panel did not open/;
    expect((await browser.errors()).filter((error) => name === 'firefox' || !noClick.test(error))).toEqual([]);
  });
});

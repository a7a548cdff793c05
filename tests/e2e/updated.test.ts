import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FILLER_PARAGRAPHS, articleOf, pageOf } from './madeUp.ts';
import { readArticle, selectWords, WHOLE_REPORT } from '../../tools/drive/article.ts';
import { launch } from '../../tools/drive/browser.ts';
import { BROWSERS, type TestBrowser } from '../../tools/drive/testBrowser.ts';
import { serve, type Server } from '../../tools/drive/server.ts';
import { until } from '../../tools/drive/until.ts';

const LOCKS = 'http://www.tidewater-post.example/locks';
const DOUBT = 'The harbour board has reportedly known of the damage for years.';

/** Sidelight is updated while its panel is open, and a page is marked. The tests of one browser build on each other. */
describe.each(BROWSERS)('%s: an update while a note is being written', (name) => {
  let server: Server;
  let browser: TestBrowser;
  beforeAll(async () => {
    const article = articleOf('The locks are full', [DOUBT, ...FILLER_PARAGRAPHS]);
    server = await serve({ [LOCKS]: pageOf('The locks are full', article) });
    browser = await launch(name, { packsStored: true, server });
    await readArticle(browser, LOCKS);
    await browser.page.waitFor(() => CSS.highlights.has('sidelight-hearsay'));
    await browser.panel.click('.foot .button');
    await browser.panel.type('.editor textarea', 'Half a sentence');
    await browser.panel.waitFor(async () =>
      JSON.stringify(await chrome.runtime.sendMessage({ to: 'background', type: 'drafts.get', body: {} })).includes(
        'Half a sentence',
      ),
    );
    await browser.updateExtension();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  const placeOfHearsay = async () => {
    await selectWords(browser, 'reportedly');
    return browser.page.evaluate(() => {
      const range = document.getSelection()?.getRangeAt(0);
      const { left, top, width, height } = range?.getBoundingClientRect() ?? new DOMRect();
      document.getSelection()?.removeAllRanges();
      return { x: left + width / 2, y: top + height / 2 };
    });
  };

  test('takes the old panel away, and leaves no empty one', async () => {
    await until('the panel to be gone', async () => !(await browser.panelIsOpen()));
    expect(await browser.panelIsOpen()).toBe(false);
  });

  test('leaves no mark behind that answers nobody', async () => {
    await browser.page.hover({ x: 5, y: 5 });
    await browser.page.hover(await placeOfHearsay());
    // Firefox takes the styles away with the extension, and what is painted without one is not seen.
    await browser.page.waitFor(() => {
      const paragraph = document.querySelector('article p');
      const style = paragraph && getComputedStyle(paragraph, '::highlight(sidelight-hearsay)');
      return (CSS.highlights.get('sidelight-hearsay')?.size ?? 0) === 0 || style?.textDecorationLine === 'none';
    });
    await browser.page.click(await placeOfHearsay());
    expect(await browser.page.evaluate(() => document.querySelector('sidelight-tip') === null)).toBe(true);
  });

  test('leaves the page to the next click, which brings the report and the marks', async () => {
    await browser.clickAction();
    await browser.panel.waitFor(WHOLE_REPORT);
    await browser.page.waitFor(() => CSS.highlights.has('sidelight-hearsay'));
    await browser.page.hover({ x: 5, y: 5 });
    await browser.page.hover(await placeOfHearsay());
    await browser.page.waitFor(() => document.querySelectorAll('sidelight-tip').length === 1);
  });

  test('and the note goes on where it was', async () => {
    await browser.panel.says('Half a sentence');
  });

  test('nothing of ours went wrong', async () => {
    expect(await browser.errors()).toEqual([]);
  });
});

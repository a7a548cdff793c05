import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FILLER_PARAGRAPHS, articleOf, pageOf } from './madeUp.ts';
import { readArticle } from '../../tools/drive/article.ts';
import { launch } from '../../tools/drive/browser.ts';
import { BROWSERS, type TestBrowser } from '../../tools/drive/testBrowser.ts';
import { serve, type Server } from '../../tools/drive/server.ts';

const LOCKS = 'http://www.tidewater-post.example/locks';
const FRONT = 'http://www.tidewater-post.example/';
const OTHER = 'http://www.lantern-review.example/tram';

/** What is being written stays, whatever becomes of the page. The tests of one browser build on each other. */
describe.each(BROWSERS)('%s: a note being written', (name) => {
  let server: Server;
  let browser: TestBrowser;
  beforeAll(async () => {
    server = await serve({
      [LOCKS]: pageOf('The locks are full', articleOf('The locks are full', FILLER_PARAGRAPHS)),
      [OTHER]: pageOf(
        'The tram reaches the lighthouse',
        articleOf('The tram reaches the lighthouse', FILLER_PARAGRAPHS),
      ),
      [FRONT]: pageOf('The Tidewater Post', '<h1>The Tidewater Post</h1><p>All the news of the coast.</p>'),
    });
    browser = await launch(name, { packsStored: true, server });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  const written = () =>
    browser.panel.evaluate(() => document.querySelector<HTMLTextAreaElement>('.editor textarea')?.value);

  test('saved while its last tag has the focus, leaves no unfinished copy', async () => {
    await readArticle(browser, LOCKS);
    await browser.panel.click('.foot .button');
    await browser.panel.type('.editor textarea', 'Who counts the ships?');
    await browser.panel.type('.tags-field input', 'harbour');
    await browser.panel.press('Control+Enter');
    await browser.panel.waitFor(() => !document.querySelector('.editor'));
    await browser.panel.says('Who counts the ships?');
    // Longer than an editor waits before it keeps what was typed.
    await new Promise((passed) => setTimeout(passed, 800));
    expect(await browser.panel.text()).not.toContain('Unfinished');
    expect(await browser.panel.text('.note .tags')).toContain('harbour');
  });

  test('is gone on with when the address changes under the same text', async () => {
    await browser.panel.click('.foot .button');
    await browser.panel.type('.editor textarea', 'Half a ');
    await browser.page.evaluate(() => history.replaceState(null, '', '/locks?page=2'));
    await new Promise((passed) => setTimeout(passed, 1500));
    await browser.panel.waitFor('.article-header');
    await browser.panel.type('.editor textarea', 'sentence');
    expect(await written()).toBe('Half a sentence');
  });

  test('stays open when another article takes the place of its own', async () => {
    await browser.page.evaluate(() => {
      history.pushState(null, '', '/weather');
      const article = document.querySelector('article');
      if (article) article.innerHTML = '<h1>Rain on the coast</h1><p>It rains.</p>';
    });
    await browser.panel.says('The page has changed');
    await browser.panel.type('.editor textarea', ', and more');
    expect(await written()).toBe('Half a sentence, and more');
    await browser.panel.says('Your note on “The locks are full”');
  });

  test('and when the tab goes to another page', async () => {
    await browser.openPage(OTHER);
    await browser.clickAction();
    await browser.panel.says('The tram reaches the lighthouse');
    expect(await written()).toBe('Half a sentence, and more');
  });

  test('closed, it is one line wherever the reader is, and gone on with there', async () => {
    await browser.panel.press('Escape');
    await browser.panel.says('Unfinished note on “The locks are full”');
    await browser.openPage(FRONT);
    await browser.panel.says('The page has changed');
    await browser.panel.says('Unfinished note on “The locks are full”');
    await browser.panel.click('.unfinished-line .button');
    await browser.panel.waitFor('.editor');
    expect(await written()).toBe('Half a sentence, and more');
    await browser.panel.type('.editor textarea', '.');
    await browser.panel.press('Control+Enter');
    await browser.panel.waitFor(() => !document.querySelector('.foot'));
    await readArticle(browser, LOCKS);
    await browser.panel.says('Half a sentence, and more.');
  });

  test('left in an edit of a note, leaves room in a narrow panel for what the note is on', async () => {
    await browser.setPanelWidth(240);
    await browser.panel.click('.note-foot .button');
    await browser.panel.type('.editor textarea', ' Says who?');
    await browser.panel.press('Escape');
    await browser.panel.says('There are changes you have not saved.');
    const letters = await browser.panel.evaluate(() => {
      const place = document.querySelector('.note:has(> .notice) .note-origin') ?? document.body;
      return place.clientWidth / parseFloat(getComputedStyle(place).fontSize);
    });
    expect(letters).toBeGreaterThan(7);
  });

  test('nothing of ours went wrong', async () => {
    expect(await browser.errors()).toEqual([]);
  });
});

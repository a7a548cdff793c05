import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ARTICLES, FINNISH, FRONT_PAGE, OPED, OTHER_OUTLET, SAME_OUTLET } from './articles.ts';
import { launch } from '../../tools/drive/browser.ts';
import { BROWSERS, type TestBrowser } from '../../tools/drive/testBrowser.ts';
import { serve, type Server } from '../../tools/drive/server.ts';
import { WHOLE_REPORT } from '../../tools/drive/article.ts';

const EVERYWHERE = ['http://*/*', 'https://*/*'];
const OPED_TITLE = 'Is the River Pact Quietly Changing Course?';
const UNLIKELY = 'This looks like a front page or a list';
const LATE = 'http://www.tidewater-post.example/2026/11/late-locks-are-opened';

/** An article that its page draws when the reader scrolls: until then it is a list. */
const LATE_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tram line extended to the lighthouse</title></head><body>
<main>${Array.from({ length: 20 }, (_, i) => `<h2><a href="/story/${i}">Story number ${i} of the day</a></h2>`).join('')}</main>
<script>const article = ${JSON.stringify(
  /<article>[^]*<\/article>/.exec(ARTICLES[SAME_OUTLET] ?? '')?.[0] ?? '',
)};</script></body></html>`;
const drawArticle = () => {
  // As the page's own script would: its variables are not seen from here in Firefox.
  const script = document.createElement('script');
  script.textContent = `document.querySelector('main').innerHTML = article.replace('<p>', '<p>By Jonas Field, <time>20 November 2026</time></p><p>');`;
  document.body.append(script);
};

/** Reading by itself where every site is granted. The tests of one browser build on each other, in order. */
describe.each(BROWSERS)('%s', (name) => {
  let server: Server;
  let browser: TestBrowser;
  beforeAll(async () => {
    server = await serve({ ...ARTICLES, [LATE]: LATE_PAGE });
    browser = await launch(name, { packsStored: true, server, granted: EVERYWHERE });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const find = (words: string) =>
    browser.panel.waitFor((label) => {
      document.querySelector('#wanted')?.removeAttribute('id');
      const found = [...document.querySelectorAll('.access [role=switch]')].find(
        ({ textContent }) => textContent === label,
      );
      if (found) found.id = 'wanted';
      return found !== undefined;
    }, words);
  const flip = async (words: string, on: boolean) => {
    await find(words);
    await browser.panel.click('#wanted');
    if (on && name === 'firefox') await browser.allowPermission();
    await browser.panel.waitFor((wanted) => document.querySelector(`#wanted[aria-checked=${wanted}]`) !== null, on);
  };
  /**
   * An article is read when its wording is too: a page that is left before has its reading broken off, which is logged.
   */
  const reads = async (title: string) => {
    await browser.panel.says(title);
    await browser.panel.waitFor(WHOLE_REPORT);
  };
  const staysUnread = async () => {
    await browser.panel.says('Not read automatically here');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await browser.panel.text('.state')).toContain('Click the Sidelight button');
  };

  test('articles are read as they come', async () => {
    await browser.openPage(SAME_OUTLET);
    await browser.clickAction();
    await browser.panel.waitFor(WHOLE_REPORT);
    await browser.panel.click('.reads-when');
    if (name === 'firefox') await flip('Automatically on every site', true);
    await browser.openPage(OPED);
    await reads(OPED_TITLE);
  });

  test('a front page is not, and is told as what it looks like', async () => {
    await browser.openPage(FRONT_PAGE);
    await browser.panel.says(UNLIKELY);
    await browser.openPage(OPED);
    await reads(OPED_TITLE);
  });

  test('what was taken for none is read when the reader says so', async () => {
    await browser.openPage(FINNISH);
    await browser.panel.says(UNLIKELY);
    await browser.panel.click('.state .button');
    await reads('Uusi silta avataan keväällä');
  });

  test('a click on the toolbar button reads it too', async () => {
    await browser.openPage(`${FINNISH}?again`);
    await browser.panel.says(UNLIKELY);
    await browser.clickAction();
    await reads('Uusi silta avataan keväällä');
  });

  test('an article that its page draws late is read when it is there', async () => {
    await browser.openPage(LATE);
    await browser.panel.says(UNLIKELY);
    await browser.page.evaluate(drawArticle);
    await reads('20, 2026');
  });

  test('a page is switched off, and no other of its site', async () => {
    await browser.openPage(OPED);
    await reads(OPED_TITLE);
    await browser.panel.click('.reads-when');
    await flip('Automatically on this page', false);
    await browser.panel.waitFor(() => document.querySelector('.reads-when')?.textContent === 'Reads on click');
    await browser.openPage(SAME_OUTLET);
    await reads('Tram line extended to the lighthouse');
    await browser.openPage(OPED);
    await staysUnread();
  });

  test('a site is switched off, and no other', async () => {
    await browser.openPage(SAME_OUTLET);
    await reads('Tram line extended to the lighthouse');
    await browser.panel.click('.reads-when');
    await flip('Automatically on tidewater-post.example', false);
    await browser.openPage(OPED);
    await staysUnread();
    await browser.openPage(OTHER_OUTLET);
    await browser.panel.says('Who pays for the locks?');
    await browser.panel.waitFor(WHOLE_REPORT);
  });

  test('the settings list what is switched off, and take it back', async () => {
    await browser.openPage(browser.extensionUrl('settings.html'));
    await browser.page.waitFor(
      () => document.querySelector('[aria-labelledby=switched-off] bdi')?.textContent === 'tidewater-post.example',
    );
    await browser.page.click('[aria-labelledby=switched-off] button');
    await browser.page.waitFor(() => document.querySelector('#switched-off') === null);
    await browser.openPage(OPED);
    await reads(OPED_TITLE);
  });

  test('with the panel closed nothing is read', async () => {
    await browser.closePanel();
    await browser.openPage(SAME_OUTLET);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await browser.openPage(browser.extensionUrl('settings.html'));
    const kept = String(await browser.page.run('chrome.storage.session.get(null).then((all) => JSON.stringify(all))'));
    expect(kept).toContain(OPED_TITLE);
    expect(kept).not.toContain('Tram line extended');
    expect(await browser.errors()).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readArticle } from '../../tools/drive/article.ts';
import { launch } from '../../tools/drive/browser.ts';
import { BROWSERS, type TestBrowser } from '../../tools/drive/testBrowser.ts';
import { serve, type Server } from '../../tools/drive/server.ts';

const article = (title: string, paragraphs: string[]) =>
  `<article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;
const LOCKS = article('The locks are full', [
  'Roughly forty ships wait at the locks, the mayor said on Monday, and by noon only ten of them had left.',
  'The harbour authority has published the minutes of its last three meetings, and the plans lie open in the town hall until the end of the month for everyone who wants to read them.',
  'Pilots complain that the gates are opened twice a day at most, and that nobody tells them when.',
  'A second chamber was promised nine years ago; its drawings were lost when the old customs house burned down.',
]);
const TRAM = article('The tram reaches the lighthouse', [
  'The council voted on Tuesday to extend the line by four kilometres, and work on it begins in spring.',
  'Critics fear for the lime trees along the quay, which were planted after the flood of 1953 by pupils of the old school.',
  'The tram company wants a car every six minutes and a new depot behind the fish market, where the cranes stood.',
  'Tickets will cost as much as before, at least until somebody has seen the first bills of the builders.',
]);

/** One page that shows another article for each fragment. */
const READER = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title></title></head><body><main id="app"></main><script>
const show = () => {
  document.getElementById('app').innerHTML = location.hash.endsWith('/2') ? ${JSON.stringify(TRAM)} : ${JSON.stringify(LOCKS)};
  document.title = document.querySelector('h1').textContent;
};
addEventListener('hashchange', show);
show();
</script></body></html>`;
const PAGE = 'http://www.epaper.example/read';

describe.each(BROWSERS)('%s: a page that shows articles by its fragment', (name) => {
  let server: Server;
  let browser: TestBrowser;
  beforeAll(async () => {
    server = await serve({ [PAGE]: READER });
    browser = await launch(name, { packsStored: true, server });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('the panel says that another one is shown, and its notes stay with the first', async () => {
    await readArticle(browser, `${PAGE}#/article/1`);
    await browser.panel.click('.foot .button');
    await browser.panel.type('textarea', 'On the locks');
    await browser.panel.press('Control+Enter');
    await browser.panel.waitFor(() => !document.querySelector('textarea'));
    await browser.page.evaluate(() => {
      location.hash = '#/article/2';
    });
    await browser.panel.waitFor(() => !document.querySelector('.article-header'));
    await browser.clickAction();
    await browser.panel.says('The tram reaches the lighthouse');
    expect(await browser.panel.text()).not.toContain('On the locks');
  });
});

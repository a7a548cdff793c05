import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ARTICLES, OPED, OTHER_OUTLET, SAME_OUTLET } from './articles.ts';
import { launch } from '../../tools/drive/browser.ts';
import { BROWSERS, type TestBrowser } from '../../tools/drive/testBrowser.ts';
import { serve, type Server } from '../../tools/drive/server.ts';
import { WHOLE_REPORT } from '../../tools/drive/article.ts';

const SITE = ['http://*.tidewater-post.example/*', 'https://*.tidewater-post.example/*'];

/** Reading without a click, where the reader has granted it. The tests of one browser build on each other, in order. */
describe.each(BROWSERS)('%s', (name) => {
  let server: Server;
  let browser: TestBrowser;
  beforeAll(async () => {
    server = await serve(ARTICLES);
    browser = await launch(name, { packsStored: true, server, granted: SITE });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Marks a switch as the one that is wanted. */
  const find = (label: string) =>
    browser.panel.waitFor((words) => {
      const found = [...document.querySelectorAll('.access [role=switch]')].find((button) =>
        button.textContent?.includes(words),
      );
      if (found) found.id = 'wanted';
      return found !== undefined;
    }, label);
  const isOn = (on: boolean) =>
    browser.panel.waitFor((wanted) => document.querySelector(`#wanted[aria-checked=${wanted}]`) !== null, on);

  const staysUnread = async () => {
    await browser.panel.waitFor('.state .access');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await browser.panel.text('.state')).toContain('Click the Sidelight button');
  };

  test('nothing is read by itself where nothing is granted', async () => {
    await browser.openPage(OTHER_OUTLET);
    await browser.clickAction();
    await browser.panel.click('.reads-when');
    await browser.panel.waitFor('.access [role=switch][aria-checked=false]');
    await browser.openPage(`${OTHER_OUTLET}?page=2`);
    await staysUnread();
  });

  test('a granted site is read by itself, and no other', async () => {
    await browser.openPage(SAME_OUTLET);
    await browser.clickAction();
    await browser.panel.waitFor(WHOLE_REPORT);
    await browser.panel.click('.reads-when');
    await find('tidewater-post.example');
    if (name === 'firefox') {
      await browser.panel.click('#wanted');
      await browser.allowPermission();
    }
    await isOn(true);
    await browser.openPage(OPED);
    await browser.panel.says('Is the River Pact Quietly Changing Course?');
    await browser.openPage(OTHER_OUTLET);
    await staysUnread();
  });

  test('a grant is given back', async () => {
    await browser.openPage(OPED);
    await browser.panel.says('Is the River Pact Quietly Changing Course?');
    await browser.panel.waitFor(() => document.querySelector('.reads-when')?.textContent === 'Reads by itself');
    await browser.panel.click('.reads-when');
    await find('tidewater-post.example');
    await browser.panel.click('#wanted');
    await isOn(false);
    await browser.openPage(SAME_OUTLET);
    await staysUnread();
    expect(await browser.errors()).toEqual([]);
  });
});

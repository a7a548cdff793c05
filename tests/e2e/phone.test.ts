import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ARTICLES, OTHER_OUTLET, SAME_OUTLET } from './articles.ts';
import { lowTargets } from './lowTargets.ts';
import { WHOLE_REPORT } from '../../tools/drive/article.ts';
import { axe } from '../../tools/drive/axe.ts';
import { builtExtension, launch } from '../../tools/drive/browser.ts';
import { serve, type Server } from '../../tools/drive/server.ts';
import type { TestBrowser } from '../../tools/drive/testBrowser.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-phone-'));
let server: Server;
let browser: TestBrowser;
beforeAll(async () => {
  server = await serve(ARTICLES);
  browser = await launch('firefox', {
    packsStored: true,
    server,
    extensionDir: asOnPhone(),
    touch: true,
    width: 450,
    height: 740,
  });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

// Firefox for Android is not run here: this one has none of what that has not. The tests build on each other.
test('the button opens the panel of the page as a page', async () => {
  await browser.openPage(OTHER_OUTLET);
  await browser.clickAction();
  await browser.adoptTab();
  await browser.setPageWidth(360);
  await browser.page.waitFor(WHOLE_REPORT);
  expect(await browser.page.url()).toMatch(/sidepanel\.html\?tab=\d+$/);
  expect(await browser.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(await axe(browser.page)).toEqual([]);
});

test('a note is written there', async () => {
  await browser.page.click('.foot .button');
  await browser.page.type('.editor textarea', 'Read on the train.');
  await browser.page.press('Control+Enter');
  await browser.page.says('Read on the train.');
});

test('all that is pressed there is as high as a finger covers', async () => {
  await browser.page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  expect(await browser.page.evaluate(lowTargets)).toEqual([]);
});

test('the head is one line', async () => {
  const heights = await browser.page.evaluate(() =>
    ['.reads-when', '.panel-tools'].map((part) => document.querySelector(part)?.getBoundingClientRect().height),
  );
  expect(heights).toEqual([44, 44]);
});

test('a click on a sentence leads to the article and shows it there, and the panel stays where it was', async () => {
  await browser.page.click('.sentences button');
  await browser.switchToTab(0);
  await browser.page.waitFor(() => document.visibilityState === 'visible' && CSS.highlights.has('sidelight-flash'));
  await browser.clickAction();
  await browser.switchToTab(1);
  await browser.page.waitFor(() => document.visibilityState === 'visible');
});

test('of another page in that tab it tells as soon as the button is pressed there', async () => {
  await browser.switchToTab(0);
  await browser.openPage(SAME_OUTLET);
  await browser.clickAction();
  await browser.switchToTab(1);
  await browser.page.waitFor(WHOLE_REPORT);
  await browser.page.waitFor(
    () => document.querySelector('h1')?.textContent.startsWith('Tram line') && document.visibilityState === 'visible',
  );
  await browser.switchToTab(0);
  await browser.openPage(OTHER_OUTLET);
  await browser.clickAction();
  await browser.switchToTab(1);
  await browser.page.waitFor(() => document.querySelector('h1')?.textContent.startsWith('Who pays'));
});

test.each(['welcome', 'settings', 'help', 'library'])('the page “%s” fits a phone and a finger', async (page) => {
  await browser.newTab(browser.extensionUrl(`${page}.html`));
  await browser.setPageWidth(360);
  await browser.page.waitFor('h2');
  expect(await browser.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(await browser.page.evaluate(lowTargets)).toEqual([]);
  expect(await axe(browser.page)).toEqual([]);
  await browser.closeTab();
  await browser.switchToTab(1);
});

test('the way back closes it, and the button opens it anew', async () => {
  await browser.page.click('.go-back');
  await browser.switchToTab(0);
  await browser.clickAction();
  await browser.adoptTab();
  await browser.page.says('Read on the train.');
});

test('nothing of ours went wrong', async () => {
  expect(await browser.errors()).toEqual([]);
});

/** The built extension without what Firefox for Android does not know. */
function asOnPhone(): string {
  cpSync(builtExtension('firefox'), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const { sidebar_action: _sidebar, commands: _commands, ...manifest } = JSON.parse(readFileSync(path, 'utf8'));
  const permissions = manifest.permissions.filter((permission: string) => permission !== 'contextMenus');
  writeFileSync(path, JSON.stringify({ ...manifest, permissions }));
  return folder;
}

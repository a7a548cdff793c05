import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { flawsOf } from '../../tools/drive/axe.ts';
import { builtExtension, launch } from '../../tools/drive/browser.ts';
import { BROWSERS, type TestBrowser } from '../../tools/drive/testBrowser.ts';

const Manifest = z.object({
  commands: z.record(z.string(), z.object({ suggested_key: z.optional(z.object({ default: z.string() })) })),
});

/**
 * What a reader sees after installing: the first-run page, the settings, help. The tests of one browser build on each
 * other.
 */
describe.each(BROWSERS)('%s', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launch(name, { packsStored: true, firstRun: true });
  });
  afterAll(() => browser?.close());

  const page = () => browser.page;
  /** The label whose words begin so is pressed. */
  const choose = async (words: string) => {
    await page().waitFor((wanted) => {
      const found = [...document.querySelectorAll('label, [role=switch]')].find(
        ({ textContent }) => textContent?.trim().startsWith(wanted) ?? false,
      );
      document.querySelector('#wanted')?.removeAttribute('id');
      if (found) found.id = 'wanted';
      return found !== undefined;
    }, words);
    await page().click('#wanted');
  };

  test('installing opens the first-run page, with the keys the browser has given', async () => {
    expect(await page().url()).toBe(browser.extensionUrl('welcome.html'));
    await page().waitFor('.keys');
    const given = (await browser.commands()).find((command) => command.name === '_execute_action');
    const keys = await page().evaluate(() => [...document.querySelectorAll('kbd')].map((key) => key.textContent));
    expect(keys.join('+')).toBe(given?.shortcut);
  });

  test('the browser gives every key that is suggested: it keeps some for itself', async () => {
    const file = join(builtExtension(name), 'manifest.json');
    const { commands } = Manifest.parse(JSON.parse(readFileSync(file, 'utf8')));
    const suggested = Object.entries(commands).flatMap(([command, { suggested_key: keys }]) =>
      keys ? [[command, keys.default]] : [],
    );
    const given = new Map((await browser.commands()).map((command) => [command.name, command.shortcut]));
    expect(suggested).toEqual(suggested.map(([command = '']) => [command, given.get(command)]));
  });

  test('the sample is read there, and its three marks tell what they are', async () => {
    const marks = () =>
      page().evaluate(() => [...document.querySelectorAll('.sample-page button')].map((mark) => mark.textContent));
    await page().waitFor('.sample-page button');
    expect(await marks()).toEqual(['may', 'Critics', 'reportedly']);
    await page().says('Maren Oldfield');
    for (const kind of ['unsure', 'vague-source', 'hearsay'])
      await page().click(`.sample-page .sidelight-mark-${kind}`);
    await page().says('3 of 3 marks looked at');
    expect(await page().text('.sample-told')).toContain('Hearsay');
  });

  test('what the panel lists of the sample leads to its place', async () => {
    await page().click('.sample-panel .cue');
    await page().waitFor(() => document.activeElement?.matches('.sample-page button'));
  });

  test('“on sites I choose” takes a site by its address, and nothing that is none', async () => {
    await choose('By itself on sites I choose');
    await page().type('.add-site input', 'not a site');
    await page().press('Enter');
    await page().says('This names no site.');
  });

  test('in Firefox a site is allowed when the browser has asked, is listed, and is taken back', async () => {
    if (name === 'chromium') return; // it shows no prompt without a window
    await page().evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('.add-site input');
      if (field) field.value = '';
    });
    await page().type('.add-site input', 'https://www.tidewater-post.example/news');
    await page().press('Enter');
    await browser.allowPermission();
    await page().waitFor(() => document.querySelector('.sites bdi')?.textContent === 'tidewater-post.example');
    await page().click('.sites button');
    await page().waitFor(() => !document.querySelector('.sites'));
  });

  test('the first-run page is accessible and whole at 320 px', async () => {
    expect(await flawsOf(browser)).toEqual([]);
    await browser.setPageWidth(1200);
  });

  test('settings hold at once, and dress every page', async () => {
    await browser.newTab(browser.extensionUrl('settings.html'));
    await choose('Dark');
    await choose('Large');
    await choose('Compact');
    await page().waitFor(() => getComputedStyle(document.documentElement).colorScheme === 'dark');
    await page().waitFor(() => getComputedStyle(document.documentElement).fontSize === '19px');
    await page().waitFor(() => document.documentElement.dataset['density'] === 'compact');
    await browser.switchToTab(1);
    await page().waitFor(() => document.documentElement.dataset['theme'] === 'dark');
    await browser.switchToTab(2);
    await browser.reload();
    await page().waitFor(':checked');
    expect(
      await page().evaluate(() =>
        [...document.querySelectorAll('.in-row :checked')].map((choice) => choice.closest('label')?.textContent),
      ),
    ).toEqual(['Dark', 'Large', 'Compact', 'As the browser']);
    await choose('As the browser');
    await choose('Normal');
    // Race: what the next test clicks moves while the letters become smaller.
    await page().waitFor(() => getComputedStyle(document.documentElement).fontSize === '16px');
  });

  test('a kind of mark is switched off and on', async () => {
    await choose('Hearsay');
    await page().waitFor(() => document.querySelector<HTMLInputElement>('#wanted input')?.checked === false);
    await browser.reload();
    await choose('Hearsay');
    await page().waitFor(() => document.querySelector<HTMLInputElement>('#wanted input')?.checked === true);
  });

  test('the settings are accessible and whole at 320 px', async () => {
    expect(await flawsOf(browser)).toEqual([]);
    await browser.setPageWidth(1200);
  });

  test('the first-run page leads to what is read, what is kept and what a permission is for', async () => {
    await browser.openPage(browser.extensionUrl('welcome.html'));
    const asked = () =>
      [...document.querySelectorAll<HTMLAnchorElement>('footer a[href*="help.html#"]')].map(
        ({ hash, textContent }) => ({
          id: hash.slice(1),
          textContent,
        }),
      );
    await page().waitFor('footer a');
    const links = await page().evaluate(asked);
    const questions = ['helpReadQuestion', 'helpKeptQuestion', 'helpGrantQuestion'];
    expect(links.map(({ id }) => id)).toEqual(expect.arrayContaining(questions));
    await browser.openPage(browser.extensionUrl('help.html'));
    await page().waitFor('#helpGrantQuestion');
    const answered = (ids: string[]) =>
      ids.map((id) => ({ id, textContent: document.getElementById(id)?.textContent }));
    expect(
      await page().evaluate(
        answered,
        links.map(({ id }) => id),
      ),
    ).toEqual(links);
  });

  test('help tells the real shortcuts, is accessible and whole at 320 px', async () => {
    await browser.openPage(browser.extensionUrl('help.html'));
    await page().says('Show the next mark in the page');
    expect(await flawsOf(browser)).toEqual([]);
  });

  test('nothing of ours went wrong', async () => {
    expect(await browser.errors()).toEqual([]);
  });
});

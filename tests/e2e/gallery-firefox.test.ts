import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtExtension, launch } from '../../tools/drive/browser.ts';
import type { TestBrowser } from '../../tools/drive/testBrowser.ts';
import { STATES } from '../../tools/gallery/states.ts';
import { testGallery } from './gallery.ts';
import { lowTargets } from './lowTargets.ts';

// A file of its own: both browsers go through the states side by side.
describe('firefox', () => {
  testGallery('firefox');
});

describe('with a finger, as wide as a phone', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launch('firefox', {
      extensionDir: builtExtension('firefox', 'development'),
      touch: true,
      width: 450,
    });
    await browser.openPage(browser.extensionUrl('gallery.html'));
    await browser.page.waitFor('body[data-shown]');
    await browser.setPageWidth(360);
  });
  afterAll(() => browser?.close());

  test.each(STATES)('%s', async (state) => {
    await browser.page.evaluate((wanted) => showState(wanted), state);
    // What unfolds is drawn then.
    await browser.page.evaluate(async () => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      await new Promise(requestAnimationFrame);
    });
    expect(await browser.page.evaluate(lowTargets)).toEqual([]);
    expect(await browser.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});

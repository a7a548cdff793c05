import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeInBothSchemes } from '../../tools/drive/axe.ts';
import { builtExtension, launch } from '../../tools/drive/browser.ts';
import type { BrowserName, TestBrowser } from '../../tools/drive/testBrowser.ts';
import { librarySpecimens } from '../../tools/gallery/librarySpecimens.ts';
import { noteSpecimens } from '../../tools/gallery/noteSpecimens.ts';
import { specimens } from '../../tools/gallery/specimens.ts';

/** What has a scroll bar of its own where it is long; everything else is read by scrolling the page. */
const OWN_SCROLL = 'textarea, .foot, .note-preview, .problems ol';

/** Every state of the panel and the library, from the development build: accessible in light and dark, and whole at 320 px. */
export function testGallery(name: BrowserName): void {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launch(name, { extensionDir: builtExtension(name, 'development') });
  });
  afterAll(() => browser?.close());

  test.each(Object.keys({ ...specimens, ...noteSpecimens, ...librarySpecimens }))('%s', async (state) => {
    await browser.openPage(browser.extensionUrl(`gallery.html?state=${state}`));
    await browser.page.waitFor('body[data-shown]');
    expect(await axeInBothSchemes(browser)).toEqual([]);
    const overflow = await browser.page.evaluate(() => {
      document.body.style.inlineSize = '320px';
      return [...document.querySelectorAll('body *')]
        .filter(
          (element) =>
            element.scrollWidth > element.clientWidth + 1 &&
            getComputedStyle(element).display !== 'inline' &&
            !element.matches('.visually-hidden'),
        )
        .map((element) => element.className || element.tagName);
    });
    expect(overflow).toEqual([]);
    const cutOff = await browser.page.evaluate((allowed) => {
      const isCut = (element: Element) =>
        getComputedStyle(element).overflowY === 'auto' && element.scrollHeight > element.clientHeight + 1;
      return [...document.querySelectorAll(`body :not(${allowed})`)].filter(isCut).map(({ className }) => className);
    }, OWN_SCROLL);
    expect(cutOff).toEqual([]);
  });
}

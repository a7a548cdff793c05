import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeInBothSchemes } from '../../tools/drive/axe.ts';
import { builtExtension, launch } from '../../tools/drive/browser.ts';
import type { BrowserName, TestBrowser } from '../../tools/drive/testBrowser.ts';
import { librarySpecimens } from '../../tools/gallery/librarySpecimens.ts';
import { noteSpecimens } from '../../tools/gallery/noteSpecimens.ts';
import { pageSpecimens } from '../../tools/gallery/pageSpecimens.ts';
import { specimens } from '../../tools/gallery/specimens.ts';

/** What has a scroll bar of its own where it is long; everything else is read by scrolling the page. */
const OWN_SCROLL = 'textarea, .foot, .note-preview, .problems ol';

/** Every state of our pages, from the development build: accessible in light and dark, and whole at 320 px. */
export function testGallery(name: BrowserName): void {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launch(name, { extensionDir: builtExtension(name, 'development') });
  });
  afterAll(() => browser?.close());

  const states = Object.keys({ ...specimens, ...noteSpecimens, ...librarySpecimens, ...pageSpecimens });
  const open = async (query: string) => {
    await browser.openPage(browser.extensionUrl(`gallery.html?${query}`));
    await browser.page.waitFor('body[data-shown]');
  };

  test.each(states)('%s', async (state) => {
    await open(`state=${state}`);
    expect(await axeInBothSchemes(browser)).toEqual([]);
    expect(await browser.page.evaluate(findOverflow, 320)).toEqual([]);
    expect(await browser.page.evaluate(findCutOff, OWN_SCROLL)).toEqual([]);
  });

  // What a translation may be: longer, or from right to left; at the width Firefox gives a sidebar at first.
  describe('at 240 px', () => {
    beforeAll(() => browser.setPageWidth(240));

    test.each(states.flatMap((state) => ['long', 'rtl'].map((pseudo) => [state, pseudo])))(
      '%s in words that are %s is whole',
      async (state, pseudo) => {
        await open(`state=${state}&pseudo=${pseudo}`);
        await browser.page.waitFor(() => innerWidth === 240);
        expect(await browser.page.evaluate(findOverflow)).toEqual([]);
        expect(await browser.page.evaluate(findCutOff, OWN_SCROLL)).toEqual([]);
      },
    );
  });
}

// These run inside the document.

/** What is wider than its room. @param width - the page's, in pixels; by default that of the window */
function findOverflow(width?: number): string[] {
  if (width !== undefined) document.body.style.inlineSize = `${width}px`;
  return [...document.querySelectorAll('body *')]
    .filter(
      (element) =>
        element.scrollWidth > element.clientWidth + 1 &&
        getComputedStyle(element).display !== 'inline' &&
        !element.matches('.visually-hidden'),
    )
    .map((element) => element.className || element.tagName);
}

/** What has to be scrolled in a box of its own, beside what may. */
function findCutOff(allowed: string): string[] {
  const isCut = (element: Element) =>
    getComputedStyle(element).overflowY === 'auto' && element.scrollHeight > element.clientHeight + 1;
  return [...document.querySelectorAll(`body :not(${allowed})`)].filter(isCut).map(({ className }) => className);
}

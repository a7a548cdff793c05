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
/** States that are shown side by side, each in a frame: to go to each of them would take several times as long. */
const SIDE_BY_SIDE = 10;

/** Every state of our pages, from the development build: accessible in light and dark, and whole at 320 px. */
export function testGallery(name: BrowserName): void {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launch(name, { packsStored: true, extensionDir: builtExtension(name, 'development') });
    await browser.openPage(browser.extensionUrl('gallery.html'));
    await browser.page.waitFor('body[data-shown]');
  });
  afterAll(() => browser?.close());

  const states = Object.keys({ ...specimens, ...noteSpecimens, ...librarySpecimens, ...pageSpecimens });

  test.each(states)('%s', async (state) => {
    await browser.page.evaluate((wanted) => showState(wanted), state);
    expect(await axeInBothSchemes(browser)).toEqual([]);
    await browser.page.evaluate(() => (document.body.style.inlineSize = '320px'));
    expect(await browser.page.evaluate(findCut, OWN_SCROLL, null)).toEqual([]);
  });

  // What a translation may be: longer, or from right to left; at the width Firefox gives a sidebar at first.
  describe.each(['long', 'rtl'])('at 240 px in words that are %s', (pseudo) => {
    const groups = Array.from({ length: Math.ceil(states.length / SIDE_BY_SIDE) }, (_, at) => {
      const group = states.slice(at * SIDE_BY_SIDE, (at + 1) * SIDE_BY_SIDE);
      return { from: group[0], to: group.at(-1), group };
    });

    test.each(groups)('$from to $to are whole', async ({ group }) => {
      await browser.openPage(browser.extensionUrl('gallery.html'));
      await browser.page.waitFor('body[data-shown]');
      await browser.page.evaluate(showInFrames, group, `&pseudo=${pseudo}`);
      await browser.page.waitFor(areShown);
      expect(await browser.page.evaluate(findCut, OWN_SCROLL, 'iframe')).toEqual([]);
    });
  });
}

// These run inside the document.

function showInFrames(states: string[], query: string): void {
  document.body.replaceChildren(
    ...states.map((state) =>
      Object.assign(document.createElement('iframe'), {
        src: `gallery.html?state=${state}${query}`,
        style: 'position: fixed; inset: 0 auto auto 0; inline-size: 240px; block-size: 800px; border: 0',
      }),
    ),
  );
}

const areShown = (): boolean =>
  [...document.querySelectorAll('iframe')].every(
    ({ contentDocument }) => contentDocument?.body?.dataset['shown'] !== undefined,
  );

/**
 * What is wider than its room, and what has to be scrolled in a box of its own beside what may.
 *
 * @param allowed - what may have a scroll bar
 * @param frames - the documents that are looked at are in these; null: this one
 */
function findCut(allowed: string, frames: string | null): string[] {
  const overflows = (element: Element) =>
    element.scrollWidth > element.clientWidth + 1 &&
    getComputedStyle(element).display !== 'inline' &&
    getComputedStyle(element).clipPath === 'none'; // else it is only heard
  const isCut = (element: Element) =>
    !element.matches(allowed) &&
    getComputedStyle(element).overflowY === 'auto' &&
    element.scrollHeight > element.clientHeight + 1;
  const shown =
    frames === null
      ? [document]
      : [...document.querySelectorAll<HTMLIFrameElement>(frames)].map((frame) => frame.contentDocument);
  return shown.flatMap((one) =>
    [...(one?.querySelectorAll('body *') ?? [])]
      .filter((element) => overflows(element) || isCut(element))
      .map((element) => `${one?.body.dataset['shown']}: ${element.className || element.tagName}`),
  );
}

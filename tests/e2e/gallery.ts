import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe, axeInBothSchemes } from '../../tools/drive/axe.ts';
import { builtExtension, launch } from '../../tools/drive/browser.ts';
import type { BrowserName, TestBrowser } from '../../tools/drive/testBrowser.ts';
import { STATES } from '../../tools/gallery/states.ts';

/** What has a scroll bar of its own where it is long; everything else is read by scrolling the page. */
const OWN_SCROLL = 'textarea, .foot, .note-preview, .problems ol';
/** States that one test goes through. */
const GROUP = 10;

/** Every state of our pages, from the development build: accessible in light and dark, and whole at 320 px. */
export function testGallery(name: BrowserName): void {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launch(name, { packsStored: true, extensionDir: builtExtension(name, 'development') });
    await browser.openPage(browser.extensionUrl('gallery.html'));
    await browser.page.waitFor('body[data-shown]');
  });
  afterAll(() => browser?.close());

  test.each(STATES)('%s', async (state) => {
    await browser.page.evaluate((wanted) => showState(wanted), state);
    expect(await axeInBothSchemes(browser)).toEqual([]);
    await browser.page.evaluate(async () => {
      document.body.style.inlineSize = '320px';
      for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame); // what follows the size
    });
    expect(await browser.page.evaluate(findCut, OWN_SCROLL, null)).toEqual([]);
  });

  test('a pale text is found, also where all others were found good before', async () => {
    await browser.page.evaluate(() => {
      const text = Object.assign(document.createElement('p'), { textContent: 'Hard to read' });
      text.style.opacity = '0.4';
      document.body.append(text);
    });
    for (const scheme of ['light', 'dark'] as const) {
      await browser.setPageScheme(scheme);
      expect(await axe(browser.page, 'colours')).toEqual([expect.stringMatching(/^color-contrast: /)]);
    }
  });

  test.each(['en', 'de', 'es', 'fr'])(
    'colour, edit and delete of a note stand in one row at 240 px, in %s',
    async (tag) => {
      await browser.openPage(browser.extensionUrl('gallery.html'));
      await browser.page.evaluate(openFrame, `language=${tag}`);
      await browser.page.waitFor(isOpen);
      await browser.page.evaluate(showInFrame, 'note-clicked');
      const rows = await browser.page.evaluate(rowsOfButtons);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.filter((row) => row > 1)).toEqual([]);
    },
  );

  // What a translation may be: longer, or from right to left; what those are that there are. At the width Firefox gives
  // a sidebar at first.
  describe.each(['pseudo=long', 'pseudo=rtl', 'language=de,fr,es'])('at 240 px with %s', (words) => {
    beforeAll(async () => {
      await browser.openPage(browser.extensionUrl('gallery.html'));
      await browser.page.evaluate(openFrame, words);
      await browser.page.waitFor(isOpen);
    });
    const groups = Array.from({ length: Math.ceil(STATES.length / GROUP) }, (_, at) => {
      const group = STATES.slice(at * GROUP, (at + 1) * GROUP);
      return { from: group[0], to: group.at(-1), group };
    });

    test.each(groups)('$from to $to are whole', async ({ group }) => {
      for (const state of group) {
        await browser.page.evaluate(showInFrame, state);
        expect(await browser.page.evaluate(findCut, OWN_SCROLL, 'iframe')).toEqual([]);
        expect(await browser.page.evaluate(findLonePencils)).toEqual([]);
      }
    });
  });
}

// These run inside the document.

/**
 * A frame, since style sheets ask for the width of a viewport; and one for all states, since to load one takes longer
 * than to look at it. Only measured, it need not be painted.
 */
function openFrame(words: string): void {
  document.body.replaceChildren(
    Object.assign(document.createElement('iframe'), {
      src: `gallery.html?${words}`,
      style: 'position: fixed; inset: 0 auto auto 0; inline-size: 240px; block-size: 800px; border: 0; opacity: 0',
    }),
  );
}

const isOpen = (): boolean => document.querySelector('iframe')?.contentDocument?.body?.dataset['shown'] !== undefined;

async function showInFrame(state: string): Promise<void> {
  await document.querySelector('iframe')?.contentDocument?.defaultView?.showState(state);
}

/**
 * What is wider than its room, and what has to be scrolled in a box of its own beside what may.
 *
 * @param allowed - what may have a scroll bar
 * @param frame - the document that is looked at is in it; null: this one
 */
function findCut(allowed: string, frame: string | null): string[] {
  const overflows = (element: Element) =>
    element.scrollWidth > element.clientWidth + 1 &&
    getComputedStyle(element).display !== 'inline' &&
    getComputedStyle(element).clipPath === 'none'; // else it is only heard
  const isCut = (element: Element) =>
    element.scrollHeight > element.clientHeight + 1 &&
    getComputedStyle(element).overflowY === 'auto' &&
    !element.matches(allowed);
  const shown = frame === null ? document : document.querySelector<HTMLIFrameElement>(frame)?.contentDocument;
  if (!shown?.body.dataset['shown']) return ['no state is shown'];
  return [...(frame === null ? [] : [shown.documentElement]), ...shown.querySelectorAll('body *')]
    .filter((element) => overflows(element) || isCut(element))
    .map((element) => `${shown.body.dataset['shown']}: ${element.className || element.tagName}`);
}

/** In how many rows what is offered of each note with a colour stands. */
function rowsOfButtons(): number[] {
  const shown = document.querySelector('iframe')?.contentDocument;
  return [...(shown?.querySelectorAll('.note-foot > .buttons:has(select)') ?? [])].map(({ children }) => {
    const middles = [...children].map((child) => child.getBoundingClientRect()).map(({ top, bottom }) => top + bottom);
    return new Set(middles.map((middle) => Math.round(middle / 20))).size;
  });
}

/** Pencils in the frame that stand on another line than the end of the name they belong to. */
function findLonePencils(): string[] {
  const shown = document.querySelector('iframe')?.contentDocument;
  const isLone = (pencil: Element) => {
    const room = pencil.previousElementSibling?.getBoundingClientRect();
    const { top, bottom } = pencil.getBoundingClientRect();
    return room === undefined || room.width === 0 || room.top > bottom || room.bottom < top;
  };
  return [...(shown?.querySelectorAll('.note-on') ?? [])]
    .filter((pencil) => pencil.checkVisibility() && isLone(pencil))
    .map((pencil) => `${shown?.body.dataset['shown']}: ${pencil.ariaLabel}`);
}

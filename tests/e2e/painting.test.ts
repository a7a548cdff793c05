import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ARTICLES, OPED } from './articles.ts';
import { readArticle, selectWords, unfold } from '../../tools/drive/article.ts';
import { launch } from '../../tools/drive/browser.ts';
import { BROWSERS, type TestBrowser } from '../../tools/drive/testBrowser.ts';
import { groundAndLine, over, piecesBelow, shareOfColour, type Colour } from '../../tools/drive/pixels.ts';
import { serve, type Server } from '../../tools/drive/server.ts';
import { until } from '../../tools/drive/until.ts';

const PASSAGE = 'The might of the northern fleet is not in question.';

/** A paragraph with words that are not the author's. */
const QUOTED = '<p>“The tolls may rise again next year,” said Ann Hale, who runs the harbour office of Port Vell.</p>';

const LIGHT: Colour = [255, 255, 255];
const DARK: Colour = [20, 23, 28];

/** The colours of the style sheets. */
const HEARSAY: Colour = [194, 85, 77];
const NOTE: Colour = [255, 205, 60];
const NOTE_ALPHA = 0.32;
const FLASH: Colour = [255, 213, 74];
/** Of the line under a place. */
const PLACE: Colour = [176, 106, 0];

/** An article on a ground of its own, by a style sheet that insists on what it says of its text, as some resets do. */
const onGround = (ground: Colour, text: Colour) =>
  (ARTICLES[OPED] ?? '').replace(
    '</head>',
    `<style>html { background: rgb(${ground.join(' ')}); color: rgb(${text.join(' ')}) }
     body p, body p::selection { background-color: transparent !important; text-decoration: none !important; color: inherit !important }
     *::highlight(sidelight-note), *::highlight(sidelight-flash), *::highlight(sidelight-hearsay) { all: unset }</style></head>`,
  );

/** What a reader sees of the marks, by the pixels of the page. The tests of one browser build on each other. */
describe.each(BROWSERS)('%s', (name) => {
  let server: Server;
  let browser: TestBrowser;
  beforeAll(async () => {
    server = await serve({ ...ARTICLES });
    browser = await launch(name, { packsStored: true, server });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const shareOf = (highlight: string, colour: Colour) => shareOfColour(browser.page, highlight, colour);
  const show = (highlight: string) =>
    browser.page.waitFor((wanted) => {
      const [range] = CSS.highlights.get(wanted) ?? [];
      if (range instanceof Range) range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      return range !== undefined;
    }, highlight);

  describe.each([
    ['light', LIGHT, DARK],
    ['dark', DARK, LIGHT],
  ])('on a %s page', (scheme, ground, text) => {
    test('a hedge is seen by its line', async () => {
      server.pages[OPED] = onGround(ground, text);
      await readArticle(browser, OPED);
      await show('sidelight-hearsay');
      expect(await shareOf('sidelight-hearsay', HEARSAY)).toBeGreaterThan(0.05);
    });

    test('a passage noted is seen by its ground', async () => {
      if (scheme === 'light') {
        await selectWords(browser, PASSAGE);
        await browser.panel.click('.foot-buttons .button:nth-child(2)');
        await browser.panel.waitFor('.editor .quote');
        await browser.panel.type('.editor textarea', 'How large is it?');
        await browser.panel.press('Control+Enter');
        await browser.page.evaluate(() => document.getSelection()?.removeAllRanges());
      }
      await browser.panel.says('How large is it?');
      await show('sidelight-note');
      expect(await shareOf('sidelight-note', over(ground, NOTE, NOTE_ALPHA))).toBeGreaterThan(0.5);
    });

    test('a passage shown flashes', async () => {
      // A flash is over after two seconds: on a busy machine the picture may come too late.
      await until('a flash in the picture', async () => {
        await browser.panel.click('.quote-link');
        await browser.page.waitFor(() => CSS.highlights.has('sidelight-flash'));
        return (await shareOf('sidelight-flash', FLASH)) > 0.5;
      });
    });
  });

  // Firefox takes the browser's colours for ours; Chromium paints all that is marked as what is selected.
  test('in forced colours too a hedge, a passage noted and a passage shown stand out', async () => {
    await browser.setColorScheme('forced-colors');
    server.pages[OPED] = ARTICLES[OPED] ?? '';
    await readArticle(browser, OPED);
    const canvas = await browser.page.evaluate(() => {
      document.body.style.backgroundColor = 'Canvas';
      return getComputedStyle(document.body).backgroundColor.match(/\d+/g)?.join() ?? '';
    });
    await show('sidelight-hearsay');
    const hedge = await groundAndLine(browser.page, 'sidelight-hearsay');
    const stands = { firefox: hedge.line > 0.7, chromium: hedge.ground.join() !== canvas };
    expect(stands[name]).toBe(true);
    await show('sidelight-note');
    const note = await groundAndLine(browser.page, 'sidelight-note');
    expect(note.ground.join()).not.toBe(canvas);
    await until('a flash in the picture', async () => {
      await browser.panel.click('.quote-link');
      await browser.page.waitFor(() => CSS.highlights.has('sidelight-flash'));
      const flash = (await groundAndLine(browser.page, 'sidelight-flash')).ground.join();
      return flash !== canvas && (name === 'chromium' || flash !== note.ground.join());
    });
    await browser.setColorScheme('light');
  });

  // Firefox draws the lines there as everywhere.
  test.runIf(name === 'chromium')(
    'in forced colours the four forms differ, and a passage noted has no line below',
    async () => {
      await browser.setColorScheme('forced-colors');
      await readArticle(browser, OPED);
      const pieces: Record<string, number> = {};
      for (const form of ['unsure', 'view', 'hearsay', 'vague-source', 'note']) {
        await browser.page.evaluate((highlight) => {
          const line = document.body.insertBefore(document.createElement('p'), document.body.firstChild);
          line.textContent = 'nunununununununununununu'; // nothing below the line they stand on
          const range = new Range();
          range.selectNodeContents(line);
          CSS.highlights.set(highlight, new Highlight(range));
          scrollTo(0, 0);
        }, `sidelight-${form}`);
        pieces[form] = await piecesBelow(browser.page, `sidelight-${form}`);
      }
      const { unsure = 0, view = 0, hearsay, note, 'vague-source': vague = 0 } = pieces;
      expect([hearsay, note]).toEqual([1, 0]);
      // Dots are closer than dashes; a wave is neither.
      expect(vague).toBeGreaterThan(5);
      expect(unsure).toBeGreaterThan(vague * 1.3);
      expect(view).not.toBe(vague);
      expect(view).not.toBe(unsure);
      expect(view).toBeGreaterThan(5);
      await browser.setColorScheme('light');
    },
  );

  test('words of others are painted only for who wants them', async () => {
    const painted = () =>
      browser.page.evaluate(() =>
        ['unsure', 'view', 'hearsay', 'vague-source'].reduce(
          (sum, form) => sum + (CSS.highlights.get(`sidelight-${form}`)?.size ?? 0),
          0,
        ),
      );
    server.pages[OPED] = (ARTICLES[OPED] ?? '').replace('</article>', `${QUOTED}</article>`);
    await readArticle(browser, OPED);
    await unfold(browser, 'hedging');
    const all = await browser.panel.evaluate(() => document.querySelectorAll('.tick').length);
    await until('all painted', async () => (await painted()) === all);
    await browser.panel.click('.forms + .forms li:last-child label');
    await browser.panel.waitFor(() => document.querySelector('.tick.others') === null);
    const own = await browser.panel.evaluate(() => document.querySelectorAll('.tick').length);
    expect(own).toBeLessThan(all);
    await until('only the own words painted', async () => (await painted()) === own);
    await browser.panel.click('.forms + .forms li:last-child label');
    await until('all painted again', async () => (await painted()) === all);
  });

  test('the places of a source that was pressed are painted alone, until the reader has the marks back', async () => {
    const painted = () =>
      browser.page.evaluate(() =>
        ['place', 'unsure', 'view', 'hearsay'].filter((form) => CSS.highlights.has(`sidelight-${form}`)),
      );
    const marked = await painted();
    expect(marked).not.toContain('place');
    await unfold(browser, 'cited');
    await browser.panel.click('.entries .entry');
    await until('the places alone', async () => (await painted()).join() === 'place');
    await show('sidelight-place');
    expect(await shareOf('sidelight-place', PLACE)).toBeGreaterThan(0.02);
    await browser.panel.click('.entries p button');
    await until('all marks again', async () => (await painted()).join() === marked.join());
  });

  test('nothing of ours went wrong', async () => {
    expect(await browser.errors()).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readArticle, unfold } from '../../tools/drive/article.ts';
import { axe } from '../../tools/drive/axe.ts';
import { launch } from '../../tools/drive/browser.ts';
import { BROWSERS, type TestBrowser } from '../../tools/drive/testBrowser.ts';
import { SAMPLE, SAMPLE_ARCHIVED, SAMPLE_LOOKALIKE, SAMPLE_PAGES, storeSampleNotes } from '../../tools/drive/sample.ts';
import { serve, type Server } from '../../tools/drive/server.ts';

/** The sample article with context notes: what is known is shown with its sources, and all of it works by keyboard. */
describe.each(BROWSERS)('%s', (name) => {
  let server: Server;
  let browser: TestBrowser;
  beforeAll(async () => {
    server = await serve(SAMPLE_PAGES);
    browser = await launch(name, { packsStored: true, server });
    await storeSampleNotes(browser);
    await readArticle(browser, SAMPLE);
    await unfold(browser, 'context', 'hedging', 'page-says', 'terms');
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  const read = async (address: string) => {
    await browser.openPage(address);
    await browser.clickAction();
  };
  const focused = () =>
    browser.panel.evaluate(() => {
      const { tagName, textContent } = document.activeElement ?? document.body;
      return `${tagName} ${textContent?.trim() ?? ''}`;
    });
  /** Presses Tab until the focus is on what is wanted; a panel has at most some hundred stops. */
  const tabTo = async (wanted: RegExp) => {
    for (let press = 0; press < 150; press += 1) {
      await browser.panel.press('Tab');
      if (wanted.test(await focused())) return;
    }
    throw new Error(`the keyboard does not reach ${String(wanted)}`);
  };

  const fromTop = () =>
    browser.panel.evaluate(() => document.querySelector<HTMLElement>('.panel-tools button')?.focus());

  test('context notes of the outlet and of the place of first publication, with who says so and sources', async () => {
    const context = await browser.panel.text('[aria-labelledby="context"]');
    for (const words of [
      'The Meridian Dispatch',
      'Online outlet',
      '2009',
      'Meridian Forum',
      'June 2024',
      'Press Council of the Lowlands',
      'Eastern Quay',
      'Magazine',
    ])
      expect(context).toContain(words);
    const sources = await browser.panel.evaluate(() =>
      [...document.querySelectorAll('.source-numbers a')].map((link) => link.getAttribute('href')),
    );
    expect(sources).toContain('https://press-council.example/decisions/2024');
  });

  test('the section and the author by their notes, each with why', async () => {
    const context = await browser.panel.text('[aria-labelledby="context"]');
    for (const words of [
      'Section, by the address: /opinion/',
      'not checked by the news desk',
      'Author, by the byline: “Aurelio Tamsin”',
      'Sat on the water board',
    ])
      expect(context).toContain(words);
  });

  test('words of the text that packs explain; a click shows the first use in the page', async () => {
    const terms = await browser.panel.text('[aria-labelledby="terms"]');
    for (const words of ['reportedly', 'Reading terms', 'A charge that a body without a right to tax', 'new levy'])
      expect(terms).toContain(words);
    await browser.panel.click('.terms .cue');
    await browser.page.waitFor(() => CSS.highlights.has('sidelight-flash'));
    await browser.page.waitFor(() => !CSS.highlights.has('sidelight-flash'));
  });

  test('what the page says of itself is told apart from what is known', async () => {
    expect(await browser.panel.text('[aria-labelledby="page-says"]')).toContain('Aurelio Tamsin');
  });

  test('it says where the article first appeared', async () => {
    expect(await browser.panel.text('.article-header')).toMatch(/First in\s+Eastern Quay/);
  });

  test('the real panel is accessible', async () => expect(await axe(browser.panel)).toEqual([]));

  test('a hedge is revealed, the marks are switched off and on, a source list is opened: all by keyboard', async () => {
    await browser.panel.click('h1');
    await tabTo(/^SUMMARY \d+ source/);
    await browser.panel.press('Enter');
    await browser.panel.waitFor('.source-list[open]');
    await tabTo(/^BUTTON Mark these words/);
    await browser.panel.press('Space');
    await browser.page.waitFor(() => CSS.highlights.size === 0);
    await browser.panel.press('Space');
    await browser.page.waitFor(() => CSS.highlights.size > 0);
    await tabTo(/^BUTTON .*\bmay\b/);
    await browser.panel.press('Enter');
    await browser.page.waitFor(() => CSS.highlights.has('sidelight-flash'));
  });

  test('a note is written, changed, deleted and brought back by keyboard', async () => {
    await fromTop();
    await tabTo(/^BUTTON Add note/);
    await browser.panel.press('Enter');
    await browser.panel.waitFor('textarea');
    expect(await focused()).toMatch(/^TEXTAREA/);
    await browser.panel.press('h');
    await browser.panel.press('i');
    await browser.panel.press('Control+Enter');
    await browser.panel.waitFor('.note .markdown');
    await tabTo(/^BUTTON Delete/);
    await browser.panel.press('Enter');
    await browser.panel.waitFor('.note.deleted');
    expect(await focused()).toMatch(/^BUTTON Undo/);
    await browser.panel.press('Enter');
    // It is given the focus once it is drawn.
    await browser.panel.waitFor(() => document.activeElement?.matches('li'));
    expect(await focused()).toMatch(/^LI .*hi/);
    expect(await browser.panel.text('.note .markdown')).toBe('hi');
  });

  test('the editor stands still under the report, and covers nothing that the keyboard moves to', async () => {
    const place = () => browser.panel.evaluate(() => Math.round(scrollY));
    await fromTop();
    await tabTo(/^BUTTON Add note/);
    await browser.panel.press('Enter');
    await browser.panel.waitFor('.foot textarea');
    const before = await place();
    await tabTo(/^BUTTON Close/);
    expect(await place()).toBe(before);
    await browser.panel.evaluate(() => document.querySelector<HTMLElement>('.panel-head a')?.focus());
    for (let step = 0; step < 40; step += 1) {
      await browser.panel.press('Tab');
      await browser.panel.waitFor(() => {
        const edge = document.querySelector('.foot')?.getBoundingClientRect().top ?? 0;
        // The foot itself comes before the report.
        if (document.activeElement?.closest('.foot')) return true;
        return (document.activeElement?.getBoundingClientRect().bottom ?? edge) <= edge;
      });
    }
    await fromTop();
    await tabTo(/^BUTTON Close/);
    await browser.panel.press('Enter');
  });

  test('a copy in an archive is known by the outlet it is from', async () => {
    await read(SAMPLE_ARCHIVED);
    await browser.panel.says('seen at web.archive.org');
    const panel = await browser.panel.text('main');
    for (const words of ['meridian-dispatch.example', 'Meridian Forum', 'Sat on the water board'])
      expect(panel).toContain(words);
  });

  test('an address that resembles a known outlet’s is told from it', async () => {
    await read(SAMPLE_LOOKALIKE);
    // What stood there before may name the site too.
    await browser.panel.waitFor(() =>
      document.querySelector('.article-header')?.textContent.includes('theguardian.com.co'),
    );
    const header = await browser.panel.text('.article-header');
    expect(header).toContain('This address resembles that of The Guardian (theguardian.com), which is another site.');
    expect(header).toContain('The page gives an address at meridian-dispatch.example as its own.');
    expect(await browser.panel.text('[aria-labelledby="context"]')).not.toContain('The outlet at');
  });

  test('the notes of a pack that is off are not shown', async () => {
    await storeSampleNotes(browser, false);
    await read(SAMPLE);
    await browser.panel.waitFor(
      () =>
        [...document.querySelectorAll('[aria-busy="false"] .outlet bdi')]
          .map((part) => part.textContent)
          .join(' · ') === 'The Meridian Dispatch · meridian-dispatch.example',
    );
    const panel = await browser.panel.text('main');
    expect(panel).toContain('The Meridian Dispatch');
    expect(panel).not.toContain('A charge that a body without a right to tax');
  });
});

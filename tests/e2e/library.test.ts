import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ARTICLES, OTHER_OUTLET } from './articles.ts';
import { axe, flawsOf } from '../../tools/drive/axe.ts';
import { launch } from '../../tools/drive/browser.ts';
import { BROWSERS, type TestBrowser } from '../../tools/drive/testBrowser.ts';
import { serve, type Server } from '../../tools/drive/server.ts';
import { stopImport } from '../../tools/drive/stopImport.ts';
import { unfold, WHOLE_REPORT } from '../../tools/drive/article.ts';

/** A pack about a made-up outlet, as its makers would write it. */
const pack = (version: string, text: string) => ({
  format: 'sidelight-pack',
  formatVersion: 1,
  id: 'org.example.harbour',
  title: 'Papers of the harbour',
  version,
  language: 'en',
  licence: 'CC0-1.0',
  maintainer: { name: 'Example Library' },
  updated: '2026-11-01',
  subjects: [{ id: 'herald', type: 'outlet', name: 'Harbour Herald', match: { domains: ['harbour-herald.example'] } }],
  notes: [
    {
      id: 'council',
      subject: 'herald',
      kind: 'assessment',
      by: 'Press Council of the North Coast',
      text: { en: text },
      status: 'current',
      sources: [{ url: 'https://example.org/rulings', title: 'Rulings of 2026', publisher: 'Press Council' }],
    },
  ],
});
const NOTE = 'The council upheld two complaints about its reports on the locks.';
const LATER_NOTE = 'The council closed the matter of the locks.';

/**
 * The library through its real page, beside a panel that shows what its packs say. The tests build on each other, in
 * order.
 */
describe.each(BROWSERS)('%s', (name) => {
  let server: Server;
  let browser: TestBrowser;
  beforeAll(async () => {
    server = await serve(ARTICLES);
    browser = await launch(name, { packsStored: true, server });
    await browser.openPage(OTHER_OUTLET);
    await browser.clickAction();
    await browser.panel.waitFor(WHOLE_REPORT);
    await browser.newTab(browser.extensionUrl('library.html#packs'));
    await browser.page.waitFor('.pack');
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const choose = (fileName: string, content: string) =>
    browser.page.evaluate(
      (title, text) => {
        const input = document.querySelector<HTMLInputElement>('input[type=file]');
        if (!input) throw new Error('no field for files');
        const files = new DataTransfer();
        files.items.add(new File([text], title));
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      fileName,
      content,
    );
  /** What the panel says of the article, seen from its own tab. */
  const panelSays = async (words: string, expected = true) => {
    await browser.switchToTab(0);
    try {
      // Once unfolded it stays so: what is not said then is not folded away.
      if (expected) await unfold(browser, 'context');
      await browser.panel.waitFor(
        (report, wanted, should) =>
          document.querySelector(report) !== null && document.body.innerText.includes(wanted) === should,
        WHOLE_REPORT,
        words,
        expected,
      );
    } finally {
      await browser.switchToTab(1);
    }
  };
  const clickIn = (title: string, selector: string, words: string) =>
    browser.page.evaluate(
      (packTitle, css, label) => {
        const card = [...document.querySelectorAll('.packs .pack')].find((found) =>
          found.querySelector('h3')?.textContent?.includes(packTitle),
        );
        const control = [...(card?.querySelectorAll<HTMLElement>(css) ?? [])].find((found) =>
          found.textContent?.includes(label),
        );
        if (!control) throw new Error(`no ${label} at ${packTitle}`);
        control.click();
      },
      title,
      selector,
      words,
    );

  test('lists what comes with Sidelight, which can be switched off and not removed', async () => {
    const shipped = await browser.page.text('.pack');
    for (const words of ['Outlets', 'Comes with Sidelight', 'CC-BY-SA-4.0', 'Sidelight contributors', 'Export'])
      expect(shipped).toContain(words);
    expect(shipped).not.toContain('Remove');
  });

  test.each([
    ['not JSON', 'broken.json', '{ "format": ', 'is not JSON'],
    ['a field that is missing', 'half.json', JSON.stringify({ ...pack('1', NOTE), licence: undefined }), 'licence'],
    ['no text', 'picture.json', '\0\u0001', 'is not text in UTF-8'],
    [
      'the id of a pack of ours',
      'own.json',
      JSON.stringify({ ...pack('1', NOTE), id: 'sidelight.outlets' }),
      'sidelight.',
    ],
  ])('a bad file says what is wrong and changes nothing: %s', async (_what, fileName, content, words) => {
    const before = await browser.page.text('.packs');
    await choose(fileName, content);
    await browser.page.waitFor('.problems');
    expect(await browser.page.text('.problems')).toContain(words);
    expect(await browser.page.text('.packs')).toBe(before);
  });

  test('a pack is seen before it is added, and its note appears in the open panel', async () => {
    await choose('harbour.json', JSON.stringify(pack('2026.9', NOTE)));
    await browser.page.waitFor('.preview');
    const preview = await browser.page.text('.preview');
    for (const words of [
      'Papers of the harbour',
      '1 note on 1 subject',
      'CC0-1.0',
      'Press Council of the North Coast',
      NOTE,
    ])
      expect(preview).toContain(words);
    expect(await axe(browser.page)).toEqual([]);
    await panelSays(NOTE, false);
    await browser.page.click('.preview .primary');
    await browser.page.says('Added “Papers of the harbour”: 1 note.');
    await panelSays(NOTE);
  });

  test('switched off it is gone from the panel, switched on it is back', async () => {
    await clickIn('Papers of the harbour', '.switch', '');
    await browser.page.waitFor('.pack.off');
    await panelSays(NOTE, false);
    await clickIn('Papers of the harbour', '.switch', '');
    await panelSays(NOTE);
  });

  test('a search finds the note, and says so when there is none', async () => {
    await browser.page.type('input[type=search]', 'complaints locks');
    await browser.page.says('1 note found');
    expect(await browser.page.text('.context-note-items')).toContain(NOTE);
    await browser.page.type('input[type=search]', ' xyzzy');
    await browser.page.says('No note holds all of these words.');
  });

  test('a later version replaces it whole, an older one is said to be older', async () => {
    await choose('harbour.json', JSON.stringify(pack('2026.11', LATER_NOTE)));
    await browser.page.says('with the later version 2026.11');
    await browser.page.click('.preview .primary');
    await panelSays(LATER_NOTE);
    await panelSays(NOTE, false);
    await choose('harbour.json', JSON.stringify(pack('2026.9', NOTE)));
    await browser.page.says('This file is older.');
    await browser.page.click('.preview .button:not(.primary)');
    await panelSays(LATER_NOTE);
  });

  test.each(['cancelled', 'left'] as const)('an import %s midway leaves what was there whole', async (how) => {
    const large = pack('2026.12', 'A note that never arrives.');
    await browser.page.evaluate(
      (made, count) => {
        // On many outlets, the panel's among them, as in a real pack.
        const subjects = Array.from({ length: count / 4 }, (_, index) => ({
          ...made.subjects[0],
          id: `o${index}`,
          match: { domains: [index === 0 ? 'harbour-herald.example' : `paper-${index}.example`] },
        }));
        const notes = Array.from({ length: count }, (_, index) => ({
          ...made.notes[0],
          id: `n${index}`,
          subject: `o${index % subjects.length}`,
        }));
        const input = document.querySelector<HTMLInputElement>('input[type=file]');
        const files = new DataTransfer();
        files.items.add(new File([JSON.stringify({ ...made, subjects, notes })], 'large.json'));
        if (!input) throw new Error('no field for files');
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      large,
      20_000,
    );
    await browser.page.click('.preview .primary');
    await stopImport(browser, how);
    const harbour = () => [...document.querySelectorAll('.pack')].some((card) => card.textContent?.includes('2026.11'));
    await browser.page.waitFor(harbour);
    await panelSays(LATER_NOTE);
    await panelSays('A note that never arrives.', false);
  });

  test('a list becomes a pack once its reader has said what it means', async () => {
    await choose('survey.csv', 'Site;Name;Remark\nharbour-herald.example;Harbour Herald;\nnot a site;x;y\n');
    await browser.page.says('1 line names a site');
    await browser.page.says('not a site');
    await browser.page.type('[name=by]', 'Example Survey');
    await browser.page.type('[name=source]', 'https://example.org/survey');
    await browser.page.type('[name=note]', 'Took part in the survey.');
    expect(await axe(browser.page)).toEqual([]);
    await browser.page.click('.preview .primary');
    await browser.page.says('Preview · nothing has been added yet');
    await browser.page.click('.preview .primary');
    await browser.page.says('Added “survey”: 1 note.');
    await panelSays('Took part in the survey.');
  });

  test('removed, it is gone from the library and the panel', async () => {
    await clickIn('Papers of the harbour', '.button', 'Remove');
    await clickIn('Papers of the harbour', '.primary', 'Remove');
    await browser.page.waitFor(() => !document.body.innerText.includes('Papers of the harbour'));
    await panelSays(LATER_NOTE, false);
  });

  test('the page is accessible in light and dark, and whole at 320 px', async () => {
    expect(await flawsOf(browser)).toEqual([]);
  });

  test('nothing of ours went wrong', async () => {
    expect(await browser.errors()).toEqual([]);
  });
});

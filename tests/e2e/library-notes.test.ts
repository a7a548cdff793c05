import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newDraft, type PersonalNote } from '../../src/domain/notes/note.ts';
import { note, passage } from '../worker/search/madeUpNotes.ts';
import { axe, flawsOf } from '../../tools/drive/axe.ts';
import { launch } from '../../tools/drive/browser.ts';
import { BROWSERS, type TestBrowser } from '../../tools/drive/testBrowser.ts';
import { serve, type Server } from '../../tools/drive/server.ts';
import { until } from '../../tools/drive/until.ts';

const JANE = { kind: 'author' as const, keys: ['author:jane doe'], label: 'Jane Doe' };
const own: PersonalNote[] = [
  note(1, { body: 'Counts **three** locks.', passage: passage('three of the locks'), tags: ['locks'] }),
  note(2, { subject: JANE, body: 'Covers the harbour.' }),
  note(3, { body: 'Not about water.', tags: ['numbers'], origin: { ...note(3).origin, outlet: 'Lakeside Gazette' } }),
  ...Array.from({ length: 600 }, (_, index) =>
    note(100 + index, { body: `Filler ${'on and on '.repeat(index % 30)}`, created: '2025-01-01T00:00:00.000Z' }),
  ),
];

/** The page of notes with its real worker and database. The tests build on each other, in order. */
describe.each(BROWSERS)('%s', (name) => {
  const downloads = mkdtempSync(join(tmpdir(), 'sidelight-notes-'));
  let server: Server;
  let browser: TestBrowser;
  const open = async (hash = '#notes') => {
    await browser.openPage('about:blank');
    await browser.openPage(browser.extensionUrl(`library.html${hash}`));
    await browser.page.waitFor('.own-notes[aria-busy=false]');
  };
  beforeAll(async () => {
    server = await serve({});
    browser = await launch(name, { packsStored: true, server, downloads });
    await browser.setPageWidth(880); // a note unfolds in its row
    await open();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(downloads, { recursive: true, force: true });
  });

  const titles = () =>
    browser.page.evaluate(() =>
      [...document.querySelectorAll('.note-row')].map((row) => row.querySelector('p.excerpt')?.textContent),
    );
  const press = async (...keys: string[]) => {
    for (const key of keys) await browser.page.press(key);
  };
  const focused = () => browser.page.evaluate(() => document.activeElement?.getAttribute('aria-rowindex'));
  /** Once it is there. */
  const clickButton = (words: string) =>
    browser.page.waitFor((label) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('button, a')];
      const button = buttons.find((one) => one.textContent?.startsWith(label) && one.checkVisibility());
      button?.click();
      return button !== undefined;
    }, words);
  const stored = (id: string) =>
    browser.page.evaluate(
      (key) =>
        new Promise<{ body: string; tags: string[]; deleted: string | null } | undefined>((done) => {
          const request = indexedDB.open('sidelight');
          request.addEventListener('success', () => {
            const got = request.result.transaction('personalNotes').objectStore('personalNotes').get(key);
            got.addEventListener('success', () => {
              request.result.close();
              done(got.result);
            });
          });
        }),
      id,
    );

  test('without notes it says how to begin', async () => {
    await browser.page.says('No notes yet.');
    expect(await axe(browser.page)).toEqual([]);
  });

  test('lists what is in the database, the newest first', async () => {
    await browser.page.evaluate(
      (notes) =>
        new Promise<void>((done) => {
          const request = indexedDB.open('sidelight');
          request.addEventListener('success', () => {
            const transaction = request.result.transaction('personalNotes', 'readwrite');
            for (const one of notes) transaction.objectStore('personalNotes').put(one);
            transaction.addEventListener('complete', () => {
              request.result.close();
              done();
            });
          });
        }),
      own,
    );
    await open();
    await browser.page.says('603 notes');
    expect((await titles()).slice(0, 3)).toEqual(['Not about water.', 'Covers the harbour.', 'Counts three locks.']);
    expect(await axe(browser.page)).toEqual([]);
  });

  test('draws only some of the rows, and the last when it is scrolled to', async () => {
    const rows = await browser.page.evaluate(() => document.querySelectorAll('.note-row').length);
    expect(rows).toBeLessThan(60);
    // The list grows as rows turn out longer than was thought.
    await browser.page.waitFor(() => {
      scrollTo(0, document.documentElement.scrollHeight);
      return document.querySelector('[aria-rowindex="603"] .note-title');
    });
    await browser.page.evaluate(() => scrollTo(0, 0));
  });

  test('fills the window after a leap, and what is in sight stays there while rows above are measured', async () => {
    const filled = () =>
      browser.page.waitFor(() =>
        [0.1, 0.5, 0.9].every(
          (part) =>
            document.elementFromPoint(innerWidth / 2, innerHeight * part)?.closest('.note-row')?.ariaBusy === 'false',
        ),
      );
    await open(); // anew: nothing is measured yet
    await browser.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
    await filled();
    const moves = await browser.page.evaluate(async () => {
      const frame = () => new Promise(requestAnimationFrame);
      const passed: (number | undefined)[] = [];
      for (let step = 0; step < 15; step++) {
        const row = document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('.note-row');
        const before = row?.getBoundingClientRect().top ?? NaN;
        scrollBy(0, -150);
        for (let frames = 0; frames < 4; frames++) await frame();
        passed.push(Math.round((row?.getBoundingClientRect().top ?? NaN) - before));
      }
      return passed;
    });
    expect(moves).toEqual(Array.from({ length: 15 }, () => 150));
    await browser.page.evaluate(() => scrollTo(0, 0));
  });

  test('finds notes by their words as they are typed, and puts them into the address', async () => {
    await browser.page.type('input[type=search]', 'cover');
    await browser.page.says('1 note found');
    expect(await titles()).toEqual(['Covers the harbour.']);
    await browser.page.waitFor(() => location.hash === '#notes/q=cover');
    await browser.reload();
    await browser.page.says('1 note found');
  });

  test('narrows by filters, and the back button takes that back', async () => {
    await open();
    await browser.page.click('.notes-search summary');
    // The choices are drawn once the filters are open.
    const choose = (label: string, value: string) =>
      browser.page.waitFor(
        (wanted, chosen) => {
          const field = [...document.querySelectorAll('.filter-fields label')].find((one) =>
            one.textContent?.startsWith(wanted),
          );
          const select = field?.querySelector('select');
          if (!select || ![...select.options].some(({ value: offered }) => offered === chosen)) return false;
          select.value = chosen;
          return select.dispatchEvent(new Event('change', { bubbles: true }));
        },
        label,
        value,
      );
    await choose('Outlet', 'Lakeside Gazette');
    await browser.page.says('1 note found');
    expect(await titles()).toEqual(['Not about water.']);
    await choose('Tag', 'numbers');
    await browser.page.waitFor(() => location.hash.includes('tag=numbers'));
    expect(await axe(browser.page)).toEqual([]);
    await browser.page.evaluate(() => history.back());
    await browser.page.waitFor(() => !location.hash.includes('tag='));
    await browser.page.evaluate(() => history.back());
    await browser.page.says('603 notes');
  });

  test('goes through the list by keys, keeps the focus, and opens and edits a note in its place', async () => {
    await open();
    await browser.page.click('input[type=search]');
    await press('ArrowDown');
    expect(await focused()).toBe('1');
    await press('End');
    expect(await focused()).toBe('603');
    const isInSight = () => {
      const row = document.activeElement;
      const { top, bottom } = row?.getBoundingClientRect() ?? { top: NaN, bottom: NaN };
      return row?.ariaBusy === 'false' && top >= 0 && bottom <= innerHeight + 1;
    };
    await browser.page.waitFor(isInSight);
    await press('Home', 'ArrowDown', 'ArrowDown');
    expect(await focused()).toBe('3');
    await press('Enter');
    await browser.page.waitFor('.note-row.open blockquote');
    expect(await browser.page.text('.note-row.open .markdown strong')).toBe('three');
    const names = await browser.page.evaluate(() =>
      [...document.querySelectorAll('.note-row.open .note-actions button')].map(({ ariaLabel }) => ariaLabel),
    );
    expect(names).toEqual(['Edit: Counts three locks.', 'Move to trash: Counts three locks.']);
    await clickButton('Edit');
    await browser.page.waitFor('.editor textarea');
    expect(await axe(browser.page)).toEqual([]);
    await browser.page.type('.editor textarea', ' And a fourth.');
    await press('Control+Enter');
    await browser.page.waitFor(() =>
      document.querySelector('.note-row.open .markdown')?.textContent?.includes('And a fourth.'),
    );
    expect((await stored(note(1).id))?.body).toBe('Counts **three** locks. And a fourth.');
    await browser.page.waitFor(() => document.querySelector('.note-row.open [role=status]')?.textContent === 'Saved');
    await browser.page.evaluate(() => document.querySelector<HTMLElement>('.note-row.open .button')?.focus());
    await press('Escape');
    expect(await focused()).toBe('3');
  });

  test('exports what the filters find, and what is selected, by keys alone', async () => {
    const exported = (pattern: RegExp) =>
      until(`a file like ${pattern}`, async () => {
        const file = readdirSync(downloads).find((one) => pattern.test(one));
        return file !== undefined && readFileSync(join(downloads, file), 'utf8');
      });
    const focusedWords = () => browser.page.evaluate(() => document.activeElement?.textContent?.slice(0, 80));
    const tabTo = async (words: string) => {
      const passed: unknown[] = [];
      while (passed.at(-1) !== words) {
        if (passed.length > 12) throw new Error(`Tab came by ${JSON.stringify(passed)}`);
        await press('Tab');
        passed.push(await focusedWords());
      }
    };
    await open('#notes/tag=numbers');
    await browser.page.click('input[type=search]');
    await tabTo('Export this note');
    await press('Enter');
    await tabTo('Table');
    await press('Enter');
    expect(await exported(/\.csv$/)).toMatch(/Not about water\.[^\n]*\r\n$/);
    await browser.page.says('among your downloads.');
    expect(await axe(browser.page)).toEqual([]);

    await open();
    await browser.page.click('input[type=search]');
    await press('ArrowDown', 'ArrowDown', ' ', 'ArrowDown', ' ');
    await browser.page.says('2 notes selected');
    await tabTo('Export');
    await press('Enter');
    await tabTo('Web Annotations');
    await press('Enter');
    const annotations = await exported(/\.jsonld$/);
    expect(JSON.parse(annotations).total).toBe(2);
    for (const words of ['Covers the harbour.', 'And a fourth.']) expect(annotations).toContain(words);
    expect(await focusedWords()).toBe('Web Annotations');
  });

  test('the bar of what is selected covers no row that is gone to', async () => {
    await open();
    await browser.page.click('input[type=search]');
    await press('ArrowDown', ' ');
    await browser.page.waitFor('.selection-bar');
    for (let row = 1; row < 20; row += 1) {
      await press('ArrowDown');
      await browser.page.waitFor(
        (wanted) => {
          const { bottom } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
          const edge = document.querySelector('.selection-bar')?.getBoundingClientRect().top ?? 0;
          return document.activeElement?.getAttribute('aria-rowindex') === wanted && bottom <= edge;
        },
        String(row + 1),
      );
    }
  });

  test('tags several notes at once', async () => {
    await open();
    await browser.page.click('input[type=search]');
    await press('ArrowDown', 'Home', ' ', 'ArrowDown', ' ');
    await browser.page.says('2 notes selected');
    await browser.page.type('.selection-bar input', 'seen');
    await press('Enter');
    await browser.page.says('Tag added to 2 notes.');
    expect((await stored(note(3).id))?.tags).toEqual(['numbers', 'seen']);
    expect((await stored(note(2).id))?.tags).toEqual(['seen']);
    expect(await axe(browser.page)).toEqual([]);
  });

  test('moves the selected to the trash, takes that back, and the focus stays in the list', async () => {
    await browser.page.evaluate(() => document.querySelector<HTMLElement>('[aria-rowindex="1"]')?.focus());
    await press('Delete');
    await browser.page.says('2 notes moved to the trash.');
    await browser.page.says('601 notes');
    expect((await stored(note(3).id))?.deleted).not.toBeNull();
    expect(await focused()).toBe('1');
    await clickButton('Undo');
    await browser.page.says('603 notes');
    expect((await stored(note(3).id))?.deleted).toBeNull();
  });

  test('restores a note from the trash, and deletes another for good only after asking', async () => {
    await open();
    await browser.page.click('input[type=search]');
    await press('ArrowDown', 'Delete');
    await browser.page.says('1 note moved to the trash.');
    await browser.page.waitFor(() => document.querySelector('[aria-rowcount="602"]'));
    await press('Delete');
    await browser.page.waitFor(() => document.querySelector('[aria-rowcount="601"]'));
    await clickButton('Trash (2)');
    await browser.page.says('Goes for good in 30 days.');
    await browser.page.click('[aria-rowindex="2"] .note-select input');
    await clickButton('Restore');
    await browser.page.says('1 note restored.');
    await browser.page.waitFor(() => document.querySelector('[aria-rowcount="1"]'));
    await browser.page.click('[aria-rowindex="1"] .note-select input');
    await clickButton('Delete for good');
    await browser.page.says('It cannot be brought back.');
    expect(await browser.page.evaluate(() => document.activeElement?.textContent)).toBe('Keep');
    await clickButton('Delete for good');
    await browser.page.says('1 note deleted.');
    await browser.page.says('The trash is empty.');
    await clickButton('All notes');
    await browser.page.says('602 notes');
  });

  test('gives the focus to what stands in for a button that goes, and to the heading of what is shown anew', async () => {
    /** Presses a button or link by the keyboard. */
    const pressButton = async (words: string) => {
      await browser.page.waitFor((label) => {
        const buttons = [...document.querySelectorAll<HTMLElement>('button, a, summary')];
        const button = buttons.find((one) => one.textContent?.startsWith(label) && one.checkVisibility());
        button?.focus();
        return button !== undefined;
      }, words);
      await press('Enter');
    };
    const hasFocus = (selector: string, words: string) =>
      browser.page.waitFor(
        (css, wanted) => document.activeElement?.matches(css) && document.activeElement.textContent?.startsWith(wanted),
        selector,
        words,
      );
    await open();
    await browser.page.click('input[type=search]');
    await press('ArrowDown', ' ');
    await pressButton('Select all');
    await hasFocus('.selection-bar button', 'Clear selection');
    await press('Enter');
    await hasFocus('.note-row', 'Author');
    await press(' ');
    await pressButton('Move to trash');
    await browser.page.says('1 note moved to the trash.');
    await hasFocus('.note-row', 'Passage');
    await pressButton('Trash (1)');
    await hasFocus('h2', 'Trash');
    await browser.page.click('.note-select input');
    await pressButton('Delete for good');
    await hasFocus('button', 'Keep');
    await press('Enter');
    await hasFocus('button', 'Delete for good');
    await pressButton('Clear selection');
    await hasFocus('.note-row', 'Author');
    await press('Delete', 'Enter'); // it is in the trash already: only opened
    await pressButton('Restore');
    await browser.page.says('1 note restored.');
    await browser.page.says('The trash is empty.');
    await hasFocus('h2', 'Trash');
    await pressButton('All notes');
    await hasFocus('h2', 'My notes');
    await browser.page.click('input[type=search]');
    await press('ArrowDown', 'Enter');
    await pressButton('Notes on this subject');
    await hasFocus('h2', 'Author: Jane Doe');
    await open('#notes/kind=author');
    await pressButton('Filters');
    await pressButton('Clear filters');
    await browser.page.waitFor(() => location.hash === '#notes');
    await hasFocus('summary', 'Filters');
  });

  test('has a page for each subject, where an author can be said to be another', async () => {
    await open('#notes/subject=author%3Ajane+doe');
    await browser.page.says('Author: Jane Doe');
    await browser.page.click('.people summary');
    await browser.page.type('.people input', 'J. Doe');
    await clickButton('Same person');
    await browser.page.says('Jane Doe and J Doe are the same person.');
    await open('#notes/subject=author%3Aj+doe');
    await browser.page.says('1 note · ');
    await browser.page.click('.people summary');
    await clickButton('Take back');
    await browser.page.waitFor(() => !document.body.innerText.includes('are the same person.'));
    await browser.page.says('Author: J Doe');
    expect(await browser.page.evaluate(() => document.activeElement?.textContent)).toBe('Same person or not?');
  });

  test('follows what is written elsewhere', async () => {
    await open();
    await browser.page.click('input[type=search]');
    await press('ArrowDown');
    await browser.newTab(browser.extensionUrl('library.html#notes'));
    await browser.page.waitFor('.own-notes[aria-busy=false] .note-row');
    await browser.page.click('input[type=search]');
    await press('ArrowDown', 'Delete');
    await browser.page.says('1 note moved to the trash.');
    await browser.closeTab();
    await browser.page.says('601 notes');
  });

  test('finishes what was begun on an article that is no longer opened', async () => {
    await browser.page.evaluate(
      (draft) =>
        new Promise<void>((done) => {
          const request = indexedDB.open('sidelight');
          request.addEventListener('success', () => {
            const transaction = request.result.transaction('drafts', 'readwrite');
            transaction.objectStore('drafts').put(draft);
            transaction.addEventListener('complete', () => {
              request.result.close();
              done();
            });
          });
        }),
      { ...newDraft(note(1).subject, note(1).origin), body: 'Half a thought', tags: ['loose'] },
    );
    await open();
    await browser.page.click('.unfinished-notes summary');
    await browser.page.says('Half a thought');
    expect(await axe(browser.page)).toEqual([]);
    await browser.page.click('.unfinished-notes .button');
    await browser.page.type('.editor textarea', ', made whole');
    await browser.page.press('Control+Enter');
    await browser.page.waitFor(() => !document.querySelector('.unfinished-notes'));
    await browser.page.says('Saved');
    await browser.page.says('602 notes');
    expect((await titles())[0]).toBe('Half a thought, made whole');
  });

  test('in a wide window a click anywhere in a row shows its note beside the list, and Escape leads back', async () => {
    await browser.setPageWidth(1200);
    await open('#notes/tag=locks');
    await browser.page.says('it is shown here whole');
    await browser.page.click('.note-row .soft.small');
    await browser.page.waitFor('.note-pane .markdown strong');
    expect(await browser.page.evaluate(() => document.activeElement?.id)).toBe('open-note');
    expect(await browser.page.evaluate(() => document.querySelector('.note-row .note-actions'))).toBeNull();
    expect(await axe(browser.page)).toEqual([]);
    await browser.page.click('.note-pane .note-actions .button');
    await browser.page.type('.note-pane .editor textarea', ' Beside.');
    await press('Control+Enter');
    await browser.page.waitFor(() => document.querySelector('.note-pane .markdown')?.textContent?.includes('Beside.'));
    await browser.page.evaluate(() => document.querySelector<HTMLElement>('.note-pane .button')?.focus());
    await press('Escape');
    expect(await focused()).toBe('1');
    await browser.page.says('it is shown here whole');
    await press('Enter');
    await browser.page.waitFor('.note-pane .markdown');
  });

  test('there tags, outlets and the last days are a click away', async () => {
    await open();
    await browser.page.click('[aria-labelledby=facet-outlets] li:last-child button');
    await browser.page.waitFor(() => location.hash.startsWith('#notes/outlet='));
    await browser.page.waitFor('.facet[aria-pressed=true]');
    await browser.page.click('.facet[aria-pressed=true]');
    await browser.page.waitFor(() => location.hash === '#notes');
    await browser.setPageWidth(880);
  });

  test('is accessible in light and dark, and whole at 320 px', async () => {
    await browser.page.click('.note-select input');
    expect(await flawsOf(browser)).toEqual([]);
  });

  test('nothing of ours went wrong', async () => {
    expect(await browser.errors()).toEqual([]);
  });
});

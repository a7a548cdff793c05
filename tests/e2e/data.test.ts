import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noteWith } from '../worker/exchange/arbitrary.ts';
import { madeUpPack } from '../domain/packs/madeUpPack.ts';
import { axe, flawsOf } from '../../tools/drive/axe.ts';
import { builtExtension, launch } from '../../tools/drive/browser.ts';
import { BROWSERS, type TestBrowser } from '../../tools/drive/testBrowser.ts';
import { shippedPacksStored } from '../../tools/drive/packs/shippedPacks.ts';
import { stopImport } from '../../tools/drive/stopImport.ts';
import { until } from '../../tools/drive/until.ts';

const NOTES = [
  noteWith({ tags: ['locks'] }),
  noteWith({
    id: '0b8f3f0e-7a3c-4c0a-9d57-0d6a4c9d1e12',
    passage: { exact: 'forty ships', prefix: 'Roughly ', suffix: ' wait', start: 8, end: 19 },
    rivals: [{ body: 'Another text', tags: [], updated: '2026-11-20T11:00:00.000Z' }],
  }),
  noteWith({ id: '0b8f3f0e-7a3c-4c0a-9d57-0d6a4c9d1e13', deleted: '2026-11-22T10:00:00.000Z' }),
];
/** Whatever lies in the trash has its thirty days from the moment it comes back. */
const RESTORED = NOTES.map((note) => (note.deleted === null ? note : { ...note, deleted: expect.any(String) }));
const DRAFT = {
  slot: 'new:0b8f3f0e-7a3c-4c0a-9d57-0d6a4c9d1e14',
  subject: noteWith({}).subject,
  passage: null,
  body: 'Half a sentence',
  tags: [],
  noteId: null,
  noteRevision: null,
  origin: noteWith({}).origin,
  updated: '2026-11-20T11:00:00.000Z',
};

/** The page of the reader's data, with real files both ways. The tests build on each other, in order. */
describe.each(BROWSERS)('%s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-data-'));
  const downloads = join(folder, 'downloads');
  let browser: TestBrowser;
  beforeAll(async () => {
    mkdirSync(downloads);
    browser = await launch(name, {
      packsStored: true,
      extensionDir: withDownloads(name, join(folder, 'extension')),
      downloads,
    });
    await shippedPacksStored(browser);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const choose = (fileName: string, content: string | Uint8Array) =>
    browser.page.evaluate(
      (title, base64) => {
        const input = document.querySelector<HTMLInputElement>('.library-view:not([hidden]) input[type=file]');
        if (!input) throw new Error('no field for files');
        const bytes = Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0);
        const files = new DataTransfer();
        files.items.add(new File([bytes], title));
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      fileName,
      Buffer.from(content).toString('base64'),
    );
  const press = (label: string) =>
    browser.page.waitFor((wanted) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('.library-view:not([hidden]) button')];
      const button = buttons.find((found) => found.textContent?.trim() === wanted);
      button?.click();
      return button !== undefined;
    }, label);
  const savedFiles = (pattern = /./) =>
    readdirSync(downloads, { recursive: true, encoding: 'utf8' }).filter((path) => pattern.test(path));
  /** Waits for a file among the downloads and gives back what is in it. */
  const downloaded = (pattern: RegExp) =>
    until(`a file ${pattern.source}`, async () => {
      const [found] = savedFiles(pattern);
      const content = found === undefined ? null : readFileSync(join(downloads, found));
      return content && content.length > 0 ? content : null;
    });
  /** All records of a store, in the order of their keys. */
  const stored = (store: string) =>
    browser.page.evaluate(
      (wanted) =>
        new Promise<unknown[]>((done) => {
          const request = indexedDB.open('sidelight');
          request.addEventListener('success', () => {
            const records = request.result.transaction(wanted).objectStore(wanted).getAll();
            records.addEventListener('success', () => {
              request.result.close();
              done(JSON.parse(JSON.stringify(records.result)));
            });
          });
        }),
      store,
    );
  /** Waits until the view of notes, which is open beside this one, shows words. */
  const notesSay = (words: string) =>
    browser.page.waitFor((wanted) => document.querySelector('.own-notes')?.textContent?.includes(wanted), words);
  const bytesOf = (buffer: Buffer) => new Uint8Array(buffer);

  test('everything is in one file that is saved', async () => {
    await browser.page.evaluate(
      (notes, draft) =>
        new Promise<boolean>((done) => {
          const request = indexedDB.open('sidelight');
          request.addEventListener('success', () => {
            const transaction = request.result.transaction(['personalNotes', 'drafts'], 'readwrite');
            for (const note of notes) transaction.objectStore('personalNotes').put(note);
            transaction.objectStore('drafts').put(draft);
            transaction.addEventListener('complete', () => {
              request.result.close();
              done(true);
            });
          });
        }),
      NOTES,
      DRAFT,
    );
    await choose('made-up.json', JSON.stringify(madeUpPack()));
    await browser.page.waitFor('.preview');
    await browser.page.click('.preview .primary');
    await browser.page.says('Added “Made-up outlets”');
    await browser.page.evaluate(() => location.assign('#data'));
    await browser.page.says('2 notes, 1 in the trash, 1 draft, 1 pack of your own');
    await press('Back up now');
    await browser.page.says('Saved “sidelight-backup-');
    expect((await downloaded(/sidelight-backup-.*\.gz$/))[0]).toBe(0x1f);
  });

  test('deleting asks twice, and then everything is gone', async () => {
    await browser.page.evaluate(() => location.assign('#notes'));
    await notesSay(NOTES[0]?.body ?? '');
    await browser.page.evaluate(() => location.assign('#data'));
    await press('Delete everything…');
    await browser.page.says('only a backup brings them back');
    await press('Continue');
    expect(await stored('personalNotes')).toHaveLength(3);
    await press('Delete everything now');
    await browser.page.says('Everything has been deleted.');
    expect(await stored('personalNotes')).toEqual([]);
    expect(await stored('drafts')).toEqual([]);
    expect(await stored('packFiles')).toEqual([]);
    await browser.page.says('In this browser: 0 notes');
    // The views beside hear of it too.
    await notesSay('No notes yet.');
  });

  test('a damaged backup says where it is damaged and changes nothing', async () => {
    const backup = await downloaded(/sidelight-backup-/);
    await choose('half.jsonl.gz', bytesOf(backup.subarray(0, backup.length >> 1)));
    await browser.page.says('This backup is damaged');
    expect(await browser.page.text('.problems')).toMatch(/half\.jsonl\.gz · record \d+ · byte/);
    expect(await axe(browser.page)).toEqual([]);
    await browser.page.click('.preview .buttons .button:last-child');
    expect(await stored('personalNotes')).toEqual([]);
  });

  test('the restored backup gives all back', async () => {
    await choose('backup.jsonl.gz', bytesOf(await downloaded(/sidelight-backup-/)));
    await browser.page.waitFor('.preview');
    const preview = await browser.page.text('.preview');
    for (const words of ['Backup of Sidelight', 'New notes', '3', 'Drafts', 'Made-up outlets'])
      expect(preview).toContain(words);
    await press('Import');
    await browser.page.says('Imported: 3 new notes, 1 draft, 1 pack of your own.');
    expect(await stored('personalNotes')).toEqual(RESTORED);
    expect(await stored('drafts')).toEqual([DRAFT]);
    expect(await stored('packFiles')).toHaveLength(1);
    await notesSay(NOTES[0]?.body ?? '');
    await browser.page.evaluate(() => location.assign('#packs'));
    await browser.page.says('Made-up outlets');
    await browser.page.evaluate(() => location.assign('#data'));
  });

  test.each([
    ['Web Annotations', /\.jsonld$/, 'Notes already here'],
    ['Markdown', /\.zip$/, 'Notes already here'],
    ['Table', /\.csv$/, 'a table that Sidelight has written for spreadsheets'],
  ])('an export of %s is saved, and says the same when it is read again', async (label, pattern, words) => {
    await press(label);
    const file = await downloaded(pattern);
    await choose(`export${pattern.source.replace(/[\\$]/g, '')}`, bytesOf(file));
    await browser.page.says(words);
    expect(await browser.page.text('.preview')).not.toContain('New notes');
    await press('Close');
    expect(await stored('personalNotes')).toEqual(RESTORED);
  });
  test('the Markdown has one file for each note', async () => {
    expect(Object.keys(unzipSync(bytesOf(await downloaded(/\.zip$/))))).toHaveLength(2);
  });

  const TARGET = 'https://paper.example/locks';
  const QUOTE = { type: 'TextQuoteSelector', exact: 'roughly forty ships', prefix: 'said that ', suffix: ' wait' };
  test.each([
    [
      'Web Annotations of another program',
      'notes.json',
      JSON.stringify([
        {
          type: 'Annotation',
          id: 'https://notes.example/1',
          bodyValue: 'Says who?',
          target: { source: TARGET, selector: QUOTE },
        },
      ]),
    ],
    [
      'Hypothesis',
      'hypothesis.json',
      JSON.stringify({
        total: 1,
        rows: [
          {
            id: 'a1',
            uri: TARGET,
            text: 'Says who?',
            tags: [],
            user: 'acct:me@hypothes.is',
            target: [{ selector: [QUOTE] }],
          },
        ],
      }),
    ],
    [
      'Obsidian Web Clipper',
      'highlights.json',
      JSON.stringify([
        { url: TARGET, highlights: [{ text: 'roughly forty ships', timestamp: '2026-02-03T11:20:00.000Z' }] },
      ]),
    ],
    ['Pocket', 'part_000000.csv', `title,url,time_added,tags,status\nThe locks,${TARGET},1700000000,locks,unread\n`],
    ['Markdown', 'clipping.md', `---\nsource: ${TARGET}\ntags: [locks]\n---\nSays who?\n`],
  ])('notes of %s are taken in, once', async (_what, fileName, content) => {
    const before = (await stored('personalNotes')).length;
    await choose(fileName, content);
    await press('Import');
    await browser.page.says('Imported: 1 new note.');
    expect(await stored('personalNotes')).toHaveLength(before + 1);
    await choose(fileName, content);
    await browser.page.says('Notes already here');
    await press('Close');
    expect(await stored('personalNotes')).toHaveLength(before + 1);
  });

  test('a table nobody knows is asked about, with the keyboard alone, and taken in as its reader says', async () => {
    const before = (await stored('personalNotes')).length;
    await choose('mine.csv', `Where,What,Mood\n${TARGET},Ten ships left,calm\n${TARGET},Forty came,angry\n`);
    await browser.page.says('What do the columns hold?');
    expect(await browser.page.evaluate(() => document.activeElement?.id)).toBe('table-form');
    // The checkbox, the address, which is certain, then what it says.
    for (let stop = 0; stop < 3; stop += 1) await browser.page.press('Tab');
    await browser.page.press('q');
    for (let stop = 0; stop < 2; stop += 1) await browser.page.press('Tab');
    await browser.page.press('Enter');
    await browser.page.says('mine.csv · Mood');
    expect(await stored('personalNotes')).toHaveLength(before);
    await press('Import');
    await browser.page.says('Imported: 2 new notes.');
    expect(await stored('personalNotes')).toHaveLength(before + 2);
  });

  test.each(['cancelled', 'left'] as const)('a large import that is %s midway leaves nothing', async (how) => {
    const before = await stored('personalNotes');
    await browser.page.evaluate(
      (note, count) => {
        const body = 'Who paid for the locks, and who will pay for the gates? '.repeat(8);
        const annotations = Array.from({ length: count }, (_, index) => ({
          type: 'Annotation',
          id: `https://notes.example/large/${index}`,
          bodyValue: body,
          target: `${note}/${index}`,
        }));
        const input = document.querySelector<HTMLInputElement>('.library-view:not([hidden]) input[type=file]');
        const files = new DataTransfer();
        files.items.add(new File([JSON.stringify(annotations)], 'large.json'));
        if (!input) throw new Error('no field for files');
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      TARGET,
      10_000,
    );
    await press('Import');
    await stopImport(browser, how);
    expect(await stored('personalNotes')).toEqual(before);
  });

  test('a backup is written by itself once that is allowed, and again only when something has changed', async () => {
    for (const file of savedFiles(/\.gz$/)) rmSync(join(downloads, file));
    await browser.page.waitFor('.choices input');
    await browser.page.click('.choices label:nth-of-type(2) input');
    // Under its debugger Chromium gives files names of its own.
    await browser.page.says('Last backup: “');
    const written = await downloaded(/\.gz$/);
    expect(written[0]).toBe(0x1f);
    await choose('automatic.jsonl.gz', bytesOf(written));
    await browser.page.says('Notes already here');
    await press('Close');
    for (const label of [1, 3]) {
      const input = `.choices label:nth-of-type(${label}) input`;
      await browser.page.click(input);
      await browser.page.waitFor((css) => document.querySelector<HTMLInputElement>(css)?.checked, input);
    }
    expect(savedFiles(/\.gz$/)).toHaveLength(1);
  });

  test('the page is accessible in light and dark, and whole at 320 px', async () => {
    expect(await flawsOf(browser)).toEqual([]);
  });

  test('nothing of ours went wrong', async () => {
    expect(await browser.errors()).toEqual([]);
  });
});

/**
 * The built extension with the permission to download given at its installation: no test can answer the browser's
 * question.
 */
function withDownloads(name: (typeof BROWSERS)[number], folder: string): string {
  cpSync(builtExtension(name), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...manifest, permissions: [...manifest.permissions, 'downloads'] }));
  return folder;
}

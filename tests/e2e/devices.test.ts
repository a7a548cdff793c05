import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noteWith } from '../worker/exchange/arbitrary.ts';
import { axe } from '../../tools/drive/axe.ts';
import { launch } from '../../tools/drive/browser.ts';
import { chooseFiles, withDownloads } from '../../tools/fuzz/devices/downloadsFolder.ts';
import { filesInBrowser, replaceFiles } from '../../tools/fuzz/devices/ownFolder.ts';
import { serve, type Server } from '../../tools/drive/server.ts';
import type { TestBrowser } from '../../tools/drive/testBrowser.ts';
import { until } from '../../tools/drive/until.ts';

/** A note as far as it is asked for here. */
interface Stored {
  id: string;
  body: string;
  updated: string;
  deleted: string | null;
  rivals: { body: string }[];
}

const PASSPHRASE = 'four tall grey cranes';

/**
 * One reader, a Chromium and a Firefox, and one folder on disk. Chromium's picker cannot be answered by a debugger:
 * there the folder is one of the browser's own, which is kept equal to that on disk as a program of the reader's would
 * do it. The tests build on each other.
 */
describe('notes of two devices', () => {
  const home = mkdtempSync(join(tmpdir(), 'sidelight-devices-'));
  const downloads = join(home, 'downloads');
  const folder = join(downloads, 'Sidelight/devices');
  const backups = join(home, 'backups');
  let server: Server;
  let chromium: TestBrowser;
  let firefox: TestBrowser;
  beforeAll(async () => {
    for (const path of [folder, backups]) mkdirSync(path, { recursive: true });
    server = await serve();
    [chromium, firefox] = await Promise.all([
      launch('chromium', { packsStored: true, server, downloads: backups }),
      launch('firefox', { packsStored: true, server, downloads, extensionDir: withDownloads(join(home, 'extension')) }),
    ]);
    for (const browser of [chromium, firefox]) await browser.openPage(browser.extensionUrl('library.html#devices'));
    await chromium.page.evaluate(() =>
      Object.assign(globalThis, {
        showDirectoryPicker: async () =>
          (await navigator.storage.getDirectory()).getDirectoryHandle('notes', { create: true }),
      }),
    );
  });
  afterAll(async () => {
    await Promise.all([chromium?.close(), firefox?.close(), server?.close()]);
    rmSync(home, { recursive: true, force: true });
  });

  /** What a program does that keeps folders equal: each device's files where the other looks for them. */
  const mirror = async () => {
    const own = await chromium.page.evaluate(filesInBrowser);
    const onDisk = Object.fromEntries(
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => [path.slice(folder.length + 1), readFileSync(path).toString('base64')]),
    );
    for (const [path, base64] of Object.entries(own)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), Buffer.from(base64, 'base64'));
    }
    const files = { ...onDisk, ...own };
    await chromium.page.evaluate(replaceFiles, files, null);
    return files;
  };
  const press = (browser: TestBrowser, label: string) =>
    browser.page.waitFor((wanted) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('.library-view:not([hidden]) button')];
      const button = buttons.find((found) => found.textContent?.trim() === wanted && found.ariaDisabled !== 'true');
      button?.click();
      return button !== undefined;
    }, label);
  /** In Firefox: chooses the folder on disk, as its dialog would. */
  const chooseFolder = (files: Record<string, string>) => firefox.page.evaluate(chooseFiles, files);
  const isSynced = (browser: TestBrowser) => browser.page.says('everything is as it should be');
  const syncChromium = async () => {
    await press(chromium, 'Sync now');
    await isSynced(chromium);
  };
  const syncFirefox = async (files: Record<string, string>) => {
    await chooseFolder(files);
    await isSynced(firefox);
  };
  const notesOf = async (browser: TestBrowser): Promise<Stored[]> => {
    const notes = await browser.page.evaluate(readNotes);
    return notes.toSorted((a, b) => a.body.localeCompare(b.body));
  };
  const noteOf = async (browser: TestBrowser, id: string) => (await notesOf(browser)).find((note) => note.id === id);
  const save = async (browser: TestBrowser, body: string, edited: Stored | null = null) => {
    const { subject, origin } = noteWith({});
    const updated = new Date().toISOString();
    const slot = edited ? `note:${edited.id}` : `new:${crypto.randomUUID()}`;
    const edit = { noteId: edited?.id ?? null, noteRevision: edited?.updated ?? null };
    const draft = { slot, subject, passage: null, body, tags: [], origin, updated, ...edit };
    return browser.page.evaluate(ask, 'note.save', { draft, revision: updated });
  };
  const connect = async (browser: TestBrowser, name: string) => {
    await browser.page.type('.connect-form input[type=text]', name);
    await browser.page.type('[data-field=passphrase]', PASSPHRASE);
    await browser.page.type('[data-field=repeated]', PASSPHRASE);
    await press(browser, 'See what comes and goes');
    await browser.page.waitFor('.preview');
  };

  test('the first connects, with a backup before anything is written', async () => {
    await save(chromium, 'Who paid for the locks?');
    await save(chromium, 'Forty ships wait');
    await press(chromium, 'Choose a folder…');
    await chromium.page.says('Chosen: “notes”');
    await connect(chromium, 'Laptop');
    await chromium.page.says('No other device has written here yet');
    expect(await axe(chromium.page)).toEqual([]);
    expect(await mirror()).toEqual({});
    await press(chromium, 'Save a backup and connect');
    await chromium.page.says('Last synced on');
    expect(await until('the backup', async () => readdirSync(backups).length)).toBe(1);
    const files = Object.values(await mirror()).map((base64) => Buffer.from(base64, 'base64').toString('latin1'));
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((text) => text.includes('ships'))).toEqual([]);
  });

  test('the second sees what comes and goes, and has the notes of both', async () => {
    await save(firefox, 'Ask the harbour office');
    // A click that counts as the reader's, else the browser would not be asked.
    await firefox.page.click('.connect-form .field .button');
    await firefox.page.waitFor('.connect-form .file-button');
    await chooseFolder(await mirror());
    await connect(firefox, 'Firefox at home');
    const preview = await firefox.page.text('.preview');
    for (const words of ['“Laptop”', 'New on this device\n2', 'Go out to the folder']) expect(preview).toContain(words);
    await press(firefox, 'Save a backup and connect');
    await firefox.page.says('Last written on');
    expect((await notesOf(firefox)).map(({ body }) => body)).toEqual([
      'Ask the harbour office',
      'Forty ships wait',
      'Who paid for the locks?',
    ]);
    await mirror();
    await syncChromium();
    expect(await notesOf(chromium)).toEqual(await notesOf(firefox));
    await chromium.page.says('Firefox at home');
  });

  test('an edit is there; of a note changed on both both texts are kept and shown', async () => {
    const note = (await notesOf(chromium)).find(({ body }) => body.startsWith('Forty')) ?? null;
    await save(chromium, 'Forty ships wait, says the office', note);
    await save(firefox, 'Forty ships wait, or fewer', note);
    await syncChromium();
    await syncFirefox(await mirror());
    const both = async (browser: TestBrowser) => {
      const { body, rivals = [] } = (await noteOf(browser, note?.id ?? '')) ?? {};
      return [body ?? '', ...rivals.map((rival) => rival.body)].toSorted((a, b) => a.localeCompare(b));
    };
    expect(await both(firefox)).toEqual(['Forty ships wait, or fewer', 'Forty ships wait, says the office']);
    await mirror();
    await syncChromium();
    expect(await both(chromium)).toEqual(await both(firefox));
    await chromium.page.evaluate(() => location.assign('#notes'));
    await chromium.page.says('Forty ships wait, or fewer');
    await chromium.page.evaluate(() => location.assign('#devices'));
  });

  test('what is deleted here goes there; what was edited there stays', async () => {
    const all = await notesOf(chromium);
    const [asked, paid] = ['Ask', 'Who'].map((start) => all.find(({ body }) => body.startsWith(start)));
    for (const note of [asked, paid]) await chromium.page.evaluate(ask, 'note.delete', { noteId: note?.id });
    await save(firefox, 'Who paid for the locks, and who for the gates?', paid ?? null);
    await syncChromium();
    await syncFirefox(await mirror());
    await mirror();
    await syncChromium();
    for (const browser of [chromium, firefox]) {
      expect((await noteOf(browser, asked?.id ?? ''))?.deleted).not.toBeNull();
      expect(await noteOf(browser, paid?.id ?? '')).toMatchObject({
        body: 'Who paid for the locks, and who for the gates?',
        deleted: null,
      });
    }
  });

  test('what was read goes along only where that is asked for, on both', async () => {
    await chromium.page.evaluate(keepArticle);
    await syncChromium();
    await press(firefox, 'Also the articles kept as you read them');
    await firefox.page.waitFor('[role=switch][aria-checked=true]');
    await syncFirefox(await mirror());
    expect(await firefox.page.evaluate(keptTitles)).toEqual([]);
    await press(chromium, 'Also the articles kept as you read them');
    await isSynced(chromium);
    await syncFirefox(await mirror());
    expect(await until('the article', async () => (await firefox.page.evaluate(keptTitles))[0])).toBe('The locks');
  });

  test('disconnecting leaves everything', async () => {
    const before = await notesOf(chromium);
    const files = await chromium.page.evaluate(filesInBrowser);
    await press(chromium, 'Disconnect…');
    await press(chromium, 'Disconnect now');
    await chromium.page.says('Your notes on all your devices');
    expect(await notesOf(chromium)).toEqual(before);
    expect(await chromium.page.evaluate(filesInBrowser)).toEqual(files);
  });

  test('nothing went wrong, and nobody was asked for anything', async () => {
    expect(await chromium.errors()).toEqual([]);
    expect(await firefox.errors()).toEqual([]);
    expect(server.requests).toEqual([]);
  });
});

// These run inside the document.

const readNotes = (): Promise<Stored[]> =>
  new Promise((done) => {
    const request = indexedDB.open('sidelight');
    request.addEventListener('success', () => {
      const notes = request.result.transaction('personalNotes').objectStore('personalNotes').getAll();
      notes.addEventListener('success', () => {
        request.result.close();
        done(JSON.parse(JSON.stringify(notes.result)));
      });
    });
  });

/** Keeps an article as it was read. */
async function keepArticle(): Promise<void> {
  const now = new Date().toISOString();
  const text = {
    title: 'The locks',
    subtitle: null,
    authors: [],
    published: null,
    modified: null,
    kind: 'news',
    outletName: null,
    language: 'en',
    blocks: [{ text: 'Roughly forty ships wait.' }],
    disclosures: [],
    paywalled: false,
    hedges: null,
    sources: null,
  };
  const packing = new Blob([JSON.stringify(text)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const packed = new Uint8Array(await new Response(packing).arrayBuffer());
  const article = {
    id: '0b8f3f0e-7a3c-4c0a-9d57-0d6a4c9d1e99',
    keys: ['article:harbour.example/locks'],
    url: 'https://harbour.example/locks',
    title: 'The locks',
    authors: [],
    authorKeys: [],
    outlet: 'Harbour',
    published: null,
    words: 4,
    seen: now,
    sightings: [{ version: 'v1', from: now, until: now, readingId: 'r1' }],
    bytes: packed.length,
    bands: [],
    values: [],
  };
  await new Promise<void>((done) => {
    const request = indexedDB.open('sidelight');
    request.addEventListener('success', () => {
      const transaction = request.result.transaction(['keptArticles', 'keptVersions'], 'readwrite');
      transaction.objectStore('keptArticles').put(article);
      transaction.objectStore('keptVersions').put({ id: `${article.id}/v1`, packed });
      transaction.addEventListener('complete', () => {
        request.result.close();
        done();
      });
    });
  });
}

const keptTitles = (): Promise<string[]> =>
  new Promise((done) => {
    const request = indexedDB.open('sidelight');
    request.addEventListener('success', () => {
      const kept = request.result.transaction('keptArticles').objectStore('keptArticles').getAll();
      kept.addEventListener('success', () => {
        request.result.close();
        done(kept.result.map(({ title }) => title));
      });
    });
  });

async function ask(type: string, body: object): Promise<unknown> {
  const answer = await globalThis.chrome.runtime.sendMessage({ to: 'background', type, body });
  if (!JSON.stringify(answer ?? null).startsWith('{"ok":true')) throw new Error(JSON.stringify(answer));
  return answer;
}

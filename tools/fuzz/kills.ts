/**
 * Ends the browser by SIGKILL in the midst of saves, again and again in one profile, and counts what was confirmed and
 * is not there afterwards: `npm run -s fuzz:kills -- N --browser chrome|firefox [--seed 1]`, over the build in
 * `.output`; with `--storing` while the packs that come with Sidelight are being stored. On stdout one JSON line; exits
 * with 1 when a confirmed note was lost, was changed or stands twice.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Random } from '../bench/random.ts';
import { launch } from '../drive/browser.ts';
import { shippedPacksStored } from '../drive/packs/shippedPacks.ts';
import type { TestBrowser } from '../drive/testBrowser.ts';
import { sleep } from '../drive/until.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string', default: 'chrome' },
    seed: { type: 'string', default: '1' },
    storing: { type: 'boolean', default: false },
  },
});
const kills = Number(positionals[0] ?? '100');
const name = values.browser === 'firefox' ? 'firefox' : 'chromium';
const random = new Random(values.seed);
/** Milliseconds a browser saves for at most; a save takes some ten. */
const LONGEST_LIFE = 600;
/** Milliseconds until notes are back that the browser has dropped. */
const LONGEST_RETURN = 10_000;

const profile = mkdtempSync(join(tmpdir(), 'sidelight-killed-'));
/** The texts of notes whose saving was answered, by their ids. */
const confirmed = new Map<string, string>();
const total = { browser: name, kills: 0, saves: 0, confirmed: 0, cutOff: 0, lost: 0, doubled: 0 };
try {
  if (!values.storing) await settle();
  for (; total.kills < kills; total.kills += 1) {
    const browser = await launch(name, { profile });
    await browser.openPage(browser.extensionUrl('library.html#notes'));
    await count(browser);
    await saveNext(browser); // the background is up, and saves follow each other from here on
    await Promise.all([saveUntilKilled(browser), sleep(random.next() * LONGEST_LIFE).then(() => browser.kill())]);
    if (total.kills % 10 === 9) console.error(JSON.stringify({ ...total, kills: total.kills + 1 }));
  }
  const browser = await launch(name, { profile });
  await browser.openPage(browser.extensionUrl('library.html#notes'));
  await count(browser);
  await browser.close();
} finally {
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
console.log(JSON.stringify(total));
process.exitCode = total.lost + total.doubled > 0 ? 1 : 0;

/**
 * The browser is started once before, until the packs that come with Sidelight are stored; else that would begin anew
 * at every start.
 */
async function settle(): Promise<void> {
  const browser = await launch(name, { profile });
  await shippedPacksStored(browser);
  await browser.close();
}

/** Saves notes one after the other, until there is no browser any more. */
async function saveUntilKilled(browser: TestBrowser): Promise<void> {
  try {
    for (;;) await saveNext(browser);
  } catch {
    total.cutOff += 1;
  }
}

async function saveNext({ page }: TestBrowser): Promise<void> {
  const body = `Note ${1000 + total.saves}`;
  total.saves += 1;
  const id = await page.evaluate(save, body, crypto.randomUUID());
  if (id === null) return;
  confirmed.set(id, body);
  total.confirmed += 1;
}

/** Compares what is stored with what was confirmed. */
async function count({ page }: TestBrowser): Promise<void> {
  const isThere = (stored: readonly [string, string][]) => {
    const ids = new Set(stored.map(([id]) => id));
    return [...confirmed.keys()].every((id) => ids.has(id));
  };
  // Where the browser has dropped the database, the copies are being brought back.
  let stored = await page.evaluate(readNotes);
  for (let waited = 0; !isThere(stored) && waited < LONGEST_RETURN; waited += 200) {
    await sleep(200);
    stored = await page.evaluate(readNotes);
  }
  const bodies = new Map(stored);
  total.lost = [...confirmed].filter(([id, body]) => bodies.get(id) !== body).length;
  total.doubled = stored.length - new Set(bodies.values()).size;
}

// These run inside the library page, which is one of those that may ask the background.

/** Writes and saves a note, as the editor does. Gives its id, or null where the background did not answer. */
async function save(body: string, key: string): Promise<string | null> {
  const updated = new Date().toISOString();
  const draft = {
    slot: `new:${key}`,
    subject: { kind: 'outlet', keys: ['outlet:killed.example'], label: 'Killed' },
    passage: null,
    body,
    tags: [],
    noteId: null,
    noteRevision: null,
    origin: { url: 'https://killed.example/', title: 'Killed', authors: [], outlet: 'Killed', published: null },
    updated,
  };
  const ask = (type: string) =>
    globalThis.chrome.runtime.sendMessage({ to: 'background', type, body: { draft, revision: updated } });
  await ask('draft.keep').catch(() => null);
  const text = JSON.stringify((await ask('note.save').catch(() => null)) ?? null);
  return text.startsWith('{"ok":true') ? (/"id":"([^"]+)"/.exec(text)?.[1] ?? null) : null;
}

/** All notes, past all code of ours: ids and texts. */
async function readNotes(): Promise<[id: string, body: string][]> {
  // Race: opened before the extension has made it, it would be an empty one.
  while (!(await indexedDB.databases()).some((made) => made.name === 'sidelight' && (made.version ?? 0) > 1))
    await new Promise((wake) => setTimeout(wake, 20));
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('sidelight');
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(new Error('not opened')));
  });
  const reading = database.transaction('personalNotes').objectStore('personalNotes').getAll();
  await new Promise((resolve) => reading.addEventListener('success', resolve));
  database.close();
  return reading.result.map(({ id, body }: { id: string; body: string }) => [id, body]);
}

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeBackup } from '../../src/worker/exchange/backup.ts';
import type { BackupRecord } from '../../src/worker/exchange/backupFormat.ts';
import { noteWith } from '../worker/exchange/arbitrary.ts';
import { launch } from '../../tools/drive/browser.ts';
import type { TestBrowser } from '../../tools/drive/testBrowser.ts';
import { sleep, until } from '../../tools/drive/until.ts';

const SAVES = 200;
/** Between two ends of the worker, at most; some come while it starts, some while it writes, some while it answers. */
const LONGEST_LIFE_MS = 250;
/** From one save to the next: without it they are through before the worker has died often. */
const PAUSE_MS = 30;
const IMPORTS = 20;
const SUBJECTS = 2000;
const TITLE = 'A pack that is cut off';
/** In each backup that is restored; enough for the transaction to take a while. */
const RESTORED_NOTES = 600;

/**
 * Numbers from 0 to 1 that look random, the same at every run (a linear congruential generator, as Numerical Recipes
 * has it).
 */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The numbers of the rounds of imports, from the first one on. */
const rounds = (first: number): number[] => Array.from({ length: IMPORTS }, (_, at) => first + at);

/**
 * Random times to let something run that takes about `expected` milliseconds. They grow shorter after one that came
 * through and longer after one that was cut off: so both happen, however fast the machine is at the moment.
 */
function livesAround(expected: number, seed: number): { next: () => number; cameThrough: (whole: boolean) => void } {
  const random = randomFrom(seed);
  let limit = expected * 1.5;
  return {
    next: () => random() * limit,
    cameThrough: (whole) => {
      limit *= whole ? 0.8 : 1.1;
    },
  };
}

/**
 * The background and the library's worker end at any moment; what was confirmed is there afterwards, once, and nothing
 * is half there.
 */
describe('a worker that is killed', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    // A worker that never lives long enough for the shipped packs would begin to store them at every start.
    browser = await launch('chromium', { packsStored: true });
    await browser.openPage(browser.extensionUrl('library.html#packs'));
    await browser.page.waitFor('.pack');
  });
  afterAll(async () => {
    await browser?.close();
  });

  test(`in ${SAVES} saves loses no note and doubles none`, async () => {
    await browser.page.evaluate(startSaving, SAVES, PAUSE_MS);
    const random = randomFrom(7);
    let kills = 0;
    let saved = 0;
    let inVain = 0;
    while (saved < SAVES) {
      // On a busy machine a worker may need longer than that to start: it lives longer until something is saved again.
      await sleep((random() + inVain) * LONGEST_LIFE_MS);
      const now = await browser.page.evaluate(() => globalThis.confirmed.length);
      inVain = now === saved ? inVain + 1 : 0;
      saved = now;
      await browser.killBackground();
      kills += 1;
    }
    const { personalNotes = [], drafts } = await browser.page.evaluate(readStores, ['personalNotes', 'drafts']);
    const bodies = personalNotes.map(({ body }) => String(body));
    expect(bodies.toSorted()).toEqual(Array.from({ length: SAVES }, (_, at) => `Note ${1000 + at}`));
    const confirmed = await browser.page.evaluate(() => globalThis.confirmed);
    expect(personalNotes.map(({ id }) => String(id)).toSorted()).toEqual(confirmed.toSorted());
    expect(drafts).toEqual([]);
    // Enough of them, and some that cut an answer off: else the test tells nothing.
    expect(kills).toBeGreaterThan(15);
    expect(await browser.page.evaluate(() => globalThis.cutOff)).toBeGreaterThan(3);
  });

  describe(`in ${IMPORTS} imports`, () => {
    let lives: ReturnType<typeof livesAround>;
    const through: number[] = [];
    const takeIn = async (version: number) => {
      await browser.page.evaluate(choosePack, TITLE, version, SUBJECTS + version);
      await browser.page.click('.preview .primary');
    };
    beforeAll(async () => {
      await takeIn(1);
      const start = performance.now();
      await until('a whole import', async () => (await storedPack()).version === 1);
      lives = livesAround(performance.now() - start, 11);
    });

    // Each in a test of its own: a limit of time for all of them would be one for the machine.
    test.each(rounds(2))('%i leaves the earlier pack or the new one, whole', async (round) => {
      await takeIn(round);
      await sleep(lives.next());
      // A page that is left takes its worker with it.
      await Promise.all([browser.reload(), browser.killBackground()]);
      await browser.page.waitFor('.pack');
      const { version, count } = await storedPack();
      expect(count).toBe(SUBJECTS + version);
      lives.cameThrough(version === round);
      if (version === round) through.push(round);
    });

    test('some come through and some do not, and what lay about is swept up', async () => {
      // Else the tests tell nothing.
      expect(through.length).toBeGreaterThan(0);
      expect(through.length).toBeLessThan(IMPORTS);
      // When the library opened.
      await until('the sweeping', async () => (await browser.page.evaluate(countStrays)) === 0);
    });
  });

  describe(`in ${IMPORTS} restores of notes`, () => {
    let lives: ReturnType<typeof livesAround>;
    const through: number[] = [];
    const takeIn = async (round: number) => {
      const { file } = await writeBackup({ created: STAMP }, recordsOf(round));
      const bytes = Buffer.from(await file.arrayBuffer()).toString('base64');
      await browser.page.waitFor('.drop-zone');
      await browser.page.evaluate(chooseBackup, bytes);
      await browser.page.waitFor('.preview .primary');
      await browser.page.evaluate(() => document.querySelector<HTMLElement>('.preview .primary')?.click());
    };
    const ends: (() => Promise<void>)[] = [
      () => browser.reload(), // takes the worker along
      async () => browser.page.evaluate(pressCancel),
      () => browser.crashPage(),
    ];
    beforeAll(async () => {
      await browser.openPage('about:blank');
      await browser.openPage(browser.extensionUrl('library.html#data'));
      await takeIn(0);
      const start = performance.now();
      await browser.page.waitFor(() => document.body.innerText.includes('Imported: '));
      lives = livesAround(performance.now() - start, 13);
    });

    test.each(rounds(1))('%i leaves all of a backup or nothing', async (round) => {
      await takeIn(round);
      await sleep(lives.next());
      await ends[round % ends.length]?.();
      const { notes, drafts, people, edited } = await browser.page.evaluate(countRound, prefixOf(round), EDITED);
      expect([0, RESTORED_NOTES]).toContain(notes);
      const isThrough = notes > 0;
      if (isThrough) through.push(round);
      lives.cameThrough(isThrough);
      // What else is in a backup comes with its notes, or not either: also the change of a note that was there.
      expect({ drafts, people, edited }).toEqual({
        drafts: isThrough ? 1 : 0,
        people: isThrough ? 1 : 0,
        edited: `Round ${through.at(-1) ?? 0}`,
      });
    });

    test('some come through and some do not', () => {
      expect(through.length).toBeGreaterThan(0);
      expect(through.length).toBeLessThan(IMPORTS);
    });
  });

  /** The pack on disk, and how many subjects belong to it. */
  async function storedPack() {
    const found = await browser.page.evaluate(countSubjects, TITLE);
    return { ...found, version: Number(found.version) };
  }
});

const STAMP = '2026-11-20T10:00:00.000Z';
/** A note that every backup has, with another text. */
const EDITED = '99999999-0000-4000-8000-000000000000';
/** What all ids of a round begin with. */
const prefixOf = (round: number) => `${String(round).padStart(8, '0')}-0000-4000-8000-`;

/** A backup of many notes, a draft, a decision, and a later text of the note the one before had. */
function recordsOf(round: number): BackupRecord[] {
  const id = (number: number) => prefixOf(round) + String(number).padStart(12, '0');
  const noted = (change: Parameters<typeof noteWith>[0]): BackupRecord => ['note', noteWith(change)];
  const { subject, origin } = noteWith({});
  const draft = { slot: `new:${id(1)}`, subject, passage: null, tags: [], noteId: null, noteRevision: null, origin };
  return [
    ...Array.from({ length: RESTORED_NOTES }, (_, at) => noted({ id: id(at), body: `Round ${round}` })),
    noted({ id: EDITED, body: `Round ${round}`, updated: `2026-11-20T11:00:${String(round).padStart(2, '0')}.000Z` }),
    ['draft', { ...draft, body: 'Half a sentence', updated: STAMP }],
    ['person', { id: id(2), relation: 'same', a: `author:a ${round}`, b: `author:b ${round}`, decided: STAMP }],
  ];
}

// These run inside the library page, which is one of those that may ask the background.

declare global {
  var confirmed: string[];
  var cutOff: number;
}

/**
 * Writes and saves notes one after the other, again until there is an answer, as a reader who sees "not saved" does.
 */
function startSaving(count: number, pause: number): void {
  const { runtime } = globalThis.chrome;
  globalThis.confirmed = [];
  globalThis.cutOff = 0;
  const ask = async (type: string, body: object): Promise<string> => {
    for (;;) {
      const answer = await runtime.sendMessage({ to: 'background', type, body }).catch(() => null);
      const text = JSON.stringify(answer ?? null);
      if (text.startsWith('{"ok":true')) return text;
      globalThis.cutOff += 1;
    }
  };
  const save = async (at: number) => {
    const updated = new Date().toISOString();
    const draft = {
      slot: `new:${crypto.randomUUID()}`,
      subject: { kind: 'outlet', keys: ['outlet:killed.example'], label: 'Killed' },
      passage: null,
      body: `Note ${1000 + at}`,
      tags: [],
      noteId: null,
      noteRevision: null,
      origin: { url: 'https://killed.example/', title: 'Killed', authors: [], outlet: 'Killed', published: null },
      updated,
    };
    await ask('draft.keep', { draft, revision: updated });
    const saved = await ask('note.save', { draft, revision: updated });
    globalThis.confirmed.push(/"id":"([^"]+)"/.exec(saved)?.[1] ?? saved);
  };
  void (async () => {
    for (let at = 0; at < count; at += 1) {
      await save(at);
      await new Promise((wake) => setTimeout(wake, pause));
    }
  })();
}

/** Hands the library a pack whose version says how many subjects it has, with a note each. */
function choosePack(title: string, version: number, count: number): void {
  const text = JSON.stringify({
    format: 'sidelight-pack',
    formatVersion: 1,
    id: 'org.example.killed',
    title,
    version: String(version),
    language: 'en',
    licence: 'CC0-1.0',
    maintainer: { name: 'Example' },
    updated: '2026-11-01',
    subjects: Array.from({ length: count }, (_, at) => ({
      id: `o${at}`,
      type: 'outlet',
      name: `Killed ${at}`,
      match: { domains: [`killed-${at}.example`] },
    })),
    notes: Array.from({ length: count }, (_, at) => ({
      id: `n${at}`,
      subject: `o${at}`,
      kind: 'context',
      text: { en: `Version ${version} of note ${at}.` },
      status: 'current',
      sources: [{ url: `https://example.org/${at}`, title: 'A page', publisher: 'Example' }],
    })),
  });
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  const files = new DataTransfer();
  files.items.add(new File([text], 'killed.json'));
  if (!input) throw new Error('no field for files');
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Everything in the stores asked for, past all code of ours. */
async function readStores(names: string[]): Promise<Record<string, Record<string, unknown>[]>> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('sidelight');
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(new Error('not opened')));
  });
  const transaction = database.transaction(names);
  const requests = names.map((name) => [name, transaction.objectStore(name).getAll()] as const);
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  database.close();
  return Object.fromEntries(requests.map(([name, { result }]) => [name, result]));
}

/** Hands the page of the reader's data a backup. */
function chooseBackup(base64: string): void {
  const input = document.querySelector<HTMLInputElement>('.library-view:not([hidden]) input[type=file]');
  const files = new DataTransfer();
  const bytes = Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0);
  files.items.add(new File([bytes], 'backup.jsonl.gz'));
  if (!input) throw new Error('no field for files');
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Ends the worker, unless the import is through. */
async function pressCancel(): Promise<void> {
  document.querySelector<HTMLElement>('.import-progress .button')?.click();
  while (!document.querySelector('.drop-zone')) await new Promise(requestAnimationFrame);
}

/** How much of one round's backup is on disk, and the text of the note all of them have. */
async function countRound(prefix: string, edited: string) {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('sidelight');
    opening.addEventListener('success', () => resolve(opening.result));
  });
  const transaction = database.transaction(['personalNotes', 'drafts', 'people']);
  const those = (start: string) => IDBKeyRange.bound(start, `${start}\uffff`);
  const notes = transaction.objectStore('personalNotes').count(those(prefix));
  const drafts = transaction.objectStore('drafts').count(those(`new:${prefix}`));
  const people = transaction.objectStore('people').count(those(prefix));
  const note = transaction.objectStore('personalNotes').get(edited);
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  database.close();
  const { body: text }: { body: unknown } = note.result;
  return { notes: notes.result, drafts: drafts.result, people: people.result, edited: text };
}

/** A pack's version, 0 where it is not stored, and how many subjects it has in the store. */
async function countSubjects(title: string): Promise<{ version: string; count: number }> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('sidelight');
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(new Error('not opened')));
  });
  const transaction = database.transaction(['packs', 'contextSubjects']);
  const { id, version } = await new Promise<{ id: string; version: string }>((resolve) => {
    const packs = transaction.objectStore('packs').getAll();
    packs.addEventListener('success', () =>
      resolve(packs.result.find((pack) => pack.title === title) ?? { id: 'none', version: '0' }),
    );
  });
  // All others' subjects are a hundred times as many: they are left out.
  const own = transaction.objectStore('contextSubjects').count(IDBKeyRange.bound(`${id}/`, `${id}0`));
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  database.close();
  return { version, count: own.result };
}

/** How many subjects belong to no pack. */
async function countStrays(): Promise<number> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('sidelight');
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(new Error('not opened')));
  });
  const transaction = database.transaction(['packs', 'contextSubjects']);
  const packs = transaction.objectStore('packs').getAllKeys();
  const subjects = transaction.objectStore('contextSubjects').getAllKeys();
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  database.close();
  const isText = (key: IDBValidKey) => typeof key === 'string';
  const ids = packs.result.filter(isText);
  return subjects.result.filter(isText).filter((key) => !ids.some((id) => key.startsWith(`${id}/`))).length;
}

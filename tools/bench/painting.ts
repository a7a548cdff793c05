/**
 * Times notes on a long page in real Chromium, with the extension and its panel:
 * `npm run -s bench:painting [-- WORDS [NOTES]]`, by default 20,000 words and 200 notes on passages, every fourth of
 * them changed by a word since. Needs the extension built. On stdout one JSON line: of how many passages the page shows
 * the place; milliseconds from a saved note until all are painted anew (finding them again included), and how long the
 * page's own thread was held at most. Exits with 1 when a limit is passed.
 */
import { passageAt } from '../../src/domain/notes/passage.ts';
import { readArticle } from '../drive/article.ts';
import { launch } from '../drive/browser.ts';
import { serve } from '../drive/server.ts';
import { Random } from './random.ts';
import { median } from './statistics.ts';
import { editOf } from './storedNote.ts';

const [words = 20_000, notes = 200] = process.argv.slice(2).map(Number);
/** What holds the page longer is a long task (W3C Long Tasks API): a click or a key waits for it. */
const LIMITS = { held: 50 };
const ROUNDS = 10;
const WORDS_A_PARAGRAPH = 80;
const PASSAGE_WORDS = 20;
const VOCABULARY = 8000;
const FIRST_NOTE = '00000000-0000-4000-8000-000000000000';
const URL = 'http://paper.example/long-read';

const random = new Random('long page');
const paragraphs = Array.from({ length: Math.ceil(words / WORDS_A_PARAGRAPH) }, paragraph);
const server = await serve({
  [URL]: `<!doctype html><html lang="en"><title>A long read - Paper</title>
    <body><article><h1>A long read</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article>`,
});
const browser = await launch('chromium', { server });
let passed = false;
try {
  await browser.openPage(browser.extensionUrl('library.html#notes'));
  await browser.page.waitFor('.own-notes[aria-busy=false]');
  await browser.page.evaluate(store, notesOn(paragraphs.join('\n\n')));
  await readArticle(browser, URL);
  await browser.page.waitFor(() => CSS.highlights.has('sidelight-note'));
  await browser.page.evaluate(watch);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const edit = await editOf(browser.panel, FIRST_NOTE, `Round ${round}`);
    const begun = performance.now();
    await browser.panel.evaluate(save, edit);
    await browser.page.waitFor((painted) => globalThis.painted > painted, round);
    times.push(performance.now() - begun);
  }
  const { held, shown } = await browser.page.evaluate(observed);
  const painted = Math.round(median(times));
  console.log(JSON.stringify({ words, notes, shown, painted, held, limits: LIMITS, errors: await browser.errors() }));
  passed = held <= LIMITS.held && shown === notes;
} finally {
  await browser.close();
  await server.close();
}
process.exit(passed ? 0 : 1);

/** Sentences of made-up words, the common ones common (Zipf's law). */
function paragraph(): string {
  const word = () => `w${Math.floor(VOCABULARY ** random.next()).toString(36)}`;
  const all = Array.from({ length: WORDS_A_PARAGRAPH }, word);
  return all.map((text, at) => (at % 16 === 15 ? `${text}.` : text)).join(' ');
}

/** Notes on passages spread over the text, as they were made: every fourth when another word stood there. */
function notesOn(text: string): { passage: unknown; number: number }[] {
  const starts = [...text.matchAll(/\S+/g)].map(({ index }) => index);
  return Array.from({ length: notes }, (_, number) => {
    const first = Math.floor((number * (starts.length - PASSAGE_WORDS)) / notes);
    const [start = 0, end = 0] = [starts[first], starts[first + PASSAGE_WORDS]];
    const [at = 0, next = 0] = [starts[first + 5], starts[first + 6]];
    const before = number % 4 === 0 ? `${text.slice(0, at)}formerly ${text.slice(next)}` : text;
    return { passage: passageAt(before, start, end - 1 + before.length - text.length), number };
  });
}

// These run inside the library's page, the panel and the article's page.

declare global {
  var painted: number;
  var longest: number;
}

async function store(made: { passage: unknown; number: number }[]): Promise<void> {
  const database = await new Promise<IDBDatabase>((opened) => {
    const request = indexedDB.open('sidelight');
    request.addEventListener('success', () => opened(request.result));
  });
  const transaction = database.transaction('personalNotes', 'readwrite');
  for (const { passage, number } of made) {
    transaction.objectStore('personalNotes').put({
      id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
      subject: { kind: 'article', keys: ['article:paper.example/long-read'], label: 'A long read' },
      passage,
      body: `Note ${number}`,
      tags: [],
      origin: {
        url: 'http://paper.example/long-read',
        title: 'A long read',
        authors: [],
        outlet: 'Paper',
        published: null,
      },
      created: '2026-11-01T00:00:00.000Z',
      updated: '2026-11-01T00:00:00.000Z',
      deleted: null,
      rivals: [],
    });
  }
  await new Promise((complete) => transaction.addEventListener('complete', complete));
  database.close();
}

/** Counts how often the notes are painted anew, and keeps the longest task. */
function watch(): void {
  globalThis.painted = 0;
  globalThis.longest = 0;
  let last = CSS.highlights.get('sidelight-note');
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration);
  }).observe({ type: 'longtask' });
  const look = () => {
    const now = CSS.highlights.get('sidelight-note');
    if (now !== last) globalThis.painted += 1;
    last = now;
    requestAnimationFrame(look);
  };
  look();
}

/** Saves as a panel does. */
async function save(message: object): Promise<void> {
  await globalThis.chrome.runtime.sendMessage(message);
}

/** The longest task in milliseconds, 0 where none was long; and how many passages are painted. */
async function observed(): Promise<{ held: number; shown: number }> {
  await new Promise((later) => setTimeout(later, 500));
  const sizeOf = (name: string) => CSS.highlights.get(name)?.size ?? 0;
  return { held: globalThis.longest, shown: sizeOf('sidelight-note') + sizeOf('sidelight-note-uncertain') };
}

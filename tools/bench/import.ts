/**
 * Times taking in a large pack through the real library page in real Chromium: `npm run -s bench:import [-- NOTES]`, by
 * default 50,000 notes, some 20 MB. Needs the extension built. On stdout one JSON line: seconds to check and to write,
 * the longest time the page's and an open panel's main threads were blocked (ms), how long a panel waited for a report
 * while notes were written (ms), and the time of a first and a later search (ms).
 */
import { ARTICLES, OTHER_OUTLET } from '../../tests/e2e/articles.ts';
import { launch } from '../drive/browser.ts';
import { serve } from '../drive/server.ts';
import { shippedPacksStored } from '../drive/packs/shippedPacks.ts';
import { longestBlock, secondsUntil, watchBlocks } from './waiting.ts';

const notes = Number(process.argv[2] ?? 50_000);

const server = await serve(ARTICLES);
const browser = await launch('chromium', { server });
try {
  await shippedPacksStored(browser);
  await browser.openPage(OTHER_OUTLET);
  await browser.clickAction();
  await browser.panel.waitFor('.article-header');
  await browser.newTab(browser.extensionUrl('library.html#packs'));
  await browser.page.waitFor('.pack');
  const megabytes = await browser.page.evaluate(makeFile, notes);
  await Promise.all([browser.page, browser.panel].map(watchBlocks));
  const checkSeconds = await secondsUntil(browser.page, '.preview', () => browser.page.evaluate(chooseFile));
  const blockedByCheck = await longestBlock(browser.page);
  await browser.panel.evaluate(askForReports);
  const writeSeconds = await secondsUntil(browser.page, '.import-status + .drop-zone', () =>
    browser.page.click('.preview .primary'),
  );
  const reportMs = await browser.panel.evaluate(() => globalThis.slowest);
  const searchMs = await browser.page.evaluate(search, 'river council');
  const searchAgainMs = await browser.page.evaluate(search, 'title 49');
  console.log(
    JSON.stringify({
      notes,
      megabytes,
      checkSeconds,
      writeSeconds,
      longestBlockMs: {
        check: blockedByCheck,
        all: await longestBlock(browser.page),
        panel: await longestBlock(browser.panel),
      },
      slowestReportMs: Math.round(reportMs),
      searchMs: { first: Math.round(searchMs), later: Math.round(searchAgainMs) },
      errors: await browser.errors(),
    }),
  );
} finally {
  await browser.close();
  await server.close();
}

// These run inside the documents.

/** What they keep there between two of them. */
declare global {
  var benchFile: File;
  var slowest: number;
}

/** A made-up pack: many outlets with several notes each, texts as long as such notes are. Returns its size in MB. */
function makeFile(count: number): number {
  const words = 'the river council upheld a complaint about reports on locks and harbour dues of that year'.split(' ');
  const subjects = Array.from({ length: Math.ceil(count / 5) }, (_, i) => ({
    id: `o${i}`,
    type: 'outlet',
    name: `Made-up Paper Number ${i}`,
    match: { domains: [`paper-${i}.example`] },
  }));
  const made = Array.from({ length: count }, (_, i) => ({
    id: `n${i}`,
    subject: `o${i % subjects.length}`,
    kind: 'assessment',
    by: `Press Council of District ${i % 40}`,
    text: { en: Array.from({ length: 14 }, (_word, w) => words[(i * 7 + w * (1 + (i % 5))) % words.length]).join(' ') },
    asOf: '2026-09',
    status: 'current',
    sources: [
      {
        url: `https://example.org/rulings/${i}`,
        title: `Ruling, title ${i}`,
        publisher: 'Press Council',
        accessed: '2026-10-01',
      },
    ],
  }));
  const text = JSON.stringify({
    format: 'sidelight-pack',
    formatVersion: 1,
    id: 'org.example.large',
    title: 'A large pack',
    version: '1',
    language: 'en',
    licence: 'CC0-1.0',
    maintainer: { name: 'Example' },
    updated: '2026-11-01',
    subjects,
    notes: made,
  });
  globalThis.benchFile = new File([text], 'large.json');
  return Math.round(text.length / 104857.6) / 10;
}

function chooseFile(): void {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  const files = new DataTransfer();
  files.items.add(globalThis.benchFile);
  if (!input) throw new Error('no field for files');
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Asks for the report of the article's tab again and again; the longest wait is in `slowest`. */
function askForReports(): void {
  globalThis.slowest = 0;
  const ask = async () => {
    const tabs = await globalThis.chrome.tabs.query({ index: 0 });
    for (;;) {
      const begun = performance.now();
      await globalThis.chrome.runtime.sendMessage({
        to: 'background',
        type: 'report.get',
        body: { tabId: tabs[0]?.id },
      });
      globalThis.slowest = Math.max(globalThis.slowest, performance.now() - begun);
      await new Promise((wait) => setTimeout(wait, 50));
    }
  };
  void ask();
}

/** Types a query; the milliseconds until its notes are shown. */
async function search(query: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('input[type=search]');
  const list = document.querySelector('section[aria-labelledby=search] .context-note-items');
  if (!field || !list) throw new Error('no search');
  const changed = new Promise((done) => new MutationObserver(done).observe(list, { childList: true }));
  const begun = performance.now();
  field.value = query;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await changed;
  return performance.now() - begun;
}

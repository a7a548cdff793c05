/**
 * Times finding the notes that apply to an article of 2,000 words, in real Chromium with a real IndexedDB on disk:
 * `npm run -s bench:notes [-- packs|own|kept]`.
 *
 * First packs: for each size of the store, that many notes and that many phrases. Then the reader's own notes, 100,000
 * of them, 40 on the article: the whole report, with packs of 10,000 + 10,000 beside them, and saving a note. Then the
 * same report with and without 10,000 articles that were kept as the reader saw them, how long it takes to tell what
 * has changed and keep the article as it is seen, and how long of that to look for others of the same author, outlet
 * and event.
 *
 * `cold` is from the start of a worker in a browser that was just started to its answer: its code read, the database
 * opened, nothing cached. `warm` are later questions to the same worker. Memory is all the worker's JavaScript holds
 * after an answer, garbage included. Exits with 1 when a limit is passed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, bundleWorker, heapOf, inBrowser } from './inChromium.ts';
import type { Task } from './notesWorker.ts';
import { median, quantile, rounded } from './statistics.ts';

const PACK_SIZES = [1000, 10_000, 100_000];
const OWN_NOTES = 100_000;
const BESIDE_OWN_NOTES = 10_000;
const KEPT_ARTICLES = 10_000;
const KEPT_TURNS = 8;
const COLD_RUNS = 5;
const WARM_RUNS = 30;
const SAVES = 200;
/** What a browser does at its own start is over by then; the worker and the database are still cold. */
const SETTLED_AFTER_MS = 1500;
const LIMITS = { warm: 50, cold: 400, megabytes: 100, save: 20, slower: 0.1, stories: 30 };

const script = await bundleWorker();
const part = process.argv[2];
console.error('store                        warm, ms (95 %)   cold, ms (worst)   memory, MB   found');
const rows = [];
if (part === undefined || part === 'packs')
  for (const size of PACK_SIZES)
    rows.push(await measure(`${size} notes + ${size} phrases`, [{ fill: size }], { do: 'ask' }));
if (part === undefined || part === 'own')
  rows.push(
    await measure(`${OWN_NOTES} own notes`, [{ fill: BESIDE_OWN_NOTES }, { fillOwn: OWN_NOTES }], { do: 'open' }),
  );
const kept = part === undefined || part === 'kept' ? await compareKept() : null;
console.log(JSON.stringify({ limits: LIMITS, rows, kept }));
const beyond = rows.filter(
  ({ warm95, cold, megabytes, saves }) =>
    warm95 > LIMITS.warm || cold > LIMITS.cold || megabytes > LIMITS.megabytes || (saves?.most ?? 0) > LIMITS.save,
);
process.exit(
  beyond.length > 0 || (kept?.slower ?? 0) > LIMITS.slower || (kept?.stories95 ?? 0) > LIMITS.stories ? 1 : 0,
);

/** Fills a store and times a question to it, and saving where it holds the reader's own notes. */
async function measure(store: string, fills: Task[], question: Task) {
  const profile = mkdtempSync(join(tmpdir(), 'bench-notes-'));
  try {
    for (const fill of fills) await inBrowser(profile, (page) => ask(page, script, fill));
    const cold: number[] = [];
    const warm: number[] = [];
    const bytes: number[] = [];
    let count = 0;
    for (let run = 0; run < COLD_RUNS; run++) {
      await inBrowser(profile, async (page) => {
        await new Promise((resolve) => setTimeout(resolve, SETTLED_AFTER_MS));
        cold.push((await ask(page, script, question)).milliseconds);
        for (let again = 0; again < WARM_RUNS / COLD_RUNS; again++) {
          const answer = await ask(page, script, question);
          warm.push(answer.milliseconds);
          count = answer.found;
          bytes.push(await heapOf(page));
        }
      });
    }
    const row = {
      store,
      warm: rounded(median(warm)),
      warm95: rounded(quantile(warm, 0.95)),
      cold: rounded(median(cold)),
      coldWorst: rounded(Math.max(...cold)),
      megabytes: rounded(Math.max(...bytes) / 2 ** 20),
      found: count,
    };
    const cells = [
      store.padEnd(27),
      `${row.warm} (${row.warm95})`.padEnd(16),
      `${row.cold} (${row.coldWorst})`.padEnd(17),
      String(row.megabytes).padEnd(11),
      count,
    ];
    console.error(cells.join('  '));
    return { ...row, saves: fills.some((fill) => 'fillOwn' in fill) ? await timeSaves(profile) : null };
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

/**
 * The report with and without kept articles, by turns, so that whatever else the machine does slows both; and how long
 * it takes to tell what has changed in an article that was kept, and to keep it again.
 */
async function compareKept() {
  const profiles = [0, KEPT_ARTICLES].map((count) => ({ count, at: mkdtempSync(join(tmpdir(), 'bench-kept-')) }));
  const reports = new Map<number, number[]>([
    [0, []],
    [KEPT_ARTICLES, []],
  ]);
  const seen: number[] = [];
  const stories: number[] = [];
  try {
    for (const { count, at } of profiles)
      await inBrowser(at, async (page) => {
        await ask(page, script, { fill: BESIDE_OWN_NOTES });
        await ask(page, script, { fillKept: count });
      });
    for (let turn = 0; turn < KEPT_TURNS; turn++)
      for (const { count, at } of turn % 2 === 0 ? profiles : profiles.toReversed())
        await inBrowser(at, async (page) => {
          await ask(page, script, { do: 'open' });
          await new Promise((resolve) => setTimeout(resolve, SETTLED_AFTER_MS));
          for (let again = 0; again < WARM_RUNS; again++)
            reports.get(count)?.push((await ask(page, script, { do: 'open' })).milliseconds);
          for (let again = 0; again < (count > 0 ? WARM_RUNS : 0); again++) {
            seen.push((await ask(page, script, { do: 'see' })).milliseconds);
            stories.push((await ask(page, script, { do: 'stories' })).milliseconds);
          }
        });
  } finally {
    for (const { at } of profiles) rmSync(at, { recursive: true, force: true });
  }
  const [without = [], within = []] = [...reports.values()];
  const told = {
    without: rounded(median(without)),
    with: rounded(median(within)),
    slower: Math.round((median(within) / median(without) - 1) * 1000) / 1000,
    seen: rounded(median(seen)),
    seen95: rounded(quantile(seen, 0.95)),
    stories: rounded(median(stories)),
    stories95: rounded(quantile(stories, 0.95)),
  };
  console.error(
    `report: ${told.without} ms, with ${KEPT_ARTICLES} kept articles ${told.with} ms; seeing one: ${told.seen} ms (95 %: ${told.seen95}), of that for others on its event: ${told.stories} ms (95 %: ${told.stories95})`,
  );
  return told;
}

/** Times saving notes, each with its draft kept before. */
async function timeSaves(profile: string): Promise<{ median: number; most: number }> {
  const saves: number[] = [];
  await inBrowser(profile, async (page) => {
    await ask(page, script, { do: 'open' });
    while (saves.length < SAVES) saves.push((await ask(page, script, { do: 'save' })).milliseconds);
  });
  const times = { median: rounded(median(saves)), most: rounded(quantile(saves, 0.95)) };
  console.error(`saving a note: ${times.median} ms (95 %: ${times.most})`);
  return times;
}

/**
 * Times finding the notes that apply to an article of 2,000 words, in real Chromium with a real IndexedDB on disk:
 * `npm run -s bench:notes`. For each size of the store, that many notes and that many phrases.
 *
 * `cold` is from the start of a worker in a browser that was just started to its answer: its code read, the database opened,
 * nothing cached. `warm` are later questions to the same worker. Memory is all the worker's JavaScript holds after an answer,
 * garbage included. Exits with 1 when a limit is passed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { build } from 'vite';
import * as z from 'zod/mini';
import { FLAGS } from '../tests/e2e/support/chromium.ts';
import type { Task } from './bench/notesWorker.ts';
import { median, quantile } from './bench/statistics.ts';
import { findBrowser } from './browsers.mjs';

const SIZES = [1000, 10_000, 100_000];
const COLD_RUNS = 5;
const WARM_RUNS = 30;
/** What a browser does at its own start is over by then; the worker and the database are still cold. */
const SETTLED_AFTER_MS = 1500;
const LIMITS = { warm: 50, cold: 400, megabytes: 100 };
/** Databases belong to an address; nothing is asked of the network for this one. */
const PAGE = 'http://bench.example/';
/** Filling the largest store takes a minute. */
const TIMEOUT_MS = 300_000;

const Answer = z.object({ milliseconds: z.number(), groups: z.number() });
const HeapUsage = z.object({ usedSize: z.number(), backingStorageSize: z.optional(z.number()) });

const executablePath = findBrowser('chromium');
if (executablePath === null) {
  console.error('No Chromium found.');
  process.exit(2);
}
const script = await bundle();
console.error('notes + phrases    warm, ms (95 %)    cold, ms (worst)    memory, MB    found');
const rows = [];
for (const size of SIZES) {
  const row = await measure(size, executablePath);
  rows.push(row);
  const cells = [
    `${size} + ${size}`.padEnd(17),
    `${row.warm} (${row.warm95})`.padEnd(17),
    `${row.cold} (${row.coldWorst})`.padEnd(18),
    String(row.megabytes).padEnd(12),
    row.groups,
  ];
  console.error(cells.join('  '));
}
console.log(JSON.stringify({ limits: LIMITS, rows }));
const beyond = rows.filter(
  ({ warm95, cold, megabytes }) => warm95 > LIMITS.warm || cold > LIMITS.cold || megabytes > LIMITS.megabytes,
);
process.exit(beyond.length > 0 ? 1 : 0);

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'bench/notesWorker.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The worker was not bundled.');
  return chunk.code;
}

async function measure(size: number, browserPath: string) {
  const profile = mkdtempSync(join(tmpdir(), 'bench-notes-'));
  try {
    await inBrowser(browserPath, profile, (page) => ask(page, { fill: size }));
    const cold: number[] = [];
    const warm: number[] = [];
    const bytes: number[] = [];
    let groups = 0;
    for (let run = 0; run < COLD_RUNS; run++) {
      await inBrowser(browserPath, profile, async (page) => {
        await new Promise((resolve) => setTimeout(resolve, SETTLED_AFTER_MS));
        cold.push((await ask(page, { ask: true })).milliseconds);
        for (let again = 0; again < WARM_RUNS / COLD_RUNS; again++) {
          const answer = await ask(page, { ask: true });
          warm.push(answer.milliseconds);
          groups = answer.groups;
          bytes.push(await heapOf(page));
        }
      });
    }
    return {
      size,
      warm: round(median(warm)),
      warm95: round(quantile(warm, 0.95)),
      cold: round(median(cold)),
      coldWorst: round(Math.max(...cold)),
      megabytes: round(Math.max(...bytes) / 2 ** 20),
      groups,
    };
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

async function inBrowser<T>(browserPath: string, userDataDir: string, act: (page: Page) => Promise<T>): Promise<T> {
  const browser = await launch({
    executablePath: browserPath,
    userDataDir,
    pipe: true,
    protocolTimeout: TIMEOUT_MS,
    args: [...FLAGS, '--proxy-server=127.0.0.1:9'],
  });
  try {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => void request.respond({ contentType: 'text/html', body: '<!doctype html>' }));
    await page.goto(PAGE);
    return await act(page);
  } finally {
    await browser.close();
  }
}

/** Gives the page's worker a task, and starts it first if there is none: then the time is from before its start. */
async function ask(page: Page, task: Task): Promise<z.infer<typeof Answer>> {
  const answer = await page.evaluate(askWorker, script, task);
  return Answer.parse(answer);
}

/** Runs in the page. */
function askWorker(code: string, task: Task): Promise<unknown> {
  const start = performance.now();
  const known: { benchWorker?: Worker } & typeof globalThis = globalThis;
  const isNew = known.benchWorker === undefined;
  const worker = (known.benchWorker ??= new Worker(URL.createObjectURL(new Blob([code]))));
  return new Promise((resolve, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message)), { once: true });
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<object>) => resolve(isNew ? { ...data, milliseconds: performance.now() - start } : data),
      { once: true },
    );
    worker.postMessage(task, []);
  });
}

async function heapOf(page: Page): Promise<number> {
  const [worker] = page.workers();
  if (!worker) throw new Error('The worker has ended.');
  const { usedSize, backingStorageSize = 0 } = HeapUsage.parse(await worker.client.send('Runtime.getHeapUsage'));
  return usedSize + backingStorageSize;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

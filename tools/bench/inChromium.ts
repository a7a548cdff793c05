import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import { bundle } from './bundle.ts';
import { launchOffline } from './offline.ts';
import type { DeviceTask } from './devices/devicesWorker.ts';
import type { Task } from './notesWorker.ts';

/** Runs tasks in a worker of real Chromium, with a real IndexedDB on disk. */

/**
 * Databases belong to an address, and ids are made where it is secure; nothing is asked of the network for this one.
 */
const PAGE = 'http://bench.localhost/';
/** Filling the largest store takes a minute. */
const TIMEOUT_MS = 300_000;

/** What a worker is asked for, and how long that took. */
export type AnyTask = Task | DeviceTask;
export const Answer = z.object({ milliseconds: z.number(), found: z.number() });
const HeapUsage = z.object({ usedSize: z.number(), backingStorageSize: z.optional(z.number()) });

/** The worker's code in one piece. */
export const bundleWorker = (): Promise<string> => bundle(join(import.meta.dirname, 'notesWorker.ts'), 'bench');

/** Starts a browser on a profile, acts on a page of it, and ends it. */
export async function inBrowser<T>(userDataDir: string, act: (page: Page) => Promise<T>): Promise<T> {
  const browser = await launchOffline({ userDataDir, protocolTimeout: TIMEOUT_MS });
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
export async function ask(page: Page, script: string, task: AnyTask): Promise<z.infer<typeof Answer>> {
  return Answer.parse(await page.evaluate(askWorker, script, task));
}

/** Runs in the page. */
function askWorker(code: string, task: AnyTask): Promise<unknown> {
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

/** What the page's worker holds in memory, in bytes, garbage included. */
export async function heapOf(page: Page): Promise<number> {
  const [worker] = page.workers();
  if (!worker) throw new Error('The worker has ended.');
  const { usedSize, backingStorageSize = 0 } = HeapUsage.parse(await worker.client.send('Runtime.getHeapUsage'));
  return usedSize + backingStorageSize;
}

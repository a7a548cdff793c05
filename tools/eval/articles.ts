import { setImmediate } from 'node:timers/promises';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import * as z from 'zod/mini';
import { readArticle } from '../../src/page/readArticle.ts';
import { openPage } from '../dev/savedPage.ts';
import { fieldsOf } from './fields.ts';
import { askedFolder, readTruth, Row, savedHtml } from './savedPages.ts';

/**
 * Reads saved pages with the page script's own code, for scoring.
 *
 *     npm run -s eval:articles -- DIR [--sample N]
 *
 * It takes every row of DIR/truth.jsonl, or every Nth; their pages lie in DIR/pages/<id>.html.gz. One JSON line per row
 * on stdout; what went wrong on stderr.
 */
const THREADS = 2;
const Job = z.object({ directory: z.string(), rows: z.array(Row) });

if (isMainThread) main();
else {
  const { directory, rows } = Job.parse(workerData);
  for (const row of rows) {
    parentPort?.postMessage(readRow(directory, row), []);
    // Garbage collection: what weak references point to lives until the turn of the event loop ends. In one turn no
    // closed window went.
    await setImmediate();
  }
}

function main(): void {
  const { directory, step } = askedFolder('eval:articles');
  const rows = readTruth(directory, Row, step);
  for (let thread = 0; thread < THREADS; thread += 1) {
    const share = rows.filter((_, index) => index % THREADS === thread);
    const worker = new Worker(new URL(import.meta.url), { workerData: { directory, rows: share } });
    worker.on('message', (line: string) => process.stdout.write(`${line}\n`));
    worker.on('error', (error) => console.error(`a thread died, its remaining pages are missing: ${String(error)}`));
  }
}

function readRow(directory: string, { id, url }: Row): string {
  try {
    const window = openPage(savedHtml(directory, id), url);
    const started = performance.now();
    const article = readArticle(window.document, url)?.article;
    const ms = Math.round(performance.now() - started);
    window.close();
    if (!article) console.error(`${id}: no article found`);
    return JSON.stringify({ id, ...fieldsOf(article, url), ms });
  } catch (error) {
    console.error(`${id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return JSON.stringify({ id, error: String(error) });
  }
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import * as z from 'zod/mini';
import { readArticle } from '../../src/page/readArticle.ts';
import { fieldsOf } from './fields.ts';

/**
 * Reads saved pages with the extension's own reader, for scoring.
 *
 *   node tools/eval/articles.ts DIR [--sample N]     every row of DIR/truth.jsonl (or every Nth), pages in DIR/pages/<id>.html.gz
 *
 * One JSON line per row on stdout; what went wrong on stderr.
 */
const THREADS = 2;
const Row = z.object({ id: z.string(), url: z.string() });
type Row = z.infer<typeof Row>;
const Job = z.object({ directory: z.string(), rows: z.array(Row) });

if (isMainThread) main(process.argv.slice(2));
else {
  const { directory, rows } = Job.parse(workerData);
  for (const row of rows) {
    parentPort?.postMessage(readRow(directory, row), []);
    // Garbage collection: what weak references point to lives until the turn of the event loop ends. In one turn no closed window went.
    await setImmediate();
  }
}

function main(args: string[]): void {
  const directory = args.find((arg, index) => !arg.startsWith('--') && args[index - 1] !== '--sample');
  const step = args.includes('--sample') ? Number(args[args.indexOf('--sample') + 1]) : 1;
  if (directory === undefined || !(step >= 1)) {
    console.error('usage: node tools/eval/articles.ts DIR [--sample N]');
    process.exitCode = 2;
    return;
  }
  let rows: Row[];
  try {
    const lines = readFileSync(join(directory, 'truth.jsonl'), 'utf8').split('\n').filter(Boolean);
    rows = lines.map((line) => Row.parse(JSON.parse(line))).filter((_, index) => index % step === 0);
  } catch (error) {
    console.error(`cannot read ${join(directory, 'truth.jsonl')}: ${String(error)}`);
    process.exitCode = 1;
    return;
  }
  for (let thread = 0; thread < THREADS; thread += 1) {
    const share = rows.filter((_, index) => index % THREADS === thread);
    const worker = new Worker(new URL(import.meta.url), { workerData: { directory, rows: share } });
    worker.on('message', (line: string) => process.stdout.write(`${line}\n`));
    worker.on('error', (error) => console.error(`a thread died, its remaining pages are missing: ${String(error)}`));
  }
}

function readRow(directory: string, { id, url }: Row): string {
  try {
    const html = gunzipSync(readFileSync(join(directory, 'pages', `${id}.html.gz`))).toString();
    const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
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

/**
 * Measures what is told of changes to real pages:
 * `npm run -s bench:changes -- DIR [--sample N] [--seed S] [--failures]`. DIR holds `truth.jsonl` with `id` and `url`,
 * and the pages in `pages/<id>.html.gz`.
 *
 * Each page is read as saved; with furniture around its text, and with other furniture; and with edits of known kinds,
 * each in a paragraph of its own. All are made in the page, so that what is told depends on the extraction as well.
 * `shown` is the share of the edits that are told, `kind` the share that is told as what it is, `noisy` the share of
 * pairs with other furniture alone of which anything is told, `beside` how many changes a page are told that nobody
 * made; `lost` how many pages are read otherwise once they are edited, so that most edits are missed. Sites that were
 * held out while this was built are counted apart. On stdout JSON lines, on stderr a table. Exits with 1 when a goal is
 * missed.
 */
import { setImmediate } from 'node:timers/promises';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { parseArgs } from 'node:util';
import { getDomain } from 'tldts';
import * as z from 'zod/mini';
import { EDITS } from './edits.ts';
import { measurePage, PageResult } from './pages.ts';
import { timeCompare } from './times.ts';
import { pageFile, readTruth, Row } from '../../eval/savedPages.ts';
import { Random } from '../random.ts';
import { median, quantile } from '../statistics.ts';

const GOALS = { shown: 0.99, noisy: 0.01, bytes: 6000, milliseconds: 200, stretch: 50 };
const THREADS = 2;
/** Of shorter texts, what frames them weighs more than their words. */
const LEAST_WORDS = 300;
/** Share of the sites that were not looked at. */
const HELD_OUT = 1 / 3;
const RowInLanguage = z.object({ ...Row.shape, lang: z.optional(z.string()) });
const Job = z.object({ directory: z.string(), rows: z.array(RowInLanguage), seed: z.string() });
type Job = z.infer<typeof Job>;

if (isMainThread) await main();
else await work(Job.parse(workerData));

async function work({ directory, rows, seed }: Job): Promise<void> {
  /** A paragraph of the last page of each language, to put into the next. */
  const foreign = new Map<string, string>();
  for (const row of rows) {
    try {
      parentPort?.postMessage(await measurePage(pageFile(directory, row.id), row, foreign, seed), []);
    } catch (error) {
      console.error(`${row.id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
    // Garbage collection: what weak references point to lives until the turn of the event loop ends.
    await setImmediate();
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sample: { type: 'string', default: '1' },
      seed: { type: 'string', default: '1' },
      failures: { type: 'boolean', default: false },
    },
  });
  const [directory] = positionals;
  if (directory === undefined) {
    console.error('usage: npm run -s bench:changes -- DIR [--sample N] [--seed S] [--failures]');
    process.exit(2);
  }
  const rows = readTruth(directory, RowInLanguage, Number(values.sample));
  const results: PageResult[] = [];
  await Promise.all(
    Array.from({ length: THREADS }, async (_, thread) => {
      const share = rows.filter((_row, index) => index % THREADS === thread);
      const worker = new Worker(new URL(import.meta.url), {
        workerData: { directory, rows: share, seed: values.seed } satisfies Job,
      });
      worker.on('message', (result) => results.push(PageResult.parse(result)));
      await new Promise<void>((resolve) => {
        worker.on('error', (error) =>
          console.error(`a thread died, its remaining pages are missing: ${String(error)}`),
        );
        worker.on('exit', () => resolve());
      });
    }),
  );
  const isHeldOut = ({ url }: PageResult) => new Random(`held out ${getDomain(url)}`).chance(HELD_OUT);
  const passed = [
    report(
      'sites looked at',
      results.filter((result) => !isHeldOut(result)),
    ),
    report('sites held out', results.filter(isHeldOut)),
    await reportTimes(results, false),
    await reportTimes(results, true),
  ];
  if (values.failures)
    for (const { id, missed, noise, beside } of results.filter((result) => !isHeldOut(result)))
      for (const failure of [...missed, ...noise, ...beside.map((one) => `beside ${one}`)])
        console.error(`${id} ${failure}`);
  process.exit(passed.includes(false) ? 1 : 0);
}

function report(name: string, results: readonly PageResult[]): boolean {
  const read = results.filter(({ outcome }) => outcome === 'compared');
  const edits = read.flatMap((result) => result.edits);
  const share = (of: readonly { isShown: boolean; isKind: boolean }[], what: 'isShown' | 'isKind') =>
    of.filter((edit) => edit[what]).length / of.length;
  const kinds = EDITS.map((kind) => {
    const own = edits.filter((edit) => edit.kind === kind);
    return { edit: kind, number: own.length, shown: share(own, 'isShown'), kind: share(own, 'isKind') };
  });
  const noisy = read.filter(({ noise }) => noise.length > 0).length / read.length;
  const long = read.filter(({ words }) => words >= LEAST_WORDS);
  const sizes = long.map(({ bytes, words }) => (bytes / words) * 1000);
  const result = {
    pages: read.length,
    partial: results.filter(({ outcome }) => outcome === 'partial').length,
    none: results.filter(({ outcome }) => outcome === 'none').length,
    rewritten: read.filter(({ isRewritten }) => isRewritten).length,
    lost: read.filter(({ edits: made }) => 2 * made.filter(({ isShown }) => isShown).length < made.length).length,
    edits: edits.length,
    shown: share(edits, 'isShown'),
    kind: share(edits, 'isKind'),
    noisy,
    beside: read.reduce((sum, { beside }) => sum + beside.length, 0) / read.length,
    bytesPerThousandWords: { median: median(sizes), most: Math.max(...sizes) },
    milliseconds: {
      median: median(read.map(({ ms }) => ms)),
      ninetyNinth: quantile(
        read.map(({ ms }) => ms),
        0.99,
      ),
    },
  };
  const passed = {
    shown: result.shown >= GOALS.shown,
    noisy: noisy <= GOALS.noisy,
    bytes: quantile(sizes, 0.99) <= GOALS.bytes,
  };
  console.log(JSON.stringify({ name, ...result, kinds, passed }));
  console.error(`\n${name}: ${JSON.stringify(result)}`);
  console.error('                    number   shown %    as its kind %');
  for (const { edit, number, shown, kind } of kinds)
    console.error(
      `${edit.padEnd(18)} ${String(number).padStart(7)} ${[shown, kind].map((of) => (100 * of).toFixed(1).padStart(9)).join('       ')}`,
    );
  return !Object.values(passed).includes(false);
}

async function reportTimes(results: readonly PageResult[], isOneParagraph: boolean): Promise<boolean> {
  const times = await timeCompare(
    results.flatMap(({ blocks }) => blocks),
    isOneParagraph,
  );
  const passed = times.milliseconds <= GOALS.milliseconds && times.longestStretch <= GOALS.stretch;
  console.log(JSON.stringify({ isOneParagraph, ...times, passed }));
  console.error(
    `\n${times.words} words${isOneParagraph ? ' in one paragraph' : ''}, ${times.changes} changes: ${times.milliseconds.toFixed(0)} ms of the processor, at most ${times.longestStretch.toFixed(0)} ms at a stretch`,
  );
  return passed;
}

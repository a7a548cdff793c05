/**
 * Feeds every exported function that takes text from a page or a file with repeated fragments of its own patterns, at
 * 25,000, 50,000 and 100,000 characters, and every regular expression with those of its own:
 * `npm run -s fuzz:growth [-- PART_OF_A_PATH ONE_IN]`. Work is counted, not timed: blocks entered, characters gone
 * through, steps back. Of the texts of a function one in so many is tried, by default one in 20: all of them take an
 * hour. On stdout one JSON line: functions, texts and expressions tried, and how many grew faster than n log n; on
 * stderr each of these. Exits with 1 when there is one.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { exportedWithText } from './growth/exported.ts';
import { isCallable } from './growth/calls.ts';
import type { Task, Told } from './growth/measure.ts';
import { patternsIn, steepText } from './growth/patterns.ts';

/** Functions measured before a thread is made anew, with an empty memory: caches hold on to long texts. */
const AT_ONCE = 8;
/** Milliseconds after which a text is said never to end. */
const ENDLESS = 60_000;

const SIZES = [25_000, 50_000, 100_000] as const;
/** Blocks entered and characters gone through: some tenths of a second. */
const LITTLE = 5_000_000;

const [part = '', oneIn = '20'] = process.argv.slice(2);
const functions = exportedWithText().filter((made) => isCallable(made) && `${made.file}#${made.name}`.includes(part));
const total = { functions: functions.length, texts: 0, expressions: 0, steep: 0 };
for (const pattern of await patternsIn(part)) {
  total.expressions += 1;
  const text = steepText(pattern);
  if (text !== null) report(pattern.where, `/${pattern.source}/${pattern.flags}: ${text}`);
}
let next = 0;
await Promise.all(Array.from({ length: availableParallelism() }, measureNext));
console.log(JSON.stringify(total));
process.exitCode = total.steep > 0 ? 1 : 0;

/** Measures what no other thread has begun with, until there is nothing left. */
async function measureNext(): Promise<void> {
  for (;;) {
    let at = next;
    const end = Math.min(at + AT_ONCE, functions.length);
    if (at >= end) return;
    next = end;
    while (at < end) at = await measureFrom(at, end);
  }
}

/** Measures functions from one on, until all are or one does not end. Gives the next that is to be measured. */
async function measureFrom(first: number, end: number): Promise<number> {
  const workerData: Task = { functions, first, end, oneIn: Number(oneIn), sizes: SIZES, little: LITTLE };
  const worker = new Worker(new URL('growth/measure.ts', import.meta.url), { workerData });
  const { promise, resolve } = Promise.withResolvers<number>();
  let now = { at: first, text: '' };
  const giveUp = () => {
    report(nameAt(now.at), `${now.text}: no end within ${ENDLESS / 1000} s`);
    resolve(now.at + 1);
  };
  let timer = setTimeout(giveUp, ENDLESS * 2);
  worker.on('message', (told: Told) => {
    clearTimeout(timer);
    timer = setTimeout(giveUp, ENDLESS);
    if ('text' in told) {
      now = told;
      return;
    }
    now = { at: told.at + 1, text: '' };
    total.texts += told.tried;
    for (const { text, work } of told.steep) report(nameAt(told.at), `${text}: ${work.join(', ')}`);
  });
  worker.on('error', (error) => {
    report(nameAt(now.at), `${now.text}: ${String(error)}`);
    resolve(now.at + 1);
  });
  worker.on('exit', () => resolve(now.at));
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

function nameAt(at: number): string {
  return `${functions[at]?.file}#${functions[at]?.name}`;
}

function report(where: string, words: string): void {
  total.steep += 1;
  console.error(`${where}: ${words}`);
}

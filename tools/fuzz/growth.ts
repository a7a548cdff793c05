/**
 * Feeds every exported function that takes text from a page or a file with repeated fragments of its own patterns, at 25,000, 50,000 and
 * 100,000 characters: `npm run -s fuzz:growth [-- PART_OF_A_PATH]`. On stdout one JSON line: functions and texts tried, and how many grew
 * faster than n log n; on stderr each of these with its times. Exits with 1 when there is one.
 */
import { Worker } from 'node:worker_threads';
import { exportedWithText } from './growth/exported.ts';
import { isCallable } from './growth/calls.ts';
import type { Told } from './growth/measure.ts';

/** Milliseconds after which a text is said never to end. */
const ENDLESS = 60_000;

const [part = ''] = process.argv.slice(2);
const functions = exportedWithText().filter((made) => isCallable(made) && `${made.file}#${made.name}`.includes(part));
const total = { functions: functions.length, texts: 0, steep: 0 };
for (let at = 0; at < functions.length;) at = await measureFrom(at);
console.log(JSON.stringify(total));
process.exitCode = total.steep > 0 ? 1 : 0;

/** Measures functions from one on, until all are or one does not end. Gives the next that is to be measured. */
async function measureFrom(first: number): Promise<number> {
  const worker = new Worker(new URL('growth/measure.ts', import.meta.url), { workerData: { functions, first } });
  const { promise, resolve } = Promise.withResolvers<number>();
  let now = { at: first, text: '' };
  const giveUp = () => {
    report(now.at, `${now.text}: no end within ${ENDLESS / 1000} s`);
    resolve(now.at + 1);
  };
  let timer = setTimeout(giveUp, ENDLESS * 2);
  worker.on('message', (told: Told) => {
    clearTimeout(timer);
    timer = setTimeout(giveUp, ENDLESS);
    if ('text' in told) {
      now = told;
      total.texts += 1;
      return;
    }
    for (const { text, times } of told.steep)
      report(told.at, `${text}: ${times.map((time) => Math.round(time)).join(', ')} ms`);
  });
  worker.on('error', (error) => {
    report(now.at, `${now.text}: ${String(error)}`);
    resolve(now.at + 1);
  });
  worker.on('exit', () => resolve(now.at + 1));
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

function report(at: number, words: string): void {
  total.steep += 1;
  console.error(`${functions[at]?.file}#${functions[at]?.name}: ${words}`);
}

/** Measures the functions it is told of, one after another, in a thread of its own: a call that never ends is ended with it. */
import { parentPort, workerData } from 'node:worker_threads';
import { JSDOM } from 'jsdom';
import { leaveLexicons } from '../../dev/lexicons.ts';
import type { Exported } from './exported.ts';
import { fragmentsOf } from './fragments.ts';

/** What is said of each text that was tried, before (`at`) and after. */
export type Told = { at: number; text: string } | { at: number; tried: number; steep: Steep[] };
/** A text a function took too long for, and milliseconds of processor time at each size. */
export interface Steep {
  text: string;
  times: number[];
}

const SIZES = [25_000, 50_000, 100_000] as const;
/** Characters a text has before and after what is repeated. */
const FRAMES = [
  ['', ''],
  ['A', ' \u0001x'],
] as const;
/** Functions measured before the thread is made anew, with an empty memory: caches hold on to long texts. */
export const AT_ONCE = 8;
/** Milliseconds: what takes less at the largest size is not looked at more closely. */
const SOON = 60;
/**
 * How many times as long a text of 100,000 characters may take as one of 25,000. In n log n it is 4.6; in n², 16. Between them is room for what
 * memory and the collection of garbage cost.
 */
const MOST_GROWTH = 9;

Object.assign(globalThis, windowGlobals());
leaveLexicons();

function windowGlobals() {
  const { window } = new JSDOM('', { url: 'https://www.harbour-herald.example/' });
  const { document, Node, NodeFilter, Element, HTMLElement, Text, DOMParser, Range, DocumentFragment } = window;
  return { window, document, Node, NodeFilter, Element, HTMLElement, Text, DOMParser, Range, DocumentFragment };
}

const { functions, first }: { functions: readonly Exported[]; first: number } = workerData;
const { callsOf } = await import('./calls.ts');
for (const [offset, made] of functions.slice(first, first + AT_ONCE).entries()) {
  const at = first + offset;
  const calls = await callsOf(made);
  const fragments = fragmentsOf(made.file);
  const steep: Steep[] = [];
  let tried = 0;
  for (const call of calls)
    for (const fragment of fragments)
      for (const [before, after] of FRAMES) {
        const textOf = (size: number) => before + fragment.repeat(Math.ceil(size / fragment.length)) + after;
        const text = `${JSON.stringify(before)} + ${JSON.stringify(fragment)} … + ${JSON.stringify(after)}`;
        tell({ at, text });
        tried += 1;
        const [shortest, , longest] = SIZES;
        // The shortest first: what grows without bound is ended there, and not four times later.
        await timeOf(call, textOf(shortest), 1);
        if ((await timeOf(call, textOf(longest), 1)) < SOON) continue;
        const times: number[] = [];
        for (const size of SIZES) times.push(await timeOf(call, textOf(size), 3));
        const [least = 0, , most = 0] = times;
        if (most > SOON && most > least * MOST_GROWTH) steep.push({ text, times });
      }
  tell({ at, tried, steep });
}

/** The least processor time of several calls, in milliseconds: what else the machine does makes a call longer, never shorter. */
async function timeOf(call: (text: string) => unknown, text: string, times: number): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let time = 0; time < times; time += 1) {
    const start = process.threadCpuUsage();
    try {
      await call(text);
    } catch {
      // What a function says of such a text is tested elsewhere: here only how long it takes.
    }
    const { user, system } = process.threadCpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

function tell(told: Told): void {
  parentPort?.postMessage(told, []);
}

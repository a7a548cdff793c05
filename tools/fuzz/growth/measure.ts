/**
 * Measures the functions it is told of, one after another, in a thread of its own: a call that never ends is ended with
 * it.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { JSDOM } from 'jsdom';
import type { Call } from './calls.ts';
import type { Exported } from './exported.ts';
import { fragmentsOf, type Repeated } from './fragments.ts';
import { startCounting } from './work.ts';

/** What is said of each text that is tried, before (`at`) and after. */
export type Told = { at: number; text: string } | { at: number; tried: number; steep: Steep[] };
/** A text a function did too much for, and what it did at each size. */
interface Steep {
  text: string;
  work: number[];
}

/** How many times the work of the longest text may be of one a quarter as long. In n log n it is 4.6; in n², 16. */
const MOST_GROWTH = 7;
/** All texts of a call together grow no faster, if none of them alone does: only then is each looked at. */
const MOST_TOGETHER = 5.5;

// What functions log of such texts is nobody's business here.
console.error = () => undefined;
Object.assign(globalThis, windowGlobals());

function windowGlobals() {
  const { window } = new JSDOM('', { url: 'https://www.harbour-herald.example/' });
  const { document, Node, NodeFilter, Element, HTMLElement, Text, DOMParser, Range, DocumentFragment } = window;
  return { window, document, Node, NodeFilter, Element, HTMLElement, Text, DOMParser, Range, DocumentFragment };
}

/** What a thread is told. */
export interface Task {
  functions: readonly Exported[];
  /** The first of them that is measured, and the one after the last. */
  first: number;
  end: number;
  /** Of the texts of a function one in so many is tried. */
  oneIn: number;
  /** In characters. */
  sizes: readonly [least: number, middle: number, most: number];
  /** Blocks entered and characters gone through: what does less at the largest size is not looked at more closely. */
  little: number;
}
const { functions, first, end, oneIn, sizes, little }: Task = workerData;
const { callsOf } = await import('./calls.ts');
const workOf = await startCounting();
for (const [offset, made] of functions.slice(first, end).entries()) {
  const at = first + offset;
  const texts = fragmentsOf(made.file).filter((_, index) => (index + at) % oneIn === 0);
  const steep: Steep[] = [];
  const calls = await callsOf(made);
  for (const call of calls) steep.push(...(await steepTexts(at, call, texts)));
  tell({ at, tried: texts.length * calls.length, steep });
}

/**
 * The texts for which a call's work grows too fast: the shortest size first, where what grows without bound is ended
 * soonest.
 */
async function steepTexts(at: number, call: Call, texts: readonly Repeated[]): Promise<Steep[]> {
  const workFor = (some: readonly Repeated[], size: number) =>
    workOf(async () => {
      for (const { name, ofSize } of some) {
        tell({ at, text: name });
        await called(call, ofSize(size));
      }
    });
  const [least, , most] = sizes;
  // What is made once, at the first call, is none of the text's work.
  await workFor(texts.slice(0, 1), least);
  const together = await workFor(texts, least);
  const work = await workFor(texts, most);
  if (work < little || work <= together * MOST_TOGETHER) return [];
  const steep: Steep[] = [];
  for (const text of texts) {
    const ofSizes: number[] = [];
    for (const size of sizes) ofSizes.push(await workFor([text], size));
    const [shortest = 0, , longest = 0] = ofSizes;
    if (longest > little && longest > shortest * MOST_GROWTH) steep.push({ text: text.name, work: ofSizes });
  }
  return steep;
}

async function called(call: Call, text: string): Promise<void> {
  try {
    await call(text);
  } catch {
    // What a function says of such a text is tested elsewhere: here only what it does for it.
  }
}

function tell(told: Told): void {
  parentPort?.postMessage(told, []);
}

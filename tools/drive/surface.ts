import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Surface, Target } from './testBrowser.ts';
import { until, type Truthy } from './until.ts';

/** What a browser must be able to do with a document; everything else is the same in both. */
export interface Driver {
  url(): Promise<string>;
  /** Evaluates a JavaScript expression in the document and awaits its value. */
  run(expression: string): Promise<unknown>;
  /** Runs a script in the document as one of its own. */
  load(script: string): Promise<void>;
  moveMouse(x: number, y: number): Promise<void>;
  clickMouse(x: number, y: number): Promise<void>;
  typeText(text: string): Promise<void>;
  /** Presses keys together: each name as in `KeyboardEvent.key`. */
  pressKeys(names: string[]): Promise<void>;
  /** What is visible, or the whole length of the document, as PNG. */
  png(full: boolean): Promise<Uint8Array>;
}

/** How much of a document a failed wait quotes. */
const QUOTED_CHARACTERS = 800;

export function createSurface(driver: Driver): Surface {
  const evaluate = async <A extends unknown[], T>(script: (...args: A) => T, ...args: A): Promise<Awaited<T>> =>
    (await driver.run(`(${script.toString()})(...${JSON.stringify(args)})`)) as Awaited<T>;
  const text = (selector?: string) =>
    evaluate(
      (css) => (css ? document.querySelector<HTMLElement>(css) : document.body)?.innerText ?? '',
      selector ?? '',
    );
  const waitFor = async <A extends unknown[], T>(
    what: string | ((...args: A) => T),
    ...args: A
  ): Promise<Truthy<Awaited<T>>> =>
    until(
      typeof what === 'string' ? what : `${what.toString()} with ${JSON.stringify(args)}`,
      // A selector answers `true` where a function answers its own value.
      async () =>
        (await (typeof what === 'string' ? evaluate(isVisible, what) : evaluate(what, ...args))) as Truthy<Awaited<T>>,
      async () => `The document says:\n${(await text()).slice(0, QUOTED_CHARACTERS)}`,
    );
  const middleOf = async (target: Target) => {
    if (typeof target !== 'string') return target;
    await waitFor(target);
    const { covering, ...middle } = await evaluate(findMiddle, target);
    if (covering) throw new Error(`${target} cannot be clicked: ${covering} covers it.`);
    return middle;
  };
  const click = async (target: Target) => {
    const { x, y } = await middleOf(target);
    await driver.clickMouse(x, y);
  };

  return {
    url: () => driver.url(),
    run: (expression) => driver.run(expression),
    load: (script) => driver.load(script),
    evaluate,
    waitFor,
    says: async (words) => void (await waitFor((wanted) => document.body.innerText.includes(wanted), words)),
    text,
    click,
    hover: async (target) => {
      const { x, y } = await middleOf(target);
      await driver.moveMouse(x, y);
    },
    type: async (selector, typed) => {
      await click(selector);
      await evaluate(putCaretAtEnd);
      await driver.typeText(typed);
    },
    press: (key) => driver.pressKeys(key.split('+')),
    screenshot: async (path, { full = false } = {}) => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, await driver.png(full));
    },
  };
}

// These run inside the document.

const isVisible = (css: string): boolean => document.querySelector(css)?.checkVisibility() ?? false;

/**
 * Scrolls the element into view and waits until it stays where it is, as a reader would before clicking: a page that
 * renders or moves its focus may push it along. Its middle in CSS pixels, and what lies over it there, if anything.
 */
async function findMiddle(css: string): Promise<{ x: number; y: number; covering: string }> {
  const inView = () => {
    const element = document.querySelector(css);
    element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    return { element, box: element?.getBoundingClientRect() ?? new DOMRect() };
  };
  let { element, box } = inView();
  for (let tries = 0; tries < 20; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 30));
    const { x, y } = box;
    ({ element, box } = inView());
    if (box.x === x && box.y === y) break;
  }
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const top = document.elementFromPoint(x, y);
  const reached = top !== null && (element?.contains(top) || top.contains(element));
  return { x, y, covering: reached ? '' : (top?.outerHTML.slice(0, 100) ?? 'the edge of the window') };
}

function putCaretAtEnd(): void {
  const field = document.activeElement;
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
    field.setSelectionRange(field.value.length, field.value.length);
  }
}

import type { Surface } from '../drive/testBrowser.ts';

/** How long a document's work takes, and how long it keeps the document from doing anything else. */

declare global {
  var longest: number;
}

/** Longer than any step is known to take. */
const PATIENCE_MS = 300_000;

/** Seconds from a start until a selector matches in the document. Throws when it never does. */
export async function secondsUntil(surface: Surface, until: string, start: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await start();
  while (!(await surface.evaluate((css) => document.querySelector(css) !== null, until))) {
    if (performance.now() - begun > PATIENCE_MS) throw new Error(`${until} did not come: ${await surface.text()}`);
    await new Promise((wait) => setTimeout(wait, 50));
  }
  return Math.round((performance.now() - begun) / 10) / 100;
}

/** Begins to keep the longest time between two turns of the document's event loop. */
export const watchBlocks = (surface: Surface): Promise<void> =>
  surface.evaluate(() => {
    const { port1, port2 } = new MessageChannel();
    let last = performance.now();
    globalThis.longest = 0;
    port1.addEventListener('message', () => {
      const now = performance.now();
      globalThis.longest = Math.max(globalThis.longest, now - last);
      last = now;
      setTimeout(() => {
        last = performance.now();
        port2.postMessage(null);
      }, 5);
    });
    port1.start();
    port2.postMessage(null);
  });

/** In milliseconds, since {@link watchBlocks}. */
export const longestBlock = async (surface: Surface): Promise<number> =>
  Math.round(await surface.evaluate(() => globalThis.longest));

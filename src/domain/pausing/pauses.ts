/** Work with pauses: it yields where the page may go on meanwhile, and returns what it comes to. */
export type Pausing<T> = Generator<undefined, T, undefined>;

/** Milliseconds a page's thread is kept at a stretch: an ordinary page is read in one. */
const LONGEST_STRETCH_MS = 50;

/** Of what is done for each of many things: between so many others may have a turn. */
export const AT_A_STRETCH = 500;

/** As `filter` does, with pauses. */
export function* filtered<T>(all: readonly T[], is: (one: T) => boolean): Pausing<T[]> {
  const kept: T[] = [];
  for (const [at, one] of all.entries()) {
    if (at % AT_A_STRETCH === 0) yield;
    if (is(one)) kept.push(one);
  }
  return kept;
}

/** Does the work at once. */
export function atOnce<T>(work: Pausing<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Cooperative scheduling: does the work with pauses, in which the page can answer its reader. What it reads may change
 * meanwhile.
 *
 * @throws what the work throws
 */
export async function withPauses<T>(work: Pausing<T>): Promise<T> {
  let until = performance.now() + LONGEST_STRETCH_MS;
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() < until) continue;
    await nextTask();
    until = performance.now() + LONGEST_STRETCH_MS;
  }
}

/** A message to ourselves, which unlike a timer is not throttled in tabs that nobody looks at. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });

import type { Standing } from '../../domain/article/reading.ts';

/** Pages change in bursts: one look for each is enough. */
const LOOK_AFTER_MS = 1000;
/**
 * Readings of a page on whose text has grown, at the most; each is as dear as the first, and waits twice as long as the
 * one before.
 */
const MOST_READINGS = 5;
/** Characters that make an article where there was none. */
const LEAST = 200;
/** A text that has grown by less than this is the same, with a caption or a correction. */
const GROWTH = 0.2;

/**
 * Watches a page for its text being replaced or growing, and says so once for each.
 *
 * @param length - of the text that was read; 0 for none
 * @param standing - how the page stands to it now: cheap
 * @param lengthNow - reads the page anew for the length of its text
 * @param tell - called when that changes
 * @returns `grown`, whether there is more text by now; `end`, to be called when the page is read anew
 */
export function watchPage(
  document: Document,
  length: number,
  { standing, lengthNow, tell }: { standing: () => Standing; lengthNow: () => Promise<number>; tell: () => void },
): { grown: () => boolean; end: () => void } {
  const enough = Math.max(LEAST, length * GROWTH);
  let told: Standing = 'same';
  let added = 0;
  let grown = false;
  let readings = 0;
  let wait = LOOK_AFTER_MS;
  let nextReading = performance.now() + LOOK_AFTER_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;

  const look = async () => {
    timer = undefined;
    const now = standing();
    if (now !== told && now !== 'same') tell();
    told = now;
    if (now !== 'same' || grown || readings >= MOST_READINGS || added < enough) return;
    // Debounce: what is still loading is read when more of it is there.
    if (performance.now() < nextReading) return lookIn(nextReading - performance.now());
    readings += 1;
    added = 0;
    wait *= 2;
    nextReading = performance.now() + wait;
    grown = (await lengthNow()) >= length + enough;
    if (grown && !isOver) tell();
  };
  const lookIn = (ms: number) => {
    timer ??= setTimeout(() => void look(), ms);
  };
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (added < enough) added += node.textContent?.length ?? 0;
    lookIn(LOOK_AFTER_MS);
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  return {
    grown: () => grown,
    end: () => {
      isOver = true;
      observer.disconnect();
      clearTimeout(timer);
    },
  };
}

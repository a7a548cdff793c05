import { join } from 'node:path';
import * as z from 'zod/mini';
import { findPassages } from '../../../src/background/anchoring/anchor.ts';
import type { Passage } from '../../../src/domain/notes/passage.ts';
import { findBrowser } from '../../dev/browsers.mjs';
import { bundle } from '../bundle.ts';
import { launchOffline } from '../offline.ts';
import { median } from '../statistics.ts';

const RUNS = 9;
const Times = z.array(z.number());

/**
 * Milliseconds to find passages in a text, the median of some runs in Node and in Chromium; null where there is no
 * Chromium.
 */
export async function timeAnchors(
  text: string,
  passages: readonly Passage[],
): Promise<{ node: number; first: number; chromium: number | null }> {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    findPassages(text, passages);
    return performance.now() - start;
  });
  const inBrowser = await timesInChromium(text, passages);
  return { node: median(times), first: times[0] ?? Number.NaN, chromium: inBrowser && median(inBrowser) };
}

async function timesInChromium(text: string, passages: readonly Passage[]): Promise<number[] | null> {
  if (findBrowser('chromium') === null) return null;
  const script = await bundle(join(import.meta.dirname, '../../../src/background/anchoring/anchor.ts'), 'anchors');
  const browser = await launchOffline();
  try {
    const page = await browser.newPage();
    await page.evaluate(`${script}; globalThis.anchors = anchors`);
    const race = `Array.from({ length: ${RUNS} }, () => {
      const start = performance.now();
      anchors.findPassages(${JSON.stringify(text)}, ${JSON.stringify(passages)});
      return performance.now() - start;
    })`;
    return Times.parse(await page.evaluate(race));
  } finally {
    await browser.close();
  }
}

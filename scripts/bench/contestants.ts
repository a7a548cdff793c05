import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { readArticle } from '../../src/article/read.ts';
import { readSignals } from '../../src/language/signals.ts';

/**
 * What is timed, as it would run in a page: bundled and put into a document of real Chromium. Each leaves the document as it was and
 * says how much text it found, so that an empty answer does not pass for a fast one.
 */
const contestants: Record<string, () => number> = {
  readability: () => {
    const copy = document.cloneNode(true);
    return copy instanceof Document ? (new Readability(copy).parse()?.textContent?.length ?? 0) : 0;
  },
  defuddle: () => new Defuddle(document, { url: location.href }).parse().content.length,
  sidelight: () => {
    const read = readArticle(document, location.href);
    if (read) readSignals(read.article);
    return read?.article.text.length ?? 0;
  },
};

export interface Timing {
  name: string;
  milliseconds: number;
  characters: number;
}

/** Runs all, one after the other, beginning with another one each time: nobody always has the warm or the cold seat. */
function race(shift: number): Timing[] {
  const names = Object.keys(contestants);
  const order = [...names.slice(shift % names.length), ...names.slice(0, shift % names.length)];
  return order.map((name) => {
    const start = performance.now();
    const characters = contestants[name]?.() ?? 0;
    return { name, milliseconds: performance.now() - start, characters };
  });
}

Object.assign(globalThis, { race });

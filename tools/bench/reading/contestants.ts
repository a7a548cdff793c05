import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { readArticle } from '../../../src/page/readArticle.ts';
import { readSignals } from '../../dev/wording.ts';

interface Timing {
  name: string;
  milliseconds: number;
  characters: number;
}

/**
 * What is timed, as it would run in a page: bundled and put into a document of real Chromium. Each leaves the document
 * as it was and says how much text it found, so that an empty answer does not pass for a fast one.
 */
const contestants: ((start: number) => Timing[])[] = [
  (start) => {
    const copy = document.cloneNode(true);
    const characters = copy instanceof Document ? (new Readability(copy).parse()?.textContent?.length ?? 0) : 0;
    return [timing('readability', start, characters)];
  },
  (start) => [timing('defuddle', start, new Defuddle(document, { url: location.href }).parse().content.length)],
  // The article alone is the first part of the whole reading, timed in the same run: in one of its own it would warm
  // the other up.
  (start) => {
    const read = readArticle(document, location.href);
    const characters = read?.article.text.length ?? 0;
    const article = timing('article', start, characters);
    if (read) readSignals(read.article);
    return [article, timing('sidelight', start, characters)];
  },
];

const timing = (name: string, start: number, characters: number): Timing => ({
  name,
  milliseconds: performance.now() - start,
  characters,
});

/** Runs all, one after the other, beginning with another one each time: nobody always has the warm or the cold seat. */
function race(shift: number): Timing[] {
  const first = shift % contestants.length;
  const order = [...contestants.slice(first), ...contestants.slice(0, first)];
  return order.flatMap((contestant) => contestant(performance.now()));
}

/** Sidelight's whole reading, alone. */
const readOnce = (): void => void contestants.at(-1)?.(performance.now());

Object.assign(globalThis, { race, readOnce });

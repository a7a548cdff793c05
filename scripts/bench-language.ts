/**
 * Times finding hedges in real Chromium beside what else a reader could install: `npm run -s bench:language -- [FILE.jsonl.gz]`.
 * The text is made of FILE's sentences, or of the lexicon's own examples, cut to 1,000, 10,000 and 100,000 words; the contestants
 * take turns. On stdout one JSON line for each (milliseconds per 1,000 words, medians), and one for the whole run, first
 * calls included (means); on stderr the same as a table.
 *
 * `--peers DIR` takes the peers (retext-intensify, write-good, hedges, weasels) from another folder's node_modules.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import type { Plugin } from 'vite';
import * as z from 'zod/mini';
import { lexiconFor } from '../src/language/lexicon.ts';
import { FLAGS } from '../tests/e2e/support/chromium.ts';
import { bundle } from './bench/bundle.ts';
import { median } from './bench/statistics.ts';
import { findBrowser } from './browsers.mjs';
import { readRows } from './hedging-rows.ts';

/** How often each size is run: enough for a median, few enough to wait for the slowest. */
const SIZES: readonly { words: number; runs: number }[] = [
  { words: 1_000, runs: 61 },
  { words: 10_000, runs: 15 },
  { words: 100_000, runs: 3 },
];
const SENTENCES_PER_PARAGRAPH = 4;
const TIMEOUT_MS = 600_000;
const PROJECT = join(import.meta.dirname, '..');

/** As source, so that the peers need no types and are looked up where `--peers` says. */
const CONTESTANTS = `
import { lexiconFor } from ${JSON.stringify(join(PROJECT, 'src/language/lexicon.ts'))};
import { findHedges } from ${JSON.stringify(join(PROJECT, 'src/language/signals/hedges.ts'))};
import { unified } from 'unified';
import retextEnglish from 'retext-english';
import retextIntensify from 'retext-intensify';
import retextStringify from 'retext-stringify';
import writeGood from 'write-good';
import { hedges } from 'hedges';
import { weasels } from 'weasels';

const words = new RegExp('\\\\b(?:' + [...hedges, ...weasels].join('|') + ')\\\\b', 'gi');
const retext = unified().use(retextEnglish).use(retextIntensify).use(retextStringify);
const contestants = {
  sidelight: (text) => findHedges(text, paragraphs(text), lexiconFor('en')).length,
  'retext-intensify': (text) => retext.processSync(text).messages.length,
  'write-good': (text) => writeGood(text).length,
  'hedges+weasels': (text) => [...text.matchAll(words)].length,
};

function paragraphs(text) {
  return [...text.matchAll(/[^\\n]+/g)].map((line) => ({ start: line.index, end: line.index + line[0].length }));
}

globalThis.race = (text, shift) => {
  const names = Object.keys(contestants);
  const order = [...names.slice(shift % names.length), ...names.slice(0, shift % names.length)];
  return order.map((name) => {
    const start = performance.now();
    const marks = contestants[name](text);
    return { name, milliseconds: performance.now() - start, marks };
  });
};
`;
const Timings = z.array(z.object({ name: z.string(), milliseconds: z.number(), marks: z.number() }));

const { values, positionals } = parseArgs({ allowPositionals: true, options: { peers: { type: 'string' } } });
const executablePath = findBrowser('chromium');
if (executablePath === null) {
  console.error('No Chromium found.');
  process.exit(2);
}
const sentences =
  positionals.length > 0 ? positionals.flatMap((file) => readRows(file).map(({ text }) => text)) : examples();
const script = await bundleContestants();
const browser = await launch({
  executablePath,
  pipe: true,
  args: [...FLAGS, '--proxy-server=127.0.0.1:9'],
  protocolTimeout: TIMEOUT_MS,
});
const page = await browser.newPage();
await page.evaluate(script);
const all: z.infer<typeof Timings> = [];
for (const { words, runs } of SIZES) {
  const text = textOf(words);
  const rounds: z.infer<typeof Timings> = [];
  for (let run = 0; run < runs; run++) {
    rounds.push(...Timings.parse(await page.evaluate(`race(${JSON.stringify(text)}, ${run})`)));
  }
  report(words, rounds, median);
  all.push(...rounds);
}
report(
  SIZES.reduce((sum, { words, runs }) => sum + words * runs, 0),
  all,
  (times) => times.reduce((sum, time) => sum + time, 0),
);
await browser.close();

/** @param summed - what the times of one contestant come to */
function report(words: number, rounds: z.infer<typeof Timings>, summed: (times: number[]) => number): void {
  const perThousand = Object.entries(Object.groupBy(rounds, ({ name }) => name)).map(([name, timings = []]) => {
    const time = summed(timings.map(({ milliseconds }) => milliseconds));
    return { name, milliseconds: Math.round((time / words) * 1e6) / 1e3, marks: timings[0]?.marks ?? 0 };
  });
  const of = (wanted: string) => perThousand.find(({ name }) => name === wanted)?.milliseconds ?? Number.NaN;
  const timesFaster = Math.round((of('retext-intensify') / of('sidelight')) * 10) / 10;
  console.log(JSON.stringify({ words, perThousand, timesFaster }));
  const cells = perThousand.map(({ name, milliseconds }) => `${name} ${milliseconds}`).join('   ');
  console.error(
    `${String(words).padStart(7)} words, ms per 1,000: ${cells}   ×${timesFaster} faster than retext-intensify`,
  );
}

function examples(): string[] {
  const english = lexiconFor('en');
  return english === null ? [] : english.entries.flatMap(({ example, notIn }) => [example, notIn]);
}

function textOf(words: number): string {
  const paragraphs: string[][] = [];
  let length = 0;
  for (let at = 0; length < words && sentences.length > 0; at++) {
    const sentence = sentences[at % sentences.length] ?? '';
    if (at % SENTENCES_PER_PARAGRAPH === 0) paragraphs.push([]);
    paragraphs.at(-1)?.push(sentence);
    length += sentence.split(/\s+/).length;
  }
  return paragraphs.map((paragraph) => paragraph.join(' ')).join('\n\n');
}

function bundleContestants(): Promise<string> {
  // A file that is not there: its place decides where the peers are looked up, its text is CONTESTANTS.
  const entry = join(values.peers ?? PROJECT, 'contestants.virtual.js');
  const contestants: Plugin = {
    name: 'contestants',
    enforce: 'pre',
    resolveId: (id) => (id === entry ? id : null),
    load: (id) => (id === entry ? CONTESTANTS : null),
  };
  return bundle(entry, 'bench', [contestants]);
}

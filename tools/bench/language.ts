/**
 * Times finding hedges in real Chromium beside what else a reader could install:
 * `npm run -s bench:language -- [FILE.jsonl.gz]`. The text is made of FILE's sentences, or of the lexicon's own
 * examples, cut to 1,000, 10,000 and 100,000 words; the contestants take turns of several runs. The first of a turn
 * meets the garbage and the cold caches the one before has left, and counts only in the last line. On stdout one JSON
 * line for each size (milliseconds per 1,000 words, medians over the turns), and one for the whole run, first runs
 * included (means); on stderr the same as a table.
 *
 * `--peers DIR` takes the peers (retext-intensify, write-good, hedges, weasels) from another folder's node_modules.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Plugin } from 'vite';
import * as z from 'zod/mini';
import { lexiconFor } from '../dev/wording.ts';
import { bundle } from './bundle.ts';
import { median } from './statistics.ts';
import { launchOffline } from './offline.ts';
import { readRows } from '../eval/hedgingRows.ts';

/** How often each size is run: enough for a median, few enough to wait for the slowest. */
const SIZES: readonly { words: number; turns: number; runs: number }[] = [
  { words: 1_000, turns: 15, runs: 10 },
  { words: 10_000, turns: 7, runs: 4 },
  { words: 100_000, turns: 3, runs: 1 },
];
const SENTENCES_PER_PARAGRAPH = 4;
const TIMEOUT_MS = 600_000;
const PROJECT = join(import.meta.dirname, '../..');

/** As source, so that the peers need no types and are looked up where `--peers` says. */
const CONTESTANTS = `
import { lexiconFor } from ${JSON.stringify(join(PROJECT, 'tools/dev/wording.ts'))};
import { findHedges } from ${JSON.stringify(join(PROJECT, 'src/wording/signals/hedges.ts'))};
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

globalThis.takeTurns = (text, shift, runs) => {
  const names = Object.keys(contestants);
  const order = [...names.slice(shift % names.length), ...names.slice(0, shift % names.length)];
  return order.map((name) => {
    const start = performance.now();
    const marks = contestants[name](text);
    const afterFirst = performance.now();
    for (let run = 0; run < runs; run++) contestants[name](text);
    const end = performance.now();
    return { name, first: afterFirst - start, next: (end - afterFirst) / runs, runs, marks };
  });
};
`;
const Turns = z.array(
  z.object({ name: z.string(), first: z.number(), next: z.number(), runs: z.number(), marks: z.number() }),
);
type Turn = z.infer<typeof Turns>[number];

const { values, positionals } = parseArgs({ allowPositionals: true, options: { peers: { type: 'string' } } });
const sentences =
  positionals.length > 0 ? positionals.flatMap((file) => readRows(file).map(({ text }) => text)) : examples();
const script = await bundleContestants();
const browser = await launchOffline({ protocolTimeout: TIMEOUT_MS });
const page = await browser.newPage();
await page.evaluate(script);
const all: Turn[] = [];
for (const { words, turns, runs } of SIZES) {
  const text = textOf(words);
  const rounds: Turn[] = [];
  for (let turn = 0; turn < turns; turn++) {
    rounds.push(...Turns.parse(await page.evaluate(`takeTurns(${JSON.stringify(text)}, ${turn}, ${runs})`)));
  }
  report(words, rounds, (own) => median(own.map(({ next }) => next)));
  all.push(...rounds);
}
report(
  SIZES.reduce((sum, { words, turns, runs }) => sum + words * turns * (runs + 1), 0),
  all,
  (own) => own.reduce((sum, { first, next, runs }) => sum + first + next * runs, 0),
);
await browser.close();

/** @param timeOf - the milliseconds that the turns of one contestant come to, for as many words */
function report(words: number, turns: readonly Turn[], timeOf: (own: Turn[]) => number): void {
  const perThousand = Object.entries(Object.groupBy(turns, ({ name }) => name)).map(([name, own = []]) => ({
    name,
    milliseconds: Math.round((timeOf(own) / words) * 1e6) / 1e3,
    marks: own[0]?.marks ?? 0,
  }));
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

/**
 * Times reading a page in real Chromium: `npm run -s bench -- DIR [--limit N]`. Over DIR/pages/<id>.html.gz, each
 * loaded under its address from DIR/truth.jsonl without its scripts, it runs Readability alone, Defuddle, and
 * Sidelight's whole reading (article and signals), interleaved; of that the article, which is all that is read in a
 * page, is timed apart as well. On stdout one JSON line, in milliseconds; on stderr the same as a table.
 *
 * `first` is the first run in a fresh document, code still cold, as a reader meets it; `warm` is a page's median over
 * the later runs. `compiling` is of what a page's thread is at work for, in a fresh page of its own, with nothing but
 * Sidelight's reading: `load` puts the script there and `reading` runs it, regular expressions not counted. Ratios are
 * medians over pages of Sidelight's time, or the article's alone, over another's. `growth` is the warm time by thousand
 * elements on made pages of rising size: it stays level, or falls, where the cost is linear.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import { readTruth, Row, savedHtml } from '../../eval/savedPages.ts';
import { bundle } from '../bundle.ts';
import { timeCompiling } from './compiling.ts';
import { launchOffline } from '../offline.ts';
import { pageOf } from './pages.ts';
import { median, quantile, rounded } from '../statistics.ts';

const RUNS = 6; // one cold, five warm: two rounds of who begins
const NAMES = ['readability', 'defuddle', 'article', 'sidelight'] as const;
type Name = (typeof NAMES)[number];
/** Elements of the made pages: from a note to a long live blog. */
const SIZES = [250, 1_000, 4_000, 16_000];
/** Pages on which compiling is measured: it hardly differs between them. */
const COMPILED = 10;
/** A page that takes longer to load or race than this is left out and named. */
const PAGE_TIMEOUT_MS = 60_000;

const Timings = z.array(z.object({ name: z.enum(NAMES), milliseconds: z.number(), characters: z.number() }));
type Measured = Record<Name, { first: number; warm: number; characters: number }>;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { limit: { type: 'string' } } });
const [directory] = positionals;
if (directory === undefined) {
  console.error('usage: npm run -s bench -- DIR [--limit N]');
  process.exit(2);
}

const rows = readTruth(directory, Row).slice(0, values.limit === undefined ? undefined : Number(values.limit));
const script = await bundle(join(import.meta.dirname, 'contestants.ts'), 'bench');
let browser = await launchOffline();
const measured: Measured[] = [];
const compiling: { load: number; reading: number }[] = [];
const failed: string[] = [];
for (const [index, row] of rows.entries()) {
  try {
    const body = savedHtml(directory, row.id);
    measured.push(await measureIn(browser, row.url, body, index));
    if (compiling.length < COMPILED) compiling.push(await compilingIn(browser, row.url, body));
  } catch (error) {
    failed.push(row.id);
    console.error(`${row.id}: ${String(error)}`);
    // A crashed tab or browser must not take the pages after it along.
    await browser.close().catch(() => {});
    browser = await launchOffline();
  }
}
const growth: ({ elements: number } & Record<Name, number>)[] = [];
for (const elements of SIZES) {
  const timed = await measureIn(browser, 'https://example.com/news/harbour', pageOf(elements), 0);
  const perThousand = (name: Name) => rounded((timed[name].warm / elements) * 1_000, 2);
  const [readability, defuddle] = [perThousand('readability'), perThousand('defuddle')];
  growth.push({
    elements,
    readability,
    defuddle,
    article: perThousand('article'),
    sidelight: perThousand('sidelight'),
  });
}
await browser.close();
print();

async function measureIn(open: Browser, url: string, body: string, shift: number): Promise<Measured> {
  const page = await open.newPage();
  const result = await measure(page, url, body, shift);
  await page.close();
  return result;
}

async function compilingIn(open: Browser, url: string, body: string): Promise<{ load: number; reading: number }> {
  const page = await open.newPage();
  await show(page, url, body);
  const load = await timeCompiling(page, [script]);
  const reading = await timeCompiling(page, ['readOnce()']);
  await page.close();
  return { load, reading };
}

async function show(page: Page, url: string, body: string): Promise<void> {
  page.setDefaultTimeout(PAGE_TIMEOUT_MS);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    // The saved page alone: none of its scripts, and nothing that it would load.
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    const answer = isPage
      ? request.respond({
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': "script-src 'none'; frame-src 'none'" },
          body,
        })
      : request.abort();
    answer.catch(() => {}); // the page may be closed by now
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
}

async function measure(page: Page, url: string, body: string, shift: number): Promise<Measured> {
  await show(page, url, body);
  await page.evaluate(script);
  const runs: z.infer<typeof Timings>[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(Timings.parse(await page.evaluate(`race(${shift + run})`)));
  const of = (name: Name) => {
    const [first, ...later] = runs.flatMap((timings) => timings.filter((timing) => timing.name === name));
    if (!first) throw new Error(`${name} did not run.`);
    return {
      first: first.milliseconds,
      warm: median(later.map(({ milliseconds }) => milliseconds)),
      characters: first.characters,
    };
  };
  return {
    readability: of('readability'),
    defuddle: of('defuddle'),
    article: of('article'),
    sidelight: of('sidelight'),
  };
}

function print(): void {
  const summary = (phase: 'first' | 'warm') => {
    const times = (name: Name) => measured.map((page) => page[name][phase]);
    const of = (name: Name) => ({
      median: rounded(median(times(name)), 2),
      p95: rounded(quantile(times(name), 0.95), 2),
    });
    const ratio = (ours: Name, name: Name) =>
      rounded(median(measured.map((page) => page[ours][phase] / page[name][phase])), 2);
    return {
      readability: of('readability'),
      defuddle: of('defuddle'),
      article: of('article'),
      sidelight: of('sidelight'),
      ratio: {
        readability: ratio('sidelight', 'readability'),
        defuddle: ratio('sidelight', 'defuddle'),
        articleToReadability: ratio('article', 'readability'),
      },
    };
  };
  const empty = (name: Name) => measured.filter((page) => page[name].characters === 0).length;
  const phases = { first: summary('first'), warm: summary('warm') };
  const noText = { readability: empty('readability'), defuddle: empty('defuddle'), sidelight: empty('sidelight') };
  const compiled = {
    load: rounded(median(compiling.map(({ load }) => load)), 2),
    reading: rounded(median(compiling.map(({ reading }) => reading)), 2),
  };
  console.log(
    JSON.stringify({ pages: measured.length, failed, runs: RUNS, ...phases, compiling: compiled, growth, noText }),
  );
  console.error(`\n${measured.length} pages, ${failed.length} failed; milliseconds, median / p95`);
  for (const [phase, { ratio, ...times }] of Object.entries(phases)) {
    const cells = Object.entries(times).map(([name, time]) => `${name} ${time.median} / ${time.p95}`);
    console.error(
      `${phase.padEnd(6)} ${cells.join('   ')}   ×${ratio.readability} of Readability (article alone ×${ratio.articleToReadability}), ×${ratio.defuddle} of Defuddle`,
    );
  }
  console.error(`compiling: ${compiled.load} when put into a page, ${compiled.reading} of the first reading`);
  for (const { elements, ...times } of growth) {
    const cells = Object.entries(times).map(([name, time]) => `${name} ${time}`);
    console.error(`${String(elements).padStart(6)} elements, warm ms per 1,000: ${cells.join('   ')}`);
  }
}

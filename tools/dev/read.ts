import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readArticle } from '../../src/page/readArticle.ts';
import type { Signals } from '../../src/domain/article/signals.ts';
import { readSignals } from '../../src/page/signals/signals.ts';
import { contextNotesOf } from '../../src/domain/packs/indexing.ts';
import { keyFilterOf } from '../../src/domain/keys/keyFilter.ts';
import { candidatesFor, matchesOf } from '../../src/background/packs/matching.ts';
import { checkPack } from '../../src/domain/packs/validate.ts';
import { SHIPPED_PACKS } from '../../src/domain/packs/shipped.ts';
import { buildReport, questionOf } from '../../src/background/report/buildReport.ts';
import { partsOf, summariseHedging } from '../../src/panel/hedging/summary.ts';
import type { PageReading } from '../../src/domain/article/reading.ts';

type PageReport = ReturnType<typeof buildReport>;

/**
 * The Report of a saved page, made by the code of the extension.
 *
 *   npm run -s read -- page.html [--url URL] [--json]      page.html.gz works too
 *
 * Without `--url` the page's own canonical address is taken, or the file's. Exit 0 unless the file cannot be read.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { url: { type: 'string' }, json: { type: 'boolean', default: false } },
});
const [path] = positionals;
if (path === undefined) {
  console.error('usage: npm run -s read -- page.html [--url URL] [--json]');
  process.exit(2);
}

const html = load(path);
const url = values.url ?? addressIn(html) ?? 'https://saved-page.invalid/';
if (!URL.canParse(url)) {
  console.error(`not an address: ${url}`);
  process.exit(2);
}
const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
const read = readArticle(window.document, url);
if (!read) console.log(values.json ? JSON.stringify({ outcome: 'no-article', url }) : 'No article on this page.');
else {
  const signals = readSignals(read.article);
  const report = reportOf({
    outcome: 'article',
    readingId: 'saved',
    url,
    article: read.article,
    signals,
  });
  console.log(values.json ? JSON.stringify(report, null, 2) : asText(report, signals));
}
window.close();

function load(file: string): string {
  try {
    const bytes = readFileSync(file);
    return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
  } catch (error) {
    console.error(`cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
}

function addressIn(page: string): string | undefined {
  return /<link[^>]+rel=["']?canonical["']?[^>]*href=["']?(https?:[^"'\s>]+)/i.exec(page)?.[1];
}

function reportOf(reading: Extract<PageReading, { outcome: 'article' }>): PageReport {
  const notes = SHIPPED_PACKS.flatMap((file) => {
    const checked = checkPack(JSON.parse(readFileSync(new URL(`../../assets${file}`, import.meta.url), 'utf8')));
    return checked.ok ? contextNotesOf(checked.pack) : [];
  });
  const candidates = candidatesFor(questionOf(reading), [keyFilterOf(notes)]);
  const keys = new Set(candidates.keys);
  const found = notes.filter((note) => note.keys.some((key) => keys.has(key)));
  return buildReport(reading, matchesOf(candidates, found));
}

function asText({ article, outlet, context }: PageReport, signals: Signals): string {
  const lines: [label: string, value: string | null | undefined][] = [
    ['Outlet', outlet.name === outlet.host ? outlet.host : `${outlet.name} (${outlet.host})`],
    ['Title', article.title?.value],
    ['By', [...article.authors, ...article.organisations].map(({ name }) => name).join(', ')],
    ['Published', article.published?.value],
    ['Updated', article.modified?.value],
    ['First in', article.republication.map((claim) => claim.outlet).join(', ')],
    ['Language', article.language?.value],
    ['Words', String(article.wordCount)],
    ...context.flatMap(({ label, notes }) =>
      notes.map(({ property, kind, value, by, text, sources }): [string, string] => [
        label,
        `${by === null ? '' : `${by}: `}${property ?? kind}: ${value ?? Object.values(text)[0] ?? ''} [${sources.map((source) => source.url).join(', ')}]`,
      ]),
    ),
  ];
  const facts = lines.map(
    ([label, value]) => `${label.padEnd(10)} ${value === undefined || value === null || value === '' ? '–' : value}`,
  );
  if (signals.hedges.status !== 'ok') return [...facts, `Hedges     ${signals.hedges.status}`].join('\n');
  const { count, perThousandWords, sentences } = summariseHedging(signals.hedges.value, [], article);
  const marked = sentences.map(
    (sentence) =>
      `  ${partsOf(article.text, sentence)
        .map(({ text, hedge }) => (hedge ? `[${text}]` : text))
        .join('')}`,
  );
  return [...facts, `Hedges     ${count}, ${perThousandWords?.toFixed(1) ?? '–'} per 1,000 words`, ...marked].join(
    '\n',
  );
}

import { parseArgs } from 'node:util';
import type { Signals } from '../../src/domain/article/signals.ts';
import { readPacks, reportOf, shippedPacks, type Knowledge, type PageReport } from '../packs/knowledge.ts';
import { DEFAULT_MARKING } from '../../src/domain/report/marking.ts';
import { partsOf, summariseHedging } from '../../src/panel/hedging/summary.ts';
import { addressIn, loadPage, openPage, readPage } from './savedPage.ts';

/**
 * The Report of a saved page, made by the code of the extension.
 *
 *   npm run -s read -- page.html [--url URL] [--json] [--pack FILE …]      page.html.gz works too
 *
 * With `--pack`, what these packs know is told instead of what the shipped ones do.
 * Without `--url` the page's own canonical address is taken, or the file's. Exit 0 unless the file cannot be read.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    json: { type: 'boolean', default: false },
    pack: { type: 'string', multiple: true },
  },
});
const [path] = positionals;
if (path === undefined) {
  console.error('usage: npm run -s read -- page.html [--url URL] [--json] [--pack FILE …]');
  process.exit(2);
}

const html = loadPage(path);
const url = values.url ?? addressIn(html) ?? 'https://saved-page.invalid/';
if (!URL.canParse(url)) {
  console.error(`not an address: ${url}`);
  process.exit(2);
}
const known = loadPacks(values.pack ?? shippedPacks());
const window = openPage(html, url);
const reading = readPage(window.document, url);
if (!reading) console.log(values.json ? JSON.stringify({ outcome: 'no-article', url }) : 'No article on this page.');
else {
  const report = reportOf(reading, known);
  console.log(values.json ? JSON.stringify(report, null, 2) : asText(report, reading.signals));
}
window.close();

function loadPacks(files: string[]): Knowledge {
  try {
    return readPacks(files);
  } catch (error) {
    console.error(`cannot read the packs: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
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
  const { shown, perThousandWords, sentences } = summariseHedging(signals.hedges.value, article, DEFAULT_MARKING);
  const marked = sentences.map(
    (sentence) =>
      `  ${partsOf(article.text, sentence)
        .map(({ text, hedge }) => (hedge ? `[${text}]` : text))
        .join('')}`,
  );
  return [
    ...facts,
    `Hedges     ${shown.length}, ${perThousandWords?.toFixed(1) ?? '–'} per 1,000 words`,
    ...marked,
  ].join('\n');
}

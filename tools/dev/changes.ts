import { parseArgs } from 'node:util';
import { compare } from '../../src/background/changes/compare.ts';
import { keptTextOf, type KeptText } from '../../src/domain/changes/keptText.ts';
import { addressIn, loadPage, openPage, readPage } from './savedPage.ts';
import { DAY_MS } from '../../src/domain/time.ts';
import { bareKeptText } from '../madeUp/bare.ts';

/**
 * What has changed between two saved pages of one article, told by the code of the extension, as JSON.
 *
 *     npm run -s changes -- OLD.html NEW.html [--url URL] [--days N]
 *
 * Pages packed with gzip work too. `--days` tells how long ago the old page was read: before a day has passed, two
 * headlines may be variants. Without `--url` the address is the one the new page claims. A page that is no article is
 * one that could be read only in part. Exits with 1 if a file cannot be read.
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { url: { type: 'string' }, days: { type: 'string' } },
});
const [older, newer] = positionals;
if (older === undefined || newer === undefined) {
  console.error('usage: npm run -s changes -- OLD.html NEW.html [--url URL] [--days N]');
  process.exit(2);
}
const pages = [loadPage(older), loadPage(newer)] as const;
const url = values.url ?? addressIn(pages[1]) ?? 'https://saved-page.invalid/';
if (!URL.canParse(url)) {
  console.error(`not an address: ${url}`);
  process.exit(2);
}
const days = values.days === undefined ? null : Number(values.days);
if (Number.isNaN(days)) {
  console.error(`not a number of days: ${values.days}`);
  process.exit(2);
}
const {
  changes,
  passages: _,
  ...rest
} = await compare(keptOf(pages[0]), keptOf(pages[1]), {
  elapsed: days === null ? null : days * DAY_MS,
});
const told = changes.map(({ kind, before, after, block }) => ({ kind, before, after, block }));
console.log(JSON.stringify({ ...rest, changes: told }, null, 2));

function keptOf(html: string): KeptText {
  const window = openPage(html, url);
  const reading = readPage(window.document, url);
  window.close();
  return reading ? keptTextOf(reading) : bareKeptText();
}

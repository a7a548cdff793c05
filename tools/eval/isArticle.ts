/**
 * Tells which saved pages are taken for articles: `npm run -s eval:probe -- DIR…`. One JSON line per row of
 * DIR/truth.jsonl on stdout, with what was seen of the page, for `npm run train:articles`; on stderr a table by the
 * kind that the row gives its page (`article` if none): how many are read when the reader asks, and how many may be
 * read unasked.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { quantile } from '../bench/statistics.ts';
import { inPages } from './inPages.ts';

const Answer = z.object({
  isProbable: z.boolean(),
  isRead: z.boolean(),
  score: z.number(),
  facts: z.array(z.string()),
  milliseconds: z.number(),
});

const { positionals } = parseArgs({ allowPositionals: true });
if (positionals.length === 0) {
  console.error('usage: npm run -s eval:probe -- DIR…');
  process.exit(2);
}
const kinds = new Map<string, { pages: number; read: number; probable: number }>();
const times: number[] = [];
for (const directory of positionals) {
  for await (const row of inPages(directory, join(import.meta.dirname, 'probe.ts'), Answer)) {
    const { id, url, kind = 'article', answer } = row;
    const { milliseconds, ...said } = answer;
    console.log(JSON.stringify({ id, url, kind, ...said }));
    const counts = kinds.get(kind) ?? { pages: 0, read: 0, probable: 0 };
    kinds.set(kind, counts);
    counts.pages += 1;
    counts.read += Number(said.isRead);
    counts.probable += Number(said.isProbable);
    times.push(milliseconds);
  }
}
console.error('kind'.padEnd(16), ' pages    read  probably');
for (const [kind, { pages, read, probable }] of kinds)
  console.error(kind.padEnd(16), String(pages).padStart(6), String(read).padStart(7), String(probable).padStart(9));
const articles = kinds.get('article')?.probable ?? 0;
const all = [...kinds.values()].reduce((sum, { probable }) => sum + probable, 0);
const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
console.error(
  `precision ${percent(articles, all)}, recall ${percent(articles, kinds.get('article')?.pages ?? 0)}; milliseconds a page: median ${quantile(times, 0.5).toFixed(2)}, one in twenty over ${quantile(times, 0.95).toFixed(2)}`,
);

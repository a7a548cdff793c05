/**
 * Reads saved pages with Sidelight, Readability and Defuddle: `npm run -s eval:peers -- DIR [--reader NAME]`. One JSON
 * line per row of DIR/truth.jsonl and reader on stdout, in the form of `eval:articles` with the reader's name; on
 * stderr a table of how much each has right.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { judge, type Judged } from './agreement.ts';
import { inPages } from './inPages.ts';

const text = z.nullable(z.string());
const Fields = z.object({
  title: text,
  authors: z.array(z.string()),
  agencies: z.array(z.string()),
  outlet: text,
  outletDomain: text,
  date: text,
  dateModified: text,
  lang: text,
  text: z.string(),
});

const { values, positionals } = parseArgs({ allowPositionals: true, options: { reader: { type: 'string' } } });
const [directory] = positionals;
if (directory === undefined) {
  console.error('usage: npm run -s eval:peers -- DIR [--reader sidelight|readability|defuddle]');
  process.exit(2);
}
const counts = new Map<string, Map<string, { right: number; of: number }>>();
for await (const { answer, ...row } of inPages(
  directory,
  join(import.meta.dirname, 'readers.ts'),
  z.record(z.string(), z.nullable(Fields)),
)) {
  for (const [reader, fields] of Object.entries(answer)) {
    if (values.reader !== undefined && values.reader !== reader) continue;
    console.log(JSON.stringify({ id: row.id, reader, ...(fields ?? { error: 'failed' }) }));
    count(reader, judge(row, fields));
  }
}
const readers = [...counts.keys()];
console.error(''.padEnd(28), ...readers.map((reader) => reader.padStart(20)));
for (const what of counts.get(readers[0] ?? '')?.keys() ?? [])
  console.error(what.padEnd(28), ...readers.map((reader) => told(counts.get(reader)?.get(what)).padStart(20)));

function count(reader: string, judged: Judged): void {
  const own = counts.get(reader) ?? new Map<string, { right: number; of: number }>();
  counts.set(reader, own);
  for (const [what, is] of Object.entries(judged)) {
    const sum = own.get(what) ?? { right: 0, of: 0 };
    own.set(what, { right: sum.right + Number(is), of: sum.of + 1 });
  }
}

function told(sum: { right: number; of: number } | undefined): string {
  return sum ? `${((100 * sum.right) / sum.of).toFixed(1)} % of ${sum.of}` : '';
}

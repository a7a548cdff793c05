import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import { COUNTED, LEAST_WORDS } from '../../src/domain/article/counted.ts';
import { lexiconFor } from '../dev/wording.ts';
import type { Norm, StoredNorms } from '../../src/panel/hedging/norm.ts';
import { findHedges } from '../../src/wording/signals/hedges.ts';
import { tokenise } from '../../src/wording/text/tokens.ts';
import { quantile } from '../bench/statistics.ts';

/**
 * Measures how often news hedges, with the detector as shipped, and writes `assets/lexicons/en.norm.json`:
 *
 *     npm run norm -- "what the texts are" FILE.jsonl[.gz] …
 *
 * A row is a text, `{text, url?, lang?}` (what `eval:articles` prints), or a sentence of one, `{doc, text}`. A text
 * whose address says that it is opinion is left out: opinion needs a norm of its own, and 60 such texts to make one.
 */

const TARGET = new URL('../../assets/lexicons/en.norm.json', import.meta.url);
/** Percentiles kept: every fifth. */
const STEP = 5;
const OPINION =
  /\/(?:opinions?|op-?eds?|commentisfree|comment|editorials?|columns?|columnists?|views?|voices)(?:[/-]|$)/i;
const LETTERS = /^[\p{L}\p{N}]/u;

const Row = z.object({
  doc: z.optional(z.string()),
  text: z.optional(z.string()),
  url: z.optional(z.string()),
  lang: z.optional(z.nullable(z.string())),
});

const english = lexiconFor('en');
const [description, ...files] = process.argv.slice(2);
if (english === null || description === undefined || files.length === 0) {
  console.error('usage: npm run norm -- "what the texts are" FILE.jsonl[.gz] …');
  process.exit(1);
}

const rates: number[] = [];
for (const text of files.flatMap(textsOf)) {
  const words = tokenise(text).filter(({ word }) => LETTERS.test(word)).length;
  if (words < LEAST_WORDS) continue;
  const hedges = findHedges(text, paragraphs(text), english).filter(({ category }) => COUNTED.has(category));
  rates.push((hedges.length / words) * 1000);
}
const norms: StoredNorms = { source: description, news: normOf(rates) };
writeFileSync(TARGET, `${JSON.stringify(norms, null, 1)}\n`);
console.error(`${rates.length} news texts`);

function normOf(values: number[]): Norm {
  const percentiles = Array.from({ length: 100 / STEP - 1 }, (_, at) => quantile(values, ((at + 1) * STEP) / 100));
  return { texts: values.length, percentiles: percentiles.map((value) => Math.round(value * 100) / 100) };
}

function textsOf(file: string): string[] {
  const bytes = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter(Boolean);
  const whole: string[] = [];
  const parts = new Map<string, string[]>();
  for (const line of lines) {
    const { doc, text = '', url = '', lang } = Row.parse(JSON.parse(line));
    if (doc !== undefined) parts.set(doc, [...(parts.get(doc) ?? []), text]);
    else if ((lang === undefined || lang?.startsWith('en') === true) && !OPINION.test(url)) whole.push(text);
  }
  return [...whole, ...[...parts.values()].map((sentences) => sentences.join('\n'))];
}

function paragraphs(text: string): { start: number; end: number }[] {
  return Array.from(text.matchAll(/[^\n]+/g), ({ index, 0: line }) => ({ start: index, end: index + line.length }));
}

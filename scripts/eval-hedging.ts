import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import type { HedgeCategory } from '../src/language/hedge.ts';
import { lexiconFor } from '../src/language/lexicon.ts';
import { findHedges } from '../src/language/signals/hedges.ts';

/**
 * Prints the hedges of labelled sentences, one JSON line `{id, corpus, hedged, cues}` a row; offsets are UTF-16 units.
 *
 *     npm run -s eval:hedging -- FILE.jsonl.gz …
 */

/** One setting for all corpora: the categories the panel counts as hedges, with the author's stance. */
const COUNTED: readonly HedgeCategory[] = ['possibility', 'likelihood', 'tentative', 'belief', 'hearsay', 'stance'];
/** This corpus labels vague sources ("some say") as uncertain. */
const COUNTS_VAGUE_SOURCES = 'conll2010-wiki';

const Row = z.object({ id: z.string(), corpus: z.string(), text: z.string() });

const english = lexiconFor('en');
if (english === null) throw new Error('The English lexicon is missing.');

function answer(row: z.infer<typeof Row>, lexicon: NonNullable<ReturnType<typeof lexiconFor>>) {
  const counted = new Set(row.corpus === COUNTS_VAGUE_SOURCES ? [...COUNTED, 'vague-source' as const] : COUNTED);
  const hedges = findHedges(row.text, [{ start: 0, end: row.text.length }], lexicon);
  const cues = hedges.filter(({ category }) => counted.has(category)).map(({ start, end }) => ({ start, end }));
  return { id: row.id, corpus: row.corpus, hedged: cues.length > 0, cues };
}

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: npm run -s eval:hedging -- FILE.jsonl.gz …');
  process.exit(1);
}
for (const file of files) {
  let content: string;
  try {
    const bytes = readFileSync(file);
    content = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
  const answers: string[] = [];
  for (const [index, line] of content.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      answers.push(`${JSON.stringify(answer(Row.parse(JSON.parse(line)), english))}\n`);
    } catch (error) {
      console.error(`${file}:${index + 1}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  process.stdout.write(answers.join(''));
}

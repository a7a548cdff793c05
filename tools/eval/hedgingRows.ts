import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import { COUNTED } from '../../src/domain/article/counted.ts';
import type { Hedge, HedgeCategory } from '../../src/domain/article/hedge.ts';
import type { Lexicon } from '../../src/domain/article/lexiconFormat.ts';
import type { Model } from '../../src/wording/lexicon/model.ts';
import { findHedges } from '../../src/wording/signals/hedges.ts';
import { findSources } from '../../src/wording/signals/sources.ts';
import type { SourceModel } from '../../src/wording/speakers/unnamedSources.ts';

/** One labelled sentence. Offsets are code points. */
export const Row = z.object({
  id: z.string(),
  corpus: z.string(),
  doc: z.optional(z.string()),
  text: z.string(),
  hedged: z.optional(z.boolean()),
  /** The sentence is uncertain for a hedge, not (only) for a vague source. */
  semanticCue: z.optional(z.boolean()),
  cues: z.optional(z.array(z.object({ start: z.number(), end: z.number(), type: z.string() }))),
});
export type Row = z.infer<typeof Row>;

/** One setting for all corpora: what the panel counts, and the author's stance ("I think"), which it counts apart. */
const HEDGES: readonly HedgeCategory[] = [...COUNTED, 'stance'];
/**
 * This corpus labels vague sources and amounts ("some say", "several") as uncertain too, rounded numbers ("about 30")
 * hardly ever.
 */
const COUNTS_VAGUE = 'conll2010-wiki';
const isRounding = (lexicon: Lexicon, { category, entry }: Hedge): boolean =>
  category === 'approximation' && lexicon.entries.some(({ phrase, always }) => phrase === entry && always === true);

/**
 * The sentences of a `.jsonl` or `.jsonl.gz` file; a row that cannot be read is reported and left out. Throws if the
 * file cannot.
 */
export function readRows(file: string): Row[] {
  const bytes = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return Row.parse(JSON.parse(line));
    } catch (error) {
      console.error(`${file}:${index + 1}: ${error instanceof Error ? error.message : String(error)}`);
      return [];
    }
  });
}

/** What the detector says of a sentence; offsets in UTF-16 units. */
export function answer({ id, corpus, text }: Row, lexicon: Lexicon, model: Model | null) {
  const vague = corpus === COUNTS_VAGUE;
  const counted = new Set(vague ? [...HEDGES, 'vague-source', 'approximation'] : HEDGES);
  const cues = findHedges(text, [{ start: 0, end: text.length }], lexicon, model)
    .filter((hedge) => counted.has(hedge.category) && !(vague && isRounding(lexicon, hedge)))
    .map(({ start, end }) => ({ start, end }));
  return { id, corpus, hedged: cues.length > 0, cues };
}

/** The corpus of sources without a name: people, bodies and documents, in whose naming no proper noun stands. */
export const UNNAMED_SOURCES = 'polnear-unnamed-source';

/** A capital within makes a name ("a Harbour Union aide"), unless it is an adjective's ("Lowlandish officials"). */
const NAME_WITHIN = /[\s-]\p{Lu}(?!\p{Ll}+(?:an|ese|ish|ic)s?\b)/u;

/** Who is cited without a name in a sentence: those of the corpus hold no proper noun. */
export function answerSources({ id, corpus, text }: Row, lexicon: Lexicon, model: SourceModel | null) {
  const cues = findSources(text, [{ start: 0, end: text.length }], lexicon, model)
    .filter(({ kind }) => kind !== 'named')
    .flatMap(({ spans }) => spans)
    .filter(({ start, end }) => !NAME_WITHIN.test(text.slice(start, end)));
  return { id, corpus, hedged: cues.length > 0, cues };
}

/** In which part of a cross-validation a row is. Documents stay whole: sentences of one text know each other. */
export const foldOf = (row: Row, folds: number): number =>
  createHash('sha1')
    .update(row.doc ?? row.id)
    .digest()
    .readUInt32LE(0) % folds;

/** Maps code points to UTF-16 units. */
export function utf16Offsets(text: string): (codePoint: number) => number {
  if (!/[\uD800-\uDFFF]/.test(text)) return (codePoint) => codePoint;
  let length = 0;
  const starts = Array.from(text, (character) => (length += character.length) - character.length);
  return (codePoint) => starts[codePoint] ?? text.length;
}

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { lexiconFor } from '../dev/wording.ts';
import { preparedFor } from '../../src/wording/signals/prepared.ts';
import { tokenise } from '../../src/wording/text/tokens.ts';
import { lookAround, mentions } from '../../src/wording/speakers/unnamedSources.ts';
import type { SourceModel } from '../../src/wording/speakers/unnamedSources.ts';
import { answerSources, foldOf, readRows, utf16Offsets } from '../eval/hedgingRows.ts';
import type { Row } from '../eval/hedgingRows.ts';
import { lasso } from './lasso.ts';
import type { Case } from './lasso.ts';
import { featureName, storeWeights } from './storedWeights.ts';

/**
 * Learns which mentions of people, bodies and documents without a name are sources, and writes the weights to
 * `assets/lexicons/en.sources.json`; with `--folds N` prints cross-validated answers instead, in the format of
 * `eval:hedging`: each sentence judged by a model that saw no other sentence of its document.
 *
 *     npm run train:sources -- FILE.jsonl.gz [--folds 5]
 *
 * A row is a sentence, its cues the sources without a name: `{id, corpus, doc, text, hedged, cues: [{start, end}]}`,
 * offsets in code points.
 */

const TARGET = new URL('../../assets/lexicons/en.sources.json', import.meta.url);
const SCALE = 10;
/** Leaves some 600 weights; twice it leaves 370 and F1 within half a point. */
const PENALTY = 4;
/** Taken for a source from this probability on: annotators overlook more than they invent. */
const THRESHOLD = 0.23;

const english = lexiconFor('en');
if (english === null) throw new Error('The English lexicon is missing.');
const { speech } = preparedFor(english);

function casesOf(row: Row): Case[] {
  const tokens = tokenise(row.text);
  const unit = utf16Offsets(row.text);
  const sources = (row.cues ?? []).map(({ start, end }) => ({ start: unit(start), end: unit(end) }));
  return mentions(tokens, speech).map((mention) => {
    const features: string[] = [];
    lookAround(tokens, mention, speech, (of, slot, value) => features.push(featureName(of, slot, value)));
    const noun = tokens[mention.head];
    const label = noun !== undefined && sources.some(({ start, end }) => start < noun.end && noun.start < end);
    return { features, label };
  });
}

function learn(cases: readonly Case[]): SourceModel {
  const { prior, weights } = lasso(cases, PENALTY);
  return { scale: SCALE, prior: prior - Math.log(THRESHOLD / (1 - THRESHOLD)), weights: storeWeights(weights, SCALE) };
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { folds: { type: 'string' } } });
const [file] = positionals;
if (file === undefined) {
  console.error('usage: npm run train:sources -- FILE.jsonl.gz [--folds N]');
  process.exit(1);
}
const rows = readRows(file);
if (values.folds === undefined) {
  writeFileSync(TARGET, `${JSON.stringify(learn(rows.flatMap(casesOf)), null, 1)}\n`);
} else {
  const folds = Number(values.folds);
  for (let fold = 0; fold < folds; fold++) {
    const model = learn(rows.filter((row) => foldOf(row, folds) !== fold).flatMap(casesOf));
    const answers = rows.filter((row) => foldOf(row, folds) === fold).map((row) => answerSources(row, english, model));
    process.stdout.write(answers.map((line) => `${JSON.stringify(line)}\n`).join(''));
  }
}

import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { lexiconFor } from '../dev/wording.ts';
import { compile, match } from '../../src/wording/lexicon/matcher.ts';
import type { Match } from '../../src/wording/lexicon/matcher.ts';
import type { Model } from '../../src/wording/lexicon/model.ts';
import { groupOf, PARTS, SLOTS, surroundings } from '../../src/wording/lexicon/surroundings.ts';
import { tokenise } from '../../src/wording/text/tokens.ts';
import type { Token } from '../../src/wording/text/tokens.ts';
import { answer, foldOf, readRows, utf16Offsets } from '../eval/hedgingRows.ts';
import type { Row } from '../eval/hedgingRows.ts';
import { train } from './logistic.ts';
import type { Example } from './logistic.ts';
import { featureName, storeWeights } from './storedWeights.ts';

/**
 * Learns the weights of the English hedge model from labelled sentences and writes them to
 * `assets/lexicons/en.weights.json`; with `--folds N` prints cross-validated answers instead, in the format of
 * `eval:hedging`: each sentence judged by a model that saw no other sentence of its document.
 *
 *     npm run train:hedges -- DIR [--folds 5]
 *
 * DIR holds `<corpus>.jsonl.gz`, one sentence a row: `{id, corpus, doc?, text, hedged, cues: [{start, end, type}]}`,
 * offsets in code points.
 */

const TARGET = new URL('../../assets/lexicons/en.weights.json', import.meta.url);
/** As many as the size budget of the language data allows. */
const MOST_WEIGHTS = 3900;
const SCALE = 20;
/** Log-odds that a listed phrase hedges, before anything is known of its surroundings: four times in five. */
const PRIOR = 1.5;
/**
 * Marked from this probability on. Below a half, since annotators overlook more than they invent; approximations are
 * only shown on request.
 */
const THRESHOLDS = { hedge: 0.41, vague: 0.3, approximation: 0.25 };

/**
 * What each corpus teaches, and how much. News counts most, since that is what is read. Corpora with marked cues label
 * each candidate; those with labelled sentences only say that one of a sentence's candidates hedges, or that none does.
 */
const CORPORA: Readonly<Record<string, { weight: number; labels: 'cues' | 'sentences'; group: 'hedge' | 'vague' }>> = {
  'szeged-factbank': { weight: 7, labels: 'cues', group: 'hedge' },
  'szeged-wiki': { weight: 3, labels: 'cues', group: 'hedge' },
  'szeged-bio': { weight: 0.5, labels: 'cues', group: 'hedge' },
  'pei2021-certainty': { weight: 3, labels: 'sentences', group: 'hedge' },
  'yu2020-pressrelease': { weight: 13, labels: 'sentences', group: 'hedge' },
  'conll2010-wiki': { weight: 2, labels: 'sentences', group: 'vague' },
};
/** Cues that are no hedges of ours: neither right nor wrong. */
const LEFT_OUT = new Set(['condition', 'investigation']);

const english = lexiconFor('en');
if (english === null) throw new Error('The English lexicon is missing.');
const matcher = compile(english);

function featuresOf(tokens: readonly Token[], candidate: Match): string[] {
  const { phrase, category } = candidate.entry;
  const of = { entry: phrase, category, group: groupOf(category) };
  const seen = surroundings(tokens, candidate);
  return (['entry', 'category', 'group'] as const).flatMap((part) =>
    PARTS[part].flatMap((slot) => {
      const value = seen[SLOTS.indexOf(slot)];
      return value === undefined ? [] : [featureName(of[part], slot, value)];
    }),
  );
}

function examplesOf(row: Row): Example[] {
  const corpus = CORPORA[row.corpus];
  if (corpus === undefined) return [];
  const tokens = tokenise(row.text);
  const unit = utf16Offsets(row.text);
  const cues = (row.cues ?? []).map(({ start, end, type }) => ({
    start: unit(start),
    end: unit(end),
    left: LEFT_OUT.has(type),
  }));
  const candidates = match(matcher, tokens).filter(
    ({ entry }) => entry.category !== 'conditional' && groupOf(entry.category) === corpus.group,
  );
  const settled = candidates.some(({ entry }) => entry.always === true);
  return candidates.flatMap((candidate): Example[] => {
    if (candidate.entry.always === true) return [];
    const shared = { features: featuresOf(tokens, candidate), prior: PRIOR, weight: corpus.weight };
    if (corpus.labels === 'cues') {
      const [from, to] = [tokens[candidate.from]?.start ?? 0, tokens[candidate.to - 1]?.end ?? 0];
      const met = cues.filter(({ start, end }) => start < to && from < end);
      if (met.length > 0 && met.every(({ left }) => left)) return [];
      return [{ ...shared, label: met.length > 0, group: null }];
    }
    if (row.hedged !== true) return [{ ...shared, label: false, group: null }];
    const elsewhere = settled || (corpus.group === 'vague' && row.semanticCue === true);
    return elsewhere ? [] : [{ ...shared, label: null, group: `${row.corpus} ${row.id}` }];
  });
}

/** The lexicon's own examples and near misses teach too: adding one moves the model. */
const EXAMPLE_WEIGHT = { hedge: 2, vague: 8 };

const lessons: readonly Example[] = english.entries.flatMap((own) =>
  [own.example, own.notIn].flatMap((text) => {
    const tokens = tokenise(text);
    return match(matcher, tokens)
      .filter(({ entry }) => entry.always !== true && (text === own.notIn || entry === own))
      .map((candidate) => ({
        features: featuresOf(tokens, candidate),
        prior: PRIOR,
        weight: EXAMPLE_WEIGHT[groupOf(candidate.entry.category)],
        label: text === own.example,
        group: null,
      }));
  }),
);

function learn(rows: readonly Row[]): Model {
  const learned = train([...lessons, ...rows.flatMap(examplesOf)], MOST_WEIGHTS);
  const prior = (threshold: number) => PRIOR - Math.log(threshold / (1 - threshold));
  const { hedge, vague, approximation } = THRESHOLDS;
  const priors = { hedge: prior(hedge), vague: prior(vague), approximation: prior(approximation) };
  return { scale: SCALE, priors, weights: storeWeights(learned, SCALE) };
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { folds: { type: 'string' } } });
const [folder] = positionals;
if (folder === undefined) {
  console.error('usage: npm run train:hedges -- DIR [--folds N]');
  process.exit(1);
}
const corpora = [...Object.keys(CORPORA), 'conll2010-bio', 'smoke-brief'].map((name) =>
  path.join(folder, `${name}.jsonl.gz`),
);
const rows = corpora.filter((file) => existsSync(file)).flatMap(readRows);
if (values.folds === undefined) {
  const model = learn(rows);
  writeFileSync(TARGET, `${JSON.stringify(model, null, 1)}\n`);
} else {
  const folds = Number(values.folds);
  for (let fold = 0; fold < folds; fold++) {
    const model = learn(rows.filter((row) => foldOf(row, folds) !== fold));
    const answers = rows.filter((row) => foldOf(row, folds) === fold).map((row) => answer(row, english, model));
    process.stdout.write(answers.map((line) => `${JSON.stringify(line)}\n`).join(''));
  }
}

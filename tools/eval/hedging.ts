import { lexiconFor } from '../dev/wording.ts';
import { modelFor } from '../../src/wording/lexicon/model.ts';
import { sourceModelFor } from '../../src/wording/speakers/unnamedSources.ts';
import { answer, answerSources, readRows, UNNAMED_SOURCES } from './hedgingRows.ts';

/**
 * Prints the hedges of labelled sentences, or their sources without a name where the corpus labels these, one JSON line
 * `{id, corpus, hedged, cues}` a row; offsets are UTF-16 units.
 *
 *     npm run -s eval:hedging -- FILE.jsonl.gz …
 */

const english = lexiconFor('en');
if (english === null) throw new Error('The English lexicon is missing.');
const model = modelFor('en');
const sourceModel = sourceModelFor('en');

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: npm run -s eval:hedging -- FILE.jsonl.gz …');
  process.exit(1);
}
for (const file of files) {
  try {
    const answers = readRows(file).map((row) =>
      row.corpus === UNNAMED_SOURCES ? answerSources(row, english, sourceModel) : answer(row, english, model),
    );
    process.stdout.write(answers.map((line) => `${JSON.stringify(line)}\n`).join(''));
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
}

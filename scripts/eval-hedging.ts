import { lexiconFor } from '../src/language/lexicon.ts';
import { modelFor } from '../src/language/model.ts';
import { answer, readRows } from './hedging-rows.ts';

/**
 * Prints the hedges of labelled sentences, one JSON line `{id, corpus, hedged, cues}` a row; offsets are UTF-16 units.
 *
 *     npm run -s eval:hedging -- FILE.jsonl.gz …
 */

const english = lexiconFor('en');
if (english === null) throw new Error('The English lexicon is missing.');
const model = modelFor('en');

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: npm run -s eval:hedging -- FILE.jsonl.gz …');
  process.exit(1);
}
for (const file of files) {
  try {
    const answers = readRows(file).map((row) => `${JSON.stringify(answer(row, english, model))}\n`);
    process.stdout.write(answers.join(''));
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
}

/**
 * Mutation tests: `npm run mutation -- [ROOM…] [--one-in N] [--seed N]`, of all rooms if none is named. Changes the
 * rules of a room one by one and tells which changes its own tests do not notice, in `reports/mutation/ROOM.html`; the
 * last lines are a table with a row for each folder. `--one-in` takes a sample where a room would take too long: see
 * sampleMutants.ts.
 */
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { MUTATED_ROOMS } from '../guards/rooms.ts';
import { scoresOf, scoresTable, type Score } from './mutationScore.ts';

const { positionals: asked, values } = parseArgs({
  allowPositionals: true,
  options: { 'one-in': { type: 'string' }, seed: { type: 'string' } },
});
const strange = asked.filter((room) => !MUTATED_ROOMS.includes(room));
if (strange.length > 0) {
  console.error(`No room for mutation tests: ${strange.join(', ')}. There are: ${MUTATED_ROOMS.join(', ')}.`);
  process.exit(1);
}
process.env['MUTANTS_ONE_IN'] = values['one-in'] ?? '1';
process.env['MUTANTS_SEED'] = values.seed ?? '1';

const scores: Score[] = [];
for (const room of asked.length > 0 ? asked : MUTATED_ROOMS) {
  const report = `reports/mutation/${room.replace('/', '-')}`;
  const mutants = await new Stryker({
    mutate: [`src/${room}/**/*.ts`],
    testFiles: [`tests/${room}/**/*.test.ts`],
    jsonReporter: { fileName: `${report}.json` },
    htmlReporter: { fileName: `${report}.html` },
  }).runMutationTest();
  scores.push(...scoresOf(mutants));
}
console.log(scoresTable(scores));

/**
 * Mutation tests: `npm run mutation -- [ROOM…]`, of all rooms if none is named. Changes the rules of a room one by one and tells
 * which changes its tests do not notice: `reports/mutation/ROOM.html`. The last lines are a table with a row for each folder.
 */
import { Stryker } from '@stryker-mutator/core';
import { ROOMS } from '../../vitest.mutation.config.ts';
import { scoresOf, scoresTable, type Score } from './mutationScore.ts';

const asked = process.argv.slice(2);
const strange = asked.filter((room) => !ROOMS.includes(room));
if (strange.length > 0) {
  console.error(`No room that mutations are tested in: ${strange.join(', ')}. There are: ${ROOMS.join(', ')}.`);
  process.exit(1);
}

const scores: Score[] = [];
for (const room of asked.length > 0 ? asked : ROOMS) {
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

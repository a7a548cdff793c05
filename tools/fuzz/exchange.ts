/**
 * Plays random histories of several libraries that exchange backups, exports and files of other programs:
 * `npm run -s fuzz:exchange [-- RUNS SEED]`. On stdout one JSON line: how many texts were written, how many of them
 * were lost, how many stand twice in one library; on stderr the first losses. Exits with 1 when a text was lost.
 */
import { Random } from '../bench/random.ts';
import { History } from './history.ts';

const [runs = '1000', seed = '1'] = process.argv.slice(2);
/** A history long enough for files that are several exchanges old. */
const STEPS = 60;

const total = { runs: Number(runs), seed, texts: 0, lost: 0, doubled: 0 };
for (let run = 0; run < total.runs; run += 1) {
  const history = new History(new Random(`${seed} ${run}`));
  await history.play(STEPS);
  total.texts += history.words;
  total.lost += history.lost.length;
  total.doubled += history.doubled;
  if (total.lost <= 3) for (const loss of history.lost) console.error(`${run}: ${loss}`);
}
console.log(JSON.stringify(total));
process.exitCode = total.lost > 0 ? 1 : 0;

/**
 * Plays random histories of two to five devices that carry their notes through a folder:
 * `npm run -s fuzz:devices [-- RUNS SEED]`. On stdout one JSON line: how many texts were written, how many carries
 * there were, what went wrong, how many texts stand twice on a device; on stderr the first faults. Exits with 1 when
 * devices did not come to the same notes or a text was lost.
 */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { Random } from '../bench/random.ts';
import { randomUuid } from './devices/clock.ts';
import { DeviceHistory } from './devices/deviceHistory.ts';

const [runs = '1000', seed = '1'] = process.argv.slice(2);
const STEPS = 60;

const MOST_TOLD = 5;
let told = 0;
console.error = () => undefined; // carries that are ended say so
const total = { runs: Number(runs), seed, texts: 0, carries: 0, faults: 0, doubled: 0 };
for (let run = 0; run < total.runs; run += 1) {
  globalThis.indexedDB = new IDBFactory();
  const random = new Random(`${seed} ${run}`);
  crypto.randomUUID = () => randomUuid(random);
  const history = new DeviceHistory(random);
  await history.play(STEPS);
  total.texts += history.words;
  total.carries += history.carries;
  total.faults += history.faults.length;
  total.doubled += history.doubled;
  for (const fault of history.faults.slice(0, Math.max(0, MOST_TOLD - told)))
    process.stderr.write(`${run}: ${fault}\n`);
  told += history.faults.length;
}
console.log(JSON.stringify(total));
process.exitCode = total.faults > 0 ? 1 : 0;

// Prints a random sample of the shipped pack's notes, with what to look up, so that anybody can check by hand how much
// of it is true:
//   npm run -s outlets:audit -- N --seed S [--property P] [--json]
// One seed is one sample. A sample that was used to mend the pack says nothing of it any more: take another seed to
// measure.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkPackText } from '../../src/domain/packs/validate.ts';
import { sampleOf } from './sample.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' }, property: { type: 'string' }, json: { type: 'boolean' } },
});
const [size, seed] = [Number(positionals[0]), Number(values.seed)];
if (!Number.isInteger(size) || size < 1 || !Number.isInteger(seed)) {
  console.error('usage: npm run -s outlets:audit -- N --seed S [--property P] [--json]');
  process.exit(2);
}
const checked = checkPackText(readFileSync(new URL('../../assets/packs/outlets.json', import.meta.url), 'utf8'));
if (!checked.ok) throw new Error('assets/packs/outlets.json is faulty');

const { property } = values;
const notes = checked.pack.notes.filter((note) => property === undefined || note.property === property);
const rows = sampleOf({ ...checked.pack, notes }, size, seed);
for (const [index, row] of rows.entries()) {
  if (values.json) console.log(JSON.stringify(row));
  else {
    console.log(`${index + 1}. ${row.outlet}\n   ${row.property}: ${row.says}\n   ${row.lookUp}\n   ${row.source}`);
  }
}

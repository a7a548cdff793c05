// Lists where data sets and assets/packs/outlets.json disagree on an outlet's country, kind or founding year:
//   npx node tools/outlets/check.ts DATA_FOLDER
// A disagreement is a reason to look, never to correct blindly. What was looked at goes into
// tools/outlets/tables/decisions.json and is not listed again.
import { readFileSync } from 'node:fs';
import { checkPackText } from '../../src/domain/packs/validate.ts';
import { isDecided } from './decisions.ts';
import { readFacts } from './facts.ts';
import { READINGS } from './statements.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: npx node tools/outlets/check.ts DATA_FOLDER');
  process.exit(2);
}
const checked = checkPackText(readFileSync(new URL('../../assets/packs/outlets.json', import.meta.url), 'utf8'));
if (!checked.ok) throw new Error('assets/packs/outlets.json is faulty');

const facts = readFacts(folder);
let count = 0;
for (const { subject, property, value } of checked.pack.notes) {
  const reading = READINGS.find((entry) => entry.property === property);
  if (!reading) continue;
  for (const record of facts.get(subject) ?? []) {
    const other = record.path === undefined ? reading.read(record, facts.get(subject) ?? []) : undefined;
    if (other === undefined || other === value || isDecided(subject, record, property)) continue;
    count++;
    console.log(`${subject} ${property}: ${value}, ${record.source} says ${other} of "${record.name}"`);
  }
}
console.log(`${count} disagreements`);

// Builds assets/packs/names.json from the names written by hand and from open data sets:
//   npx node tools/names/build.ts DATA_FOLDER
// The data folder is laid out as docs/packs/names.md tells. Each statement is put into words by template, with the page
// of its own record; what is written by hand wins over the data.
import { writeFileSync } from 'node:fs';
import type { PackNote, Subject } from '../../src/domain/packs/pack.ts';
import { nameKey } from '../../src/domain/keys/phraseKey.ts';
import { checkPack } from '../../src/domain/packs/validate.ts';
import { problemInEnglish } from '../packs/english.ts';
import { bodies } from './bodies.ts';
import { membersOfParliament } from './britain.ts';
import { Census } from './census.ts';
import { companies } from './companies.ts';
import { membersOfCongress } from './congress.ts';
import { allJudges, federalJudges } from './courts.ts';
import { readCurated } from './curated.ts';
import { leaders } from './leaders.ts';
import { merge } from './merge.ts';
import type { Named, Phrase } from './name.ts';
import { nominees } from './nominees.ts';
import { COMMON, namedPerson } from './people.ts';
import { stateOfficials } from './states.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: npx node tools/names/build.ts DATA_FOLDER');
  process.exit(2);
}

const people = [
  membersOfCongress(folder),
  nominees(folder),
  stateOfficials(folder),
  membersOfParliament(folder),
  federalJudges(folder),
];
const census = new Census();
for (const name of allJudges(folder)) census.add(name);
for (const { name } of people.flat()) census.add(name);

const things = [bodies(folder), leaders(folder), companies(folder)];
const named = people.map((set) => set.map((person) => namedPerson(person, census)));
const persons = new Set(named.flat());
const byHand = readCurated();
/** What the matcher can find: it goes over no quotation marks and brackets, and ends with a word. */
const findable = (phrase: Phrase): Phrase[] => {
  const text = phrase.text.replace(/\.$/, '');
  return nameKey(text) === null ? [] : [{ ...phrase, text }];
};
for (const subject of [...byHand, ...things.flat(), ...named.flat()])
  subject.phrases = subject.phrases.flatMap(findable);
const byHandIds = new Set(byHand.map(({ id }) => id));
const all = merge(byHand, [...things, ...named], (phrase, known, found) => {
  // A thing's name that needs words near it is the name of others too: "Democratic Party".
  if (!persons.has(found)) return phrase.near === undefined || known.name === found.name;
  // Of people, who is written about by hand is meant; two of the data with one name are the same only if few bear it.
  return byHandIds.has(known.id) || census.bearers(phrase.text) < COMMON;
});

const subjects: Subject[] = all.map(({ id, name, phrases }) => ({ id, type: 'entity', name, match: { phrases } }));
const notes: PackNote[] = all.flatMap(notesOf);

function notesOf({ id, notes: statements }: Named): PackNote[] {
  return statements.map(({ text, asOf, status, expires, sources }, index) => ({
    id: index === 0 ? id : `${id}:${index + 1}`,
    subject: id,
    kind: 'fact',
    text: { en: text },
    asOf,
    status,
    ...(expires !== undefined && { expires }),
    sources,
  }));
}

const header = {
  $schema: '../../docs/pack.schema.json',
  format: 'sidelight-pack',
  formatVersion: 1,
  id: 'sidelight.names',
  title: 'People and institutions',
  description:
    'Who and what news articles name: members of parliaments and governments, judges, public bodies, international organisations, parties, companies, laws, conflicts. One or two sentences each, with the day they were known to be so. Where a source has a day, its text or the record taken from it was read as of that day; where it has none, the page is named for checking.',
  version: '2026.11.1',
  language: 'en',
  licence: 'CC-BY-SA-4.0',
  maintainer: { name: 'Sidelight contributors' },
  updated: '2026-11-29',
  expires: '2027-11-29',
};
const checked = checkPack({ ...header, subjects, notes });
if (!checked.ok) {
  for (const { what, remedy } of checked.problems.map(problemInEnglish)) console.error(`${what}; ${remedy}`);
  process.exit(1);
}

const lines = (records: unknown[]): string => records.map((record) => JSON.stringify(record)).join(',\n');

/** One subject or note a line, so that a change to a fact is one line of a diff. */
function written(): string {
  const head = JSON.stringify(header, null, 2).replace(/\n\}$/, '');
  return `${head},\n  "subjects": [\n${lines(subjects)}\n  ],\n  "notes": [\n${lines(notes)}\n  ]\n}\n`;
}

writeFileSync(new URL('../../assets/packs/names.json', import.meta.url), written());
console.log(`${subjects.length} names, ${notes.length} notes`);

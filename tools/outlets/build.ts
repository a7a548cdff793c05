// Builds assets/packs/outlets.json from the outlets stated by hand and from open data sets:
//   npx node tools/outlets/build.ts DATA_FOLDER
// The data folder holds top.csv and facts.jsonl.gz. Each fact is carried over with its own source; a fact enters only if its
// record is about the outlet itself, and nothing in tools/outlets/decisions.json speaks against it.
import { writeFileSync } from 'node:fs';
import type { PackNote, Subject } from '../../src/domain/packs/pack.ts';
import { checkPack } from '../../src/domain/packs/validate.ts';
import { problemInEnglish } from '../packs/english.ts';
import { collectOutlets } from './collect.ts';
import { readAlone } from './names.ts';
import { notesOf } from './notes.ts';
import remarks from './remarks.json' with { type: 'json' };

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: build-outlets DATA_FOLDER');
  process.exit(2);
}

const subjects: Subject[] = [];
const notes: PackNote[] = [];
const alone = readAlone();
for (const outlet of collectOutlets(folder)) {
  const said = notesOf(outlet);
  // Of what only a list names there is nothing to tell; what is stated by hand may have notes elsewhere.
  if (said.length === 0 && outlet.curated === null) continue;
  const names = [outlet.name, ...outlet.aliases].filter((name) => alone.has(name));
  subjects.push({
    id: outlet.domains[0],
    type: 'outlet',
    name: outlet.name,
    ...(outlet.aliases.length > 0 && { aliases: outlet.aliases }),
    ...(outlet.sameAs.length > 0 && { sameAs: outlet.sameAs }),
    match: { domains: outlet.domains, ...(names.length > 0 && { names }) },
  });
  notes.push(...said);
}

// Notes in words, for what no value can say.
const all: unknown[] = [...notes, ...remarks];

const header = {
  $schema: '../../docs/pack.schema.json',
  format: 'sidelight-pack',
  formatVersion: 1,
  id: 'sidelight.outlets',
  title: 'Outlets',
  description:
    'Who publishes: names, countries, kinds, founding years and owners of news outlets, and how others list them. Where a source has a day, its text was read on that day, for most in a stored copy, which may be older than the page is now. Where a source is marked as not opened, the statement is from general knowledge, and the page is named for checking it.',
  version: '2026.11.3',
  language: 'en',
  licence: 'CC-BY-SA-4.0',
  maintainer: { name: 'Sidelight contributors' },
  updated: '2026-11-29',
  expires: '2027-11-29',
};
const checked = checkPack({ ...header, subjects, notes: all });
if (!checked.ok) {
  for (const { what, remedy } of checked.problems.map(problemInEnglish)) console.error(`${what}; ${remedy}`);
  process.exit(1);
}
const lines = (records: unknown[]): string => records.map((record) => `    ${JSON.stringify(record)}`).join(',\n');

/** One subject or note a line, so that a change to a fact is one line of a diff. */
function written(): string {
  const head = JSON.stringify(header, null, 2).replace(/\n\}$/, '');
  return `${head},\n  "subjects": [\n${lines(subjects)}\n  ],\n  "notes": [\n${lines(all)}\n  ]\n}\n`;
}

writeFileSync(new URL('../../assets/packs/outlets.json', import.meta.url), written());
console.log(`${subjects.length} outlets, ${all.length} notes`);

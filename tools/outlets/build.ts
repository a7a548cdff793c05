// Builds assets/packs/outlets.json from the outlets stated by hand and from open data sets:
//   npx node tools/outlets/build.ts DATA_FOLDER
// The data folder holds top.csv and facts.jsonl.gz. Each fact is carried over with its own source; a fact enters only
// if its record is about the outlet itself, and nothing in tools/outlets/tables/decisions.json speaks against it.
import { readFileSync, writeFileSync } from 'node:fs';
import type { PackNote, Subject } from '../../src/domain/packs/pack.ts';
import { phraseKeys } from '../../src/domain/packs/indexing.ts';
import { checkPack, checkPackText } from '../../src/domain/packs/validate.ts';
import { problemInEnglish } from '../packs/english.ts';
import { collectOutlets } from './collect.ts';
import { foldFacts } from './fold.ts';
import { readAlone, withPhrases } from './names.ts';
import { notesOf } from './notes.ts';
import { ownedNote, ownerNotes, ownership, ownerSubject, readOwners } from './owners.ts';
import { platformNotes } from './platforms.ts';
import { readRecords, recordNotes } from './records.ts';
import remarks from './tables/remarks.json' with { type: 'json' };
import { readSections, sectionNotes, sectionSubject } from './sections.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: npx node tools/outlets/build.ts DATA_FOLDER');
  process.exit(2);
}

const owners = readOwners();
const ownerOf = ownership(owners);
const sections = readSections();
const notes: PackNote[] = [];
const alone = readAlone();
const known: Subject[] = [...owners.map(ownerSubject), ...sections.map(sectionSubject)];
for (const outlet of collectOutlets(folder)) {
  const owner = ownerOf(outlet);
  const names = [outlet.name, ...outlet.aliases].filter((name) => alone.has(name));
  known.push({
    id: outlet.domains[0],
    type: 'outlet',
    name: outlet.name,
    ...(outlet.aliases.length > 0 && { aliases: outlet.aliases }),
    ...(outlet.sameAs.length > 0 && { sameAs: outlet.sameAs }),
    ...(owner && { partOf: owner.id }),
    match: { domains: outlet.domains, ...(names.length > 0 && { names }) },
  });
  const own = notesOf(outlet);
  notes.push(...(owner ? own.filter(({ property }) => property !== 'parentOrganization') : own));
  if (owner) notes.push(ownedNote(outlet, owner));
}
notes.push(...owners.flatMap(ownerNotes), ...sections.flatMap(sectionNotes));

const idByDomain = new Map(
  known.flatMap(({ id, type, match }) => (type === 'outlet' ? match.domains.map((domain) => [domain, id]) : [])),
);
const subjectOf = (domain: string): string | undefined => idByDomain.get(domain);
notes.push(...platformNotes(subjectOf), ...recordNotes(readRecords(), subjectOf));

// Notes in words, for what no value can say.
const said: { subject?: unknown }[] = [...notes, ...remarks];

// A subject that nothing is said of tells a reader nothing.
const noted = new Set(said.map(({ subject }) => subject));
const kinds = new Map(
  notes.flatMap(({ subject, property, value = '' }) => (property === 'additionalType' ? [[subject, value]] : [])),
);
const named = withPhrases(
  known.filter(({ id }) => noted.has(id)),
  (id) => kinds.get(id) ?? '',
  namesOfOthers(),
);
const [subjects, rest] = foldFacts(named, notes);
const kept: unknown[] = [...rest, ...remarks];

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
const checked = checkPack({ ...header, subjects, notes: kept });
if (!checked.ok) {
  for (const { what, remedy } of checked.problems.map(problemInEnglish)) console.error(`${what}; ${remedy}`);
  process.exit(1);
}
/** What the pack of names explains, and owners that are no sites. */
function namesOfOthers(): ReadonlySet<string> {
  const names = checkPackText(readFileSync(new URL('../../assets/packs/names.json', import.meta.url), 'utf8'));
  if (!names.ok) throw new Error('build the pack of names first');
  const others = [...names.pack.subjects, ...known].filter(({ type }) => type === 'entity');
  return new Set(others.flatMap((subject) => phraseKeys(subject).map(([key]) => key.replace(/^name:[^:]*:/, ''))));
}

const lines = (records: unknown[]): string => records.map((record) => `    ${JSON.stringify(record)}`).join(',\n');

/** One subject or note a line, so that a change to a fact is one line of a diff. */
function written(): string {
  const head = JSON.stringify(header, null, 2).replace(/\n\}$/, '');
  return `${head},\n  "subjects": [\n${lines(subjects)}\n  ],\n  "notes": [\n${lines(kept)}\n  ]\n}\n`;
}

writeFileSync(new URL('../../assets/packs/outlets.json', import.meta.url), written());
console.log(`${subjects.length} outlets, ${said.length} notes`);

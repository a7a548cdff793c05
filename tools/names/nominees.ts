import * as z from 'zod/mini';
import { partsOf, shortForms } from './census.ts';
import { dayOf, sentences, withoutGeneration, type Statement } from './name.ts';
import { withoutMiddle, type Person } from './people.ts';
import { readJson } from './read.ts';
import { nominationSource, TAKEN } from './sources.ts';

const Nomination = z.object({ date: z.string(), url: z.string(), name: z.string(), role: z.string() });
type Nomination = z.infer<typeof Nomination>;

/** Offices articles speak of; members of boards, marshals and the like are seldom named. */
const OFFICES = new RegExp(
  `^(?:${[
    '(?:(?:Deputy |Under |Assistant |Associate |Principal Deputy )*(?:Secretary|Attorney General|Administrator|Commissioner|Director)\\b)',
    'Solicitor General|Surgeon General|Comptroller|Chairman|Chair of|Chief of Protocol|Medical Director|Special|Archivist|Librarian',
    'US (?:ambassador|representative|Attorney|Circuit Judge|Trade Representative)|Federal Trade Commissioner',
    'Member of the (?:Board of Governors of the Federal|Securities|Federal Communications|National Labor Rel|Federal Energy)',
    'Member of the (?:Nuclear Reg|Equal Employment|Federal Election|National Transportation|Council of Economic)',
  ].join('|')})`,
);

/** Of those who left with the president who nominated them, only these still come up. */
const HIGH_OFFICES =
  /^(?:(?:Deputy |Under )?(?:Secretary|Attorney General) |(?:Deputy )?Attorney General|Solicitor General|Surgeon General|Director of|Administrator of|Commissioner of|Chair|Member of the (?:Board of Governors of the Federal|Securities|Federal Communications|National Labor)|US (?:Circuit Judge|Trade Rep|representative to the United Nations)|Federal Trade)/;

/** Whom presidents of the United States have nominated since 2021, for the offices articles speak of. */
export function nominees(folder: string): Person[] {
  const rows = readJson(folder, 'whitehouse/nominations-2021-2026.derived.json', z.array(Nomination));
  const people = Map.groupBy(rows, ({ name }) => nomineeIn(name));
  return [...people].flatMap(([name, own]) => {
    const kept = [...new Map(own.map((row) => [roleOf(row.role), row])).values()]
      .filter(({ role, date }) => (presidentOn(date) === 'Trump' ? OFFICES : HIGH_OFFICES).test(roleOf(role)))
      .toSorted((a, b) => b.date.localeCompare(a.date));
    const [latest] = kept;
    if (!latest) return [];
    const { given, surname } = partsOf(name);
    const isCabinet = kept.some(({ role }) => CABINET.test(roleOf(role)));
    const [short = name] = withoutMiddle(name);
    const strict = kept.flatMap(({ role }) => [
      `${titleOf(roleOf(role))} ${surname}`,
      `${titleOf(roleOf(role))} ${short}`,
    ]);
    const places = kept.flatMap(({ role }) => placesOf(roleOf(role)));
    return [
      {
        name: short,
        forms: [...withoutMiddle(name), ...(isCabinet ? shortForms(given).map((form) => `${form} ${surname}`) : [])],
        usual: [...new Set([...places, 'nominee', 'Senate', 'Trump administration', 'Biden administration'])],
        strict: [...new Set(strict)],
        wellKnown: isCabinet,
        hasNamesakes: false,
        notes: [statement(kept.slice(0, 2))],
      },
    ];
  });
}

const nomineeIn = (name: string): string =>
  withoutGeneration(name.replaceAll('’', "'").replace(/^NOMINATIONS SENT TO THE SENATE: /, ''));

const CABINET =
  /^(?:Secretary of (?!the (?:Army|Navy|Air))|Attorney General|Director of (?:National Int|the Central|the Federal Bureau))/;

/** The role without its term and predecessor, in the words of newspapers. */
const roleOf = (role: string): string =>
  role
    .replace(/\.? \((?:New Position|Reappointment)\)\.?$/i, '')
    .replace(/,? vice .*$/, '')
    .replace(/,? (?:for (?:the|a) (?:remainder|term)|to be|and to|with the rank|during (?:his|her) tenure).*$/, '')
    .replace(/^(?:an?|the) /, '')
    .replace(/^Ambassador Extraordinary and Plenipotentiary of the United States of America to/, 'US ambassador to')
    .replace(/^Representative of the United States of America to/, 'US representative to')
    .replaceAll('United States of America', 'US')
    .replaceAll('United States', 'US')
    .replace(/[.,; ]+$/, '');

const TITLES =
  /Attorney General|Secretary|Administrator|Commissioner|Director|Solicitor General|Surgeon General|Inspector General|Chair/;

/** What stands before the name of whoever holds an office. */
function titleOf(role: string): string {
  if (/ambassador|representative/i.test(role)) return 'Ambassador';
  if (/Judge/.test(role)) return 'Judge';
  if (role.startsWith('US Attorney')) return 'U.S. Attorney';
  return TITLES.exec(role)?.[0] ?? 'Commissioner';
}

/** The bodies an office belongs to, as articles name them. */
function placesOf(role: string): string[] {
  if (/ambassador|representative/i.test(role)) return ['ambassador', 'embassy', 'diplomat'];
  if (/Judge/.test(role)) return ['judge', 'appeals court'];
  if (role.startsWith('US Attorney')) return ['U.S. Attorney', 'US Attorney', 'prosecutors'];
  const [, department] = /Secretary of (?:the )?([A-Z]\w+(?: and [A-Z]\w+)?)/.exec(role) ?? [];
  const [body] =
    /(?:Office|Department|Bureau|Council|Institutes?) (?:of|on) [\w ]+|(?:[A-Z]\w+ )+(?:Commission|Administration|Agency|Board|Service)/.exec(
      role,
    ) ?? [];
  return [
    ...(department === undefined ? [] : [`Department of ${department}`, `${department} Department`]),
    ...(body ? [body] : []),
  ];
}

function statement(kept: Nomination[]): Statement {
  const [first = '', second = ''] = kept.map(
    ({ role, date }) => `${article(roleOf(role))} (${dayOf(date)}, by President ${presidentOn(date)})`,
  );
  const latest = kept[0];
  return {
    text: sentences(`Nominated to be ${first}.`, second === '' ? '' : `Earlier to be ${second}.`),
    asOf: latest?.date ?? TAKEN.nominations,
    status: 'current',
    sources: [...new Set(kept.map(({ url }) => url))].map(nominationSource),
  };
}

/** "an Assistant Secretary of Defense", "Secretary of Defense": there is one of these. */
const article = (role: string): string =>
  /^(?:Assistant|Deputy Assistant|Member|Commissioner of the (?:Securities|Commodity)|US Circuit|US District|Federal)/.test(
    role,
  )
    ? `${/^[AEIO]/.test(role) ? 'an' : 'a'} ${role}`
    : role;

const presidentOn = (day: string): string => (day < '2025-01-20' ? 'Biden' : 'Trump');

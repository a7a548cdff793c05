import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { partsOf, shortForms } from './census.ts';
import { monthOf, sentences, type Statement } from './name.ts';
import type { Person } from './people.ts';
import { readJson } from './read.ts';
import { congressSources, TAKEN } from './sources.ts';
import { hasNoVote, stateOf } from './usStates.ts';

const Member = z.object({
  id: z.string(),
  current: z.boolean(),
  names: z.array(z.string()),
  type: z.enum(['sen', 'rep']),
  state: z.string(),
  party: z.string(),
  end: z.string(),
  wikipedia: z.nullable(z.string()),
  terms: z.array(z.tuple([z.enum(['sen', 'rep']), z.string(), z.string(), z.string(), z.nullable(z.string())])),
  leadership: z.nullable(z.array(z.object({ title: z.string(), end: z.optional(z.string()) }))),
});
type Member = z.infer<typeof Member>;

const Committees = z.array(z.object({ name: z.string(), thomas_id: z.string() }));
const Seats = z.record(
  z.string(),
  z.array(z.object({ bioguide: z.string(), title: z.optional(z.string()), party: z.string() })),
);

const ADJECTIVES: Record<string, string> = { Democrat: 'Democratic', Independent: 'Independent' };

/** The members of the US Congress since 2012. */
export function membersOfCongress(folder: string): Person[] {
  const chairs = readChairs(folder);
  const Listed = z.array(z.union([Member, z.object({ type: z.literal('prez') })]));
  return readJson(folder, 'us-congress/legislators-2012-2026.derived.json', Listed).flatMap((member) => {
    if (member.type === 'prez') return [];
    // One title has two capitals at its beginning.
    const title = member.wikipedia?.replace(/ \(.*\)$/, '').replace(/^MItt/, 'Mitt');
    const name = (title ?? member.names.toSorted((a, b) => a.length - b.length)[0] ?? '').replace(/, (?=Jr)/, ' ');
    const { given, surname } = partsOf(name);
    return [
      {
        name,
        forms: [
          ...member.names.map((form) => form.replace(/,? Jr\.?$/, '')),
          // For those gone the data have the name in full only, for many of them.
          ...(title === undefined ? shortForms(given).map((short) => `${short} ${surname}`) : []),
        ],
        usual: USUAL,
        strict: strictWords(member, name, surname),
        wellKnown: member.current,
        hasNamesakes: member.wikipedia?.includes('(') ?? false,
        notes: [statementOn(member, name, chairs.get(member.id) ?? '')],
      },
    ];
  });
}

const USUAL = ['Senate', 'Sen', 'Congress', 'Rep', 'Republican', 'Republicans', 'Democrat', 'Democrats'];

/** "Sen. Kennedy", "Kennedy, R-La.": what newspapers write with one member's name and no other's. */
function strictWords({ type, party, state }: Member, name: string, surname: string): string[] {
  const { name: place, abbreviation } = stateOf(state);
  const letter = party.charAt(0);
  const titles = type === 'sen' ? ['Sen', 'Senator'] : ['Rep', 'Representative', 'Congressman', 'Congresswoman'];
  return [
    ...titles.map((title) => `${title} ${name}`),
    // State legislators are called "Rep." too, and there are many more of them.
    ...(type === 'sen' ? titles.map((title) => `${title} ${surname}`) : []),
    ...new Set([abbreviation, state, place].map((where) => `${surname} ${letter} ${where}`)),
  ];
}

function statementOn(member: Member, name: string, chair: string): Statement {
  const { type, state, current, end } = member;
  const party = ADJECTIVES[member.party] ?? member.party;
  const place = stateOf(state).name;
  const blocks = blocksOf(member);
  const since = monthOf(blocks.at(-1)?.start ?? '');
  const earlier = blocks.slice(0, -1).map((block) => `${CHAMBERS[block.type]} from ${monthOf(block.start)}`);
  const office =
    type === 'sen'
      ? `${party} US senator for ${place}`
      : `${party} ${hasNoVote(state) ? 'delegate to' : 'member of'} the US House of Representatives for ${place}`;
  const leads = member.leadership?.findLast((role) => role.end === undefined)?.title ?? '';
  const last =
    end > TAKEN.congress
      ? `took office in ${since}, no longer listed in ${monthOf(TAKEN.congress)}.`
      : `took office in ${since}, last term due to end in ${monthOf(newYear(end))}.`;
  return {
    text: sentences(
      current ? `${office} since ${since}; term to ${monthOf(end)}.` : `${office}: ${last}`,
      current && leads !== '' ? `${leads} (${monthOf(TAKEN.congress)}).` : '',
      current ? chair : '',
      earlier.length > 0 ? `Earlier in ${earlier.join(' and ')}.` : '',
    ),
    asOf: TAKEN.congress,
    status: current ? 'current' : 'former',
    ...(current && { expires: end }),
    sources: congressSources(member.id, name),
  };
}

/** Old records end terms on the last day of the year; by the Constitution they last until 3 January. */
const newYear = (end: string): string => (end.endsWith('-12-31') ? `${Number(end.slice(0, 4)) + 1}-01-03` : end);

const CHAMBERS = { sen: 'the Senate', rep: 'the House' };

/** Terms that follow each other in one seat, as one. */
function blocksOf({ terms }: Member): { type: 'sen' | 'rep'; start: string }[] {
  const blocks: { type: 'sen' | 'rep'; state: string; start: string; end: string }[] = [];
  for (const [type, start, end, state] of terms) {
    const last = blocks.at(-1);
    const goesOn =
      last?.type === type && last.state === state && Number(start.slice(0, 4)) - Number(last.end.slice(0, 4)) < 2;
    if (goesOn) last.end = end;
    else blocks.push({ type, state, start, end });
  }
  return blocks;
}

/** Who chairs the committees of the chambers, by member. */
function readChairs(folder: string): Map<string, string> {
  const committees = Committees.parse(yaml(folder, 'us-congress/committees-current.yaml'));
  const seats = Seats.parse(yaml(folder, 'us-congress/committee-membership-current.yaml'));
  const chairs = new Map<string, string>();
  for (const { name, thomas_id: id } of committees) {
    for (const { bioguide, title = '' } of seats[id] ?? []) {
      const role = /^Chair(?:man|woman|person)?$/.test(title)
        ? 'Chair'
        : /^Ranking Member$/.test(title)
          ? 'Ranking member'
          : '';
      const text = `${role} of the ${name} (${monthOf(TAKEN.congress)}).`;
      if (role !== '' && !chairs.has(bioguide)) chairs.set(bioguide, text);
    }
  }
  return chairs;
}

const yaml = (folder: string, file: string): unknown => parse(readFileSync(join(folder, file), 'utf8'));

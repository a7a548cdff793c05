import type { StateArrangement } from '../../src/domain/packs/properties.ts';
import type { PackNote } from '../../src/domain/packs/pack.ts';
import type { Outlet } from './collect.ts';
import { decided } from './decisions.ts';
import { type Fact, sourceOf } from './facts.ts';
import { cleanName, fold } from './names.ts';

const PROPERTY = 'ownershipFundingInfo';

const ARRANGEMENTS: Record<string, StateArrangement> = {
  SC: 'state-controlled',
  CaPu: 'captured-public',
  CaPr: 'captured-private',
  ISFM: 'independent-state-funded-managed',
  ISF: 'independent-state-funded',
  ISM: 'independent-state-managed',
  IP: 'independent-public',
};

/**
 * What the table remarks on a row: that the site is gone or cannot be reached, or that the row was taken over from
 * another list.
 */
const GONE = /not functional|closed|ceased|expired/i;
const MERGED = /merged/i;

/**
 * How a state has a part in the outlet, as a table of the Alliance for Securing Democracy has it: a note for each
 * arrangement its rows give, so that rows that disagree stand side by side. Nothing is said where the table is not sure
 * to mean this site as it is now: to call an independent outlet a state's is the worst this pack can do.
 */
export function stateNotes({ domains: [main], name, aliases, facts, records }: Outlet): PackNote[] {
  const table = facts.filter(({ source, domain }) => source === 'asd' && domain === main);
  if (table.some(({ state_status: status = '' }) => GONE.test(status))) return [];
  if (isNamedOtherwise(main, [name, ...aliases], records)) return [];
  const rows = table.filter(
    (row) => !MERGED.test(row.state_status ?? '') && decided(main, row, PROPERTY) !== 'reject' && arrangementOf(row),
  );
  const byValue = Map.groupBy(rows, arrangementOf);
  return [...byValue].flatMap(([value, [first, ...more]], index) => {
    if (value === undefined || first === undefined) return [];
    const scope = byValue.size > 1 ? [first, ...more].map((row) => cleanName(row.name)).join(', ') : undefined;
    return noteOn(main, value, first, index, scope);
  });
}

function noteOn(main: string, value: StateArrangement, row: Fact, index: number, scope?: string): PackNote {
  return {
    id: `${main}:ownershipfundinginfo${index > 0 ? `-${index + 1}` : ''}`,
    subject: main,
    kind: 'assessment',
    property: PROPERTY,
    value,
    by: 'Alliance for Securing Democracy, by the types of the State Media Monitor',
    ...(scope !== undefined && { scope }),
    asOf: '2024-02',
    status: 'current',
    sources: [sourceOf(row)],
  };
}

const arrangementOf = ({ state_typology: type = '' }: Fact): StateArrangement | undefined => ARRANGEMENTS[type];

/** Whether other sets name somebody else at the domain, and none of them the outlet of the table's rows. */
function isNamedOtherwise(main: string, names: string[], records: Fact[]): boolean {
  const rows = records.filter(({ source }) => source === 'asd');
  const others = records.filter(({ source }) => source !== 'asd');
  if (others.length === 0 || rows.some((row) => decided(main, row, PROPERTY) === 'accept')) return false;
  const meant = [...names, ...rows.flatMap(({ name, owner = '' }) => [name, owner].flat().flatMap(namesIn))].map(fold);
  return !others.some((other) =>
    [...namesIn(other.name), ...(other.aliases ?? [])]
      .map(fold)
      .some((called) => meant.some((own) => isWithin(own, called))),
  );
}

/** A name as it stands in the table, and what it has in brackets: "Danish Broadcasting Corporation (DR)" is both. */
const namesIn = (name: string): string[] => [
  cleanName(name.replace(/\([^)]*\)?/g, '')),
  ...[...name.matchAll(/\(([^)]*)/g)].map(([, inner = '']) => inner),
];

/** Shorter ones turn up in any other name. */
const SHORTEST = 3;
const isWithin = (a: string, b: string): boolean =>
  a === b || (a.length >= SHORTEST && b.includes(a)) || (b.length >= SHORTEST && a.includes(b));

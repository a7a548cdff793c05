import type { PackNote, Source } from '../../src/domain/packs/pack.ts';
import type { FactProperty, PerennialStatus, StateArrangement } from '../../src/domain/packs/fact.ts';
import type { Outlet } from './collect.ts';
import { articleSource } from './curated.ts';
import { decided } from './decisions.ts';
import { type Fact, sourceOf } from './facts.ts';
import { READINGS } from './statements.ts';

const WIKIDATA_PROPERTIES: Partial<Record<FactProperty, string>> = {
  countryOfOrigin: 'P17',
  inLanguage: 'P407',
  additionalType: 'P31',
  foundingDate: 'P571',
  parentOrganization: 'P127',
};

/**
 * When owners stated by hand were last known to hold: they change. The day an article was read says nothing of it, for a stored
 * copy is older than its reading, and seldom says by how much.
 */
const OWNERS_AS_OF = '2025';

/** When the other statements by hand were written down; the articles they cite were not opened for it, so these carry no date. */
const STATED = '2026-11';

const STATE_ARRANGEMENTS: Record<string, StateArrangement> = {
  SC: 'state-controlled',
  CaPu: 'captured-public',
  CaPr: 'captured-private',
  ISFM: 'independent-state-funded-managed',
  ISF: 'independent-state-funded',
  ISM: 'independent-state-managed',
  IP: 'independent-public',
};

const PERENNIAL: Record<string, PerennialStatus> = {
  gr: 'generally-reliable',
  nc: 'no-consensus',
  gu: 'generally-unreliable',
  d: 'deprecated',
};

/** An outlet's notes: one for each fact, with every source that says the same. */
export function notesOf(outlet: Outlet): PackNote[] {
  return [...statedNotes(outlet), ...stateNotes(outlet), ...perennialNotes(outlet)];
}

function statedNotes(outlet: Outlet): PackNote[] {
  const { curated, domains } = outlet;
  return READINGS.flatMap(({ property, byHand, trusted, read }) => {
    const given = trusted.flatMap((source) =>
      outlet.facts
        .filter((record) => record.source === source && decided(domains[0], record, property) !== 'reject')
        .map((record) => ({ value: read(record), record })),
    );
    const stated = curated ? byHand(curated) : '';
    const value = stated || given.find((entry) => entry.value !== undefined)?.value;
    if (value === undefined) return [];
    const sources = given.filter((entry) => entry.value === value).map(({ record }) => sourceOf(record));
    if (stated !== '' && curated?.article) sources.push(articleSource(curated.article, curated.read));
    const dated = sources.some(({ accessed }) => accessed !== undefined);
    const asOf = property === 'parentOrganization' ? OWNERS_AS_OF : dated ? undefined : STATED;
    return sources.length > 0 ? fact(outlet, property, value, uniqueSources(sources), asOf) : [];
  });
}

function fact(outlet: Outlet, property: FactProperty, value: string, sources: Source[], asOf?: string): PackNote[] {
  const wikidataProperty = WIKIDATA_PROPERTIES[property];
  return [
    {
      id: `${outlet.domains[0]}:${property.toLowerCase()}`,
      subject: outlet.domains[0],
      kind: 'fact',
      property,
      ...(wikidataProperty !== undefined && { wikidataProperty }),
      value,
      ...(asOf !== undefined && { asOf }),
      status: 'current',
      sources,
    },
  ];
}

/** How a state has a part in the outlet, as a table of the Alliance for Securing Democracy has it. */
function stateNotes(outlet: Outlet): PackNote[] {
  const record = outlet.facts.find(
    (entry) =>
      entry.source === 'asd' &&
      entry.state_typology !== undefined &&
      decided(outlet.domains[0], entry, 'ownershipFundingInfo') !== 'reject',
  );
  const value = record?.state_typology === undefined ? undefined : STATE_ARRANGEMENTS[record.state_typology];
  if (!record || !value) return [];
  return [
    {
      id: `${outlet.domains[0]}:ownershipfundinginfo`,
      subject: outlet.domains[0],
      kind: 'assessment',
      property: 'ownershipFundingInfo',
      value,
      by: 'Alliance for Securing Democracy, by the types of the State Media Monitor',
      asOf: '2024-02',
      status: 'current',
      sources: [sourceOf(record)],
    },
  ];
}

/** How editors of the English Wikipedia list the outlet; one note for each topic or period they tell apart. */
function perennialNotes(outlet: Outlet): PackNote[] {
  const seen = new Set<string>();
  return outlet.facts.flatMap((record) => {
    const value = record.source === 'rsp' && record.rsp_status !== undefined ? PERENNIAL[record.rsp_status] : undefined;
    const scope = scopeOf(record, outlet);
    if (value === undefined || seen.has(scope)) return [];
    seen.add(scope);
    return {
      id: `${outlet.domains[0]}:perennial${seen.size > 1 ? `-${seen.size}` : ''}`,
      subject: outlet.domains[0],
      kind: 'assessment' as const,
      property: 'communityAssessment',
      value,
      by: 'Editors of the English Wikipedia',
      ...(scope !== '' && { scope }),
      asOf: '2026-04-19',
      status: 'current' as const,
      sources: [sourceOf(record)],
    };
  });
}

/** What an entry is limited to, in the list's own words or by its path; empty for an entry on the whole outlet. */
function scopeOf(record: Fact, outlet: Outlet): string {
  if (record.rsp_qualifier !== undefined) return spelledOut(record.rsp_qualifier);
  const listed = record.rsp_entry ?? record.name;
  const names = [outlet.name, ...outlet.aliases, record.name].map((name) => name.toLowerCase());
  const alone =
    new Set(outlet.facts.filter(({ source }) => source === 'rsp').map((entry) => entry.rsp_entry)).size === 1;
  if (!alone && !names.includes(listed.toLowerCase())) return listed;
  return record.path === undefined ? '' : `pages under ${record.path}`;
}

/** The list's qualifiers come with brackets and without some of their dashes: "(2010present) (print issues)". */
const spelledOut = (qualifier: string): string =>
  qualifier
    .replaceAll(/^\(|\)$/g, '')
    .replaceAll(') (', ', ')
    .replace(/(\d)(present|[A-Z])/, '$1–$2');

function uniqueSources(sources: Source[]): Source[] {
  return [...new Map(sources.map((source) => [source.url, source])).values()].slice(0, 4);
}

import type { PackNote, Source } from '../../src/packs/pack.ts';
import type { FactProperty, OutletKind, PerennialStatus, StateArrangement } from '../../src/packs/fact.ts';
import type { Outlet } from './collect.ts';
import { articleSource } from './curated.ts';
import { decided } from './decisions.ts';
import { type Fact, sourceOf } from './facts.ts';

const WIKIDATA_PROPERTIES: Partial<Record<FactProperty, string>> = {
  countryOfOrigin: 'P17',
  inLanguage: 'P407',
  additionalType: 'P31',
  foundingDate: 'P571',
  parentOrganization: 'P127',
};

/** The day up to which what is stated by hand is known to hold: owners change. */
const CURATED_AS_OF = '2025';

const KINDS: Record<string, OutletKind> = { newspaper: 'newspaper', broadcaster: 'broadcaster', magazine: 'magazine' };

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

interface Statement {
  property: FactProperty;
  byHand: string;
  asOf?: string;
  /** Sets to take a value from, the best kept first. */
  trusted: Fact['source'][];
  /** The value as a record gives it, in the pack's codes. */
  read: (record: Fact) => string | undefined;
}

const year = (text = ''): string | undefined => (/^(?:1[6-9]|20)\d\d$/.test(text) ? text : undefined);
const country = (text = ''): string | undefined => (/^[A-Z]{2}$/.test(text) ? text : undefined);

const statementsOf = ({ curated }: Outlet): Statement[] => [
  {
    property: 'countryOfOrigin',
    byHand: curated?.country ?? '',
    trusted: ['fundus', 'wikidata', 'asd', 'yavuz'],
    read: (record) => country(record.country),
  },
  {
    property: 'additionalType',
    byHand: curated?.kind ?? '',
    trusted: ['wikidata'],
    read: ({ type = '' }) => KINDS[type],
  },
  {
    property: 'foundingDate',
    byHand: curated?.founded ?? '',
    trusted: ['wikidata'],
    read: (record) => year(record.founded),
  },
  // Of the owners that data sets give, one in three is stale or a namesake's: only those stated by hand are kept.
  {
    property: 'parentOrganization',
    byHand: curated?.owner ?? '',
    asOf: CURATED_AS_OF,
    trusted: [],
    read: () => undefined,
  },
  {
    property: 'inLanguage',
    byHand: '',
    trusted: ['fundus'],
    read: ({ language = [] }) => (language.length === 1 ? language[0] : undefined),
  },
];

function statedNotes(outlet: Outlet): PackNote[] {
  return statementsOf(outlet).flatMap((statement) => {
    const given = statement.trusted.flatMap((source) =>
      outlet.facts
        .filter(
          (record) => record.source === source && decided(outlet.domains[0], record, statement.property) !== 'reject',
        )
        .map((record) => ({ value: statement.read(record), record })),
    );
    const value = statement.byHand || given.find((entry) => entry.value !== undefined)?.value;
    if (value === undefined) return [];
    const sources = given.filter((entry) => entry.value === value).map(({ record }) => sourceOf(record));
    if (statement.byHand !== '' && outlet.curated?.article) sources.push(articleSource(outlet.curated.article));
    return sources.length > 0 ? fact(outlet, statement.property, value, uniqueSources(sources), statement.asOf) : [];
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

/** How a state has a part in the outlet, as the State Media Monitor describes it. */
function stateNotes(outlet: Outlet): PackNote[] {
  const record = outlet.facts.find((entry) => entry.source === 'asd' && entry.state_typology !== undefined);
  const value = record?.state_typology === undefined ? undefined : STATE_ARRANGEMENTS[record.state_typology];
  if (!record || !value) return [];
  return [
    {
      id: `${outlet.domains[0]}:ownershipfundinginfo`,
      subject: outlet.domains[0],
      kind: 'assessment',
      property: 'ownershipFundingInfo',
      value,
      by: 'State Media Monitor',
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

/** The list's own words for what an entry is limited to, such as "politics"; empty for an entry on the whole outlet. */
function scopeOf(record: Fact, outlet: Outlet): string {
  if (record.rsp_qualifier !== undefined) return record.rsp_qualifier.replace(/^\((.*)\)$/, '$1');
  const rest = (record.rsp_entry ?? '').toLowerCase();
  const names = [outlet.name, ...outlet.aliases, record.name].map((name) => name.toLowerCase());
  return names.includes(rest) || outlet.facts.filter((entry) => entry.source === 'rsp').length === 1
    ? ''
    : (record.rsp_entry ?? '');
}

function uniqueSources(sources: Source[]): Source[] {
  return [...new Map(sources.map((source) => [source.url, source])).values()].slice(0, 4);
}

import type { PackNote, Source } from '../../src/domain/packs/pack.ts';
import type { FactProperty } from '../../src/domain/packs/properties.ts';
import { asOfNow } from './closed.ts';
import type { Outlet } from './collect.ts';
import { articleSource } from './curated.ts';
import { decided } from './decisions.ts';
import { sourceOf } from './facts.ts';
import { perennialNotes } from './perennial.ts';
import { stateNotes } from './state.ts';
import { READINGS } from './statements.ts';

const WIKIDATA_PROPERTIES: Partial<Record<FactProperty, string>> = {
  countryOfOrigin: 'P17',
  inLanguage: 'P407',
  additionalType: 'P31',
  foundingDate: 'P571',
  parentOrganization: 'P127',
};

/**
 * When owners stated by hand were last known to hold: they change. The day an article was read says nothing of it, for
 * a stored copy is older than its reading, and seldom says by how much.
 */
const OWNERS_AS_OF = '2025';

/**
 * When the other statements by hand were written down; the articles they cite were not opened for it, so these carry no
 * date.
 */
const STATED = '2026-11';

/** An outlet's notes: one for each fact, with every source that says the same. */
export function notesOf(outlet: Outlet): PackNote[] {
  return asOfNow(outlet, [...statedNotes(outlet), ...stateNotes(outlet), ...perennialNotes(outlet)]);
}

function statedNotes(outlet: Outlet): PackNote[] {
  const { curated, domains } = outlet;
  return READINGS.flatMap(({ property, byHand, trusted, read }) => {
    const given = trusted.flatMap((source) =>
      outlet.facts
        .filter((record) => record.source === source && decided(domains[0], record, property) !== 'reject')
        .map((record) => ({ value: read(record, outlet.facts), record })),
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

function uniqueSources(sources: Source[]): Source[] {
  return [...new Map(sources.map((source) => [source.url, source])).values()].slice(0, 4);
}

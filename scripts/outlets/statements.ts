import type { FactProperty, OutletKind } from '../../src/packs/fact.ts';
import type { Curated } from './curated.ts';
import type { Fact } from './facts.ts';

const KINDS: Record<string, OutletKind> = { newspaper: 'newspaper', broadcaster: 'broadcaster', magazine: 'magazine' };

const year = (text = ''): string | undefined => (/^(?:1[6-9]|20)\d\d$/.test(text) ? text : undefined);
const country = (text = ''): string | undefined => (/^[A-Z]{2}$/.test(text) ? text : undefined);

/** How a property is read from a record and from what is stated by hand, in the pack's codes. */
export interface Reading {
  property: FactProperty;
  byHand: (curated: Curated) => string;
  /** Sets to take a value from, the best kept first. */
  trusted: Fact['source'][];
  read: (record: Fact) => string | undefined;
}

export const READINGS: Reading[] = [
  {
    property: 'countryOfOrigin',
    byHand: (curated) => curated.country,
    trusted: ['fundus', 'wikidata', 'asd', 'yavuz'],
    read: (record) => country(record.country),
  },
  {
    property: 'additionalType',
    byHand: (curated) => curated.kind,
    trusted: ['wikidata'],
    read: ({ type = '' }) => KINDS[type],
  },
  {
    property: 'foundingDate',
    byHand: (curated) => curated.founded,
    trusted: ['wikidata'],
    read: (record) => year(record.founded),
  },
  // Of the owners that data sets give, one in three is stale or a namesake's: only those stated by hand are kept.
  { property: 'parentOrganization', byHand: (curated) => curated.owner, trusted: [], read: () => undefined },
  {
    property: 'inLanguage',
    byHand: () => '',
    trusted: ['fundus'],
    read: ({ language = [] }) => (language.length === 1 ? language.find((tag) => /^[a-z]{2}$/.test(tag)) : undefined),
  },
];

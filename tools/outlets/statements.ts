import type { FactProperty, OutletKind } from '../../src/domain/packs/properties.ts';
import type { Curated } from './curated.ts';
import type { Fact } from './facts.ts';

const KINDS: Record<string, OutletKind> = { newspaper: 'newspaper', broadcaster: 'broadcaster', magazine: 'magazine' };

/** The medium that the state-media list writes before a name. */
const MEDIA: [prefix: RegExp, kind: OutletKind][] = [
  [/^(?:Television|Radio): /, 'broadcaster'],
  [/^News agency: /, 'wire-agency'],
  [/^Print(?: media)?: /, 'newspaper'],
];

const mediumOf = (name: string): OutletKind | undefined => MEDIA.find(([prefix]) => prefix.test(name))?.[1];

/** A house's site stands in the list once for each of its media: it is of a kind only if all are. */
function mediumOfAll(name: string, beside: readonly Fact[]): OutletKind | undefined {
  const medium = mediumOf(name);
  return beside.every((fact) => fact.source !== 'asd' || mediumOf(fact.name) === medium) ? medium : undefined;
}

const language = (names: string[] = []): string | undefined => {
  const [name = ''] = names;
  return names.length === 1 ? (/^[a-z]{2}$/.test(name) ? name : LANGUAGES.get(name)) : undefined;
};
/** Language codes by their English names, as Wikidata's labels have them. */
const LANGUAGES: ReadonlyMap<string, string> = new Map(
  `ar bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka kk kn ko lt lv mk ml mn mr ms mt my ne
  nl no or pa pl ps pt ro ru si sk sl sq sr sv sw ta te th tl tr uk ur uz vi zh`
    .split(/\s+/)
    .map((code) => [new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code, code]),
);

const year = (text = ''): string | undefined => (/^(?:1[6-9]|20)\d\d$/.test(text) ? text : undefined);
const country = (text = ''): string | undefined => (/^[A-Z]{2}$/.test(text) ? text : undefined);

/** How a property is read from a record and from what is stated by hand, in the pack's codes. */
interface Reading {
  property: FactProperty;
  byHand: (curated: Curated) => string;
  /** Sets to take a value from, the best kept first. */
  trusted: Fact['source'][];
  /** `beside`: all records about the outlet. */
  read: (record: Fact, beside: readonly Fact[]) => string | undefined;
}

/**
 * Of a paper that bears an English name, Wikidata's language is often that of its readers: such a value is left out.
 */
const ENGLISH = /\b(?:Daily|Gazette|Herald|Journal|Mail|News|Post|Standard|Star|Sunday|Times|Tribune|Weekly)\b/;

export const READINGS: Reading[] = [
  {
    property: 'countryOfOrigin',
    byHand: (curated) => curated.country,
    trusted: ['fundus', 'wikidata', 'asd', 'yavuz', 'yin'],
    read: (record) => country(record.country),
  },
  {
    property: 'additionalType',
    byHand: (curated) => curated.kind,
    trusted: ['wikidata', 'asd', 'yin'],
    // The local outlets of 2018 that lived under their chain's domain have mostly moved, merged or closed since.
    read: ({ type = '', name, source, registrable }, beside) =>
      source === 'yin' && registrable !== undefined ? undefined : (KINDS[type] ?? mediumOfAll(name, beside)),
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
    trusted: ['fundus', 'wikidata'],
    read: ({ language: languages, name, source }) => {
      const code = language(languages);
      return source === 'wikidata' && code !== 'en' && ENGLISH.test(name) ? undefined : code;
    },
  },
];

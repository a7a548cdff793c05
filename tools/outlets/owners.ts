import { factId } from '../../src/domain/packs/facts.ts';
import type { PackNote, Source, Subject } from '../../src/domain/packs/pack.ts';
import { articleSource } from './curated.ts';
import type { Outlet } from './collect.ts';
import { readTable } from './table.ts';

/**
 * Who owns outlets: a chain, a group, a network of sites. A subject of its own, so that one edit mends what is said of
 * all.
 */
export interface Owner {
  id: string;
  /** The owner's own sites, the main one first; none where not certain. */
  domains: string[];
  name: string;
  /** Other names, former ones too: an outlet stated under any of them belongs to this owner. */
  aliases: string[];
  country: string;
  /** Who controls the owner; empty where its shares are traded widely, or not known for certain. */
  controlledBy: string;
  /** The same in a sentence or two. */
  text: string;
  /** When all this was last known to hold: ownership changes. */
  asOf: string;
  source: Source;
  /** Domains of outlets it owns, beside those that name it as their owner. */
  outlets: string[];
}

/** Reads the owners stated by hand, `owners.tsv`. */
export function readOwners(): Owner[] {
  return readTable('owners.tsv').map((cells) => {
    const [domains = '', name = '', aliases = '', country = '', controlledBy = '', text = ''] = cells;
    const [asOf = '', article = '', url = '', title = '', publisher = '', read = '', outlets = ''] = cells.slice(6);
    const own = domains.split(' ').filter(Boolean);
    return {
      id:
        own[0] ??
        name
          .normalize('NFKD')
          .replaceAll(/\p{M}/gu, '')
          .toLowerCase()
          .replaceAll(/[^a-z0-9]+/g, '-')
          .replaceAll(/^-|-$/g, ''),
      domains: own,
      name,
      aliases: aliases.split('; ').filter(Boolean),
      country,
      controlledBy,
      text,
      asOf,
      source:
        url === '' ? articleSource(article, read) : { url, title, publisher, ...(read !== '' && { accessed: read }) },
      outlets: outlets.split(' ').filter(Boolean),
    };
  });
}

/** Finds the owner of an outlet: by the owner that is stated of it, or by its domain. */
export function ownership(owners: readonly Owner[]): (outlet: Outlet) => Owner | undefined {
  const byName = new Map(owners.flatMap((owner) => [owner.name, ...owner.aliases].map((name) => [name, owner])));
  const byDomain = new Map(owners.flatMap((owner) => owner.outlets.map((domain) => [domain, owner])));
  return ({ curated, domains }) =>
    curated && curated.owner !== ''
      ? byName.get(curated.owner)
      : domains.map((domain) => byDomain.get(domain)).find((owner) => owner !== undefined);
}

/** An owner as a subject: found at its own sites or, where these are not certain, where an article names it. */
export function ownerSubject({ id, domains, name, aliases }: Owner): Subject {
  const named = { id, name, ...(aliases.length > 0 && { aliases }) };
  return domains.length > 0
    ? { ...named, type: 'outlet', match: { domains } }
    : { ...named, type: 'entity', match: { phrases: [{ text: name }] } };
}

/** What is said of an owner itself: where it is, and who controls it. */
export function ownerNotes({ id, country, controlledBy, text, asOf, source }: Owner): PackNote[] {
  const dated = { subject: id, asOf, status: 'current' as const, sources: [source] };
  const fact = (property: string, value: string): PackNote[] =>
    value === '' ? [] : [{ ...dated, id: factId(id, property), kind: 'fact', property, value }];
  return [
    ...fact('countryOfOrigin', country),
    ...fact('parentOrganization', controlledBy),
    { ...dated, id: `${id}:control`, kind: 'context', text: { en: text } },
  ];
}

/** That an outlet belongs to an owner, by the owner's present name. */
export function ownedNote({ domains: [id], curated }: Outlet, { name, asOf, source }: Owner): PackNote {
  const stated =
    curated && curated.owner !== '' && curated.article !== '' ? articleSource(curated.article, curated.read) : source;
  return {
    id: factId(id, 'parentOrganization'),
    subject: id,
    kind: 'fact',
    property: 'parentOrganization',
    value: name,
    asOf,
    status: 'current',
    sources: stated.url === source.url ? [stated] : [stated, source],
  };
}

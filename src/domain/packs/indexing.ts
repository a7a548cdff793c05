import { articleKey, authorAtKey, authorKey, outletKey, type SubjectKey } from '../keys/subjectKey.ts';
import { MAX_CONTEXT_KEYS, type ContextNote } from './contextNote.ts';
import { notesOn, recordsOf, type ContextSubject, type StatedNote } from './contextSubject.ts';
import type { Pack, PackNote, Subject } from './pack.ts';
import { nameKey, termKey } from '../keys/phraseKey.ts';
import { namedKeys } from './outletNames.ts';

/** The key of a part of an outlet: all pages under a path, which ends in a slash. */
export const sectionKey = (domain: string, pathPrefix: string): SubjectKey => `section:${domain}${pathPrefix}`;

/** The key of an outlet's name, folded like a person's, without "The": whether a page calls its own outlet by it. */
export const outletNameKey = (name: string): SubjectKey =>
  `outlet-name:${nameIn(authorKey(name)).replace(/^the (?=.)/, '')}`;

/** The key of a person's own page: a profile at an outlet or elsewhere. */
export function profileKey(address: string): SubjectKey | null {
  const key = articleKey(address);
  return key === null ? null : `profile:${nameIn(key)}`;
}

/** The key of what the outlet at a domain is a part of. */
export const wholeKey = (domain: string): SubjectKey => `whole:${domain}`;

/** A key without its kind. */
const nameIn = (key: SubjectKey): string => key.slice(key.indexOf(':') + 1);

/**
 * Every key a pack's subject answers to, but for outlets' names, which several subjects can share.
 *
 * @param outlets - the domains of the pack's outlets, by subject id
 */
function keysOf(subject: Subject, outlets: ReadonlyMap<string, string[]>): SubjectKey[] {
  switch (subject.type) {
    case 'outlet':
      return [...subject.match.domains.map(outletKey), ...phraseKeys(subject).map(([key]) => key)];
    case 'outlet-section': {
      const { domains, pathPrefixes } = subject.match;
      return domains.flatMap((domain) => pathPrefixes.map((path) => sectionKey(domain, path)));
    }
    case 'author': {
      const { aliases = [] } = subject;
      const { names, outlets: only, profiles = [] } = subject.match;
      const domains = only?.flatMap((id) => outlets.get(id) ?? []);
      return [
        ...[...names, ...aliases].flatMap(
          (name) => domains?.map((domain) => authorAtKey(domain, name)) ?? [authorKey(name)],
        ),
        ...profiles.map(profileKey).filter((key) => key !== null),
      ];
    }
    case 'entity':
    case 'term':
      return phraseKeys(subject).map(([key]) => key);
    case 'address':
      return subject.match.addresses.map(articleKey).filter((key) => key !== null);
  }
}

type PhraseKey = [key: SubjectKey, near: string[] | undefined];

/** The keys of the phrases by which texts speak of a subject, each with the words it must stand near. */
export function phraseKeys({ type, match }: Subject): PhraseKey[] {
  switch (type) {
    case 'term':
      return keyed(match.phrases, ({ language, text, caseSensitive }) => termKey(language, text, caseSensitive));
    case 'entity':
    case 'outlet':
      return keyed(match.phrases ?? [], ({ language, text }) => nameKey(text, language));
    default:
      return [];
  }
}

const keyed = <P extends { near?: string[] | undefined }>(
  phrases: readonly P[],
  keyOf: (phrase: P) => SubjectKey | null,
): PhraseKey[] =>
  phrases.flatMap((phrase) => {
    const key = keyOf(phrase);
    return key === null ? [] : [[key, phrase.near]];
  });

/** By key, the words a subject's phrases must stand near. */
function nearOf(subject: Subject): Record<SubjectKey, string[]> | undefined {
  const near = phraseKeys(subject).flatMap(([key, words]) => (words === undefined ? [] : [[key, words] as const]));
  return near.length === 0 ? undefined : Object.fromEntries(near);
}

/**
 * The subjects of a checked pack as records for the database, in the pack's order. Made as they are asked for: a large
 * pack's would keep the background from anything else for a third of a second.
 */
export const contextSubjectsOf = (pack: Pack): Iterable<ContextSubject> => recordsOf(pack.id, subjectsOf(pack));

function* subjectsOf(pack: Pack): Iterable<Omit<ContextSubject, 'id'>> {
  const names = ownNameKeys(pack);
  const domains = new Map(
    pack.subjects.flatMap(({ id, type, match }) => (type === 'outlet' ? [[id, match.domains] as const] : [])),
  );
  const parts = partKeys(pack);
  const notes = Map.groupBy(pack.notes, (note) => note.subject);
  for (const subject of pack.subjects) {
    const { id, name } = subject;
    const keys = [...keysOf(subject, domains), ...(names.get(id) ?? []), ...(parts.get(id) ?? [])];
    const near = nearOf(subject);
    yield {
      packId: pack.id,
      packTitle: pack.title,
      keys: keys.slice(0, MAX_CONTEXT_KEYS),
      ...(near && { near }),
      subjectName: name,
      notes: (notes.get(id) ?? []).map((note) => statedNote(note, pack)),
    };
  }
}

const statedNote = (note: PackNote, pack: Pick<Pack, 'expires'>): StatedNote => ({
  id: note.id,
  kind: note.kind,
  property: note.property ?? null,
  value: note.value ?? null,
  text: note.text ?? {},
  by: note.by ?? null,
  scope: note.scope ?? null,
  asOf: note.asOf ?? null,
  status: note.status,
  expires: note.expires ?? pack.expires ?? null,
  sources: note.sources,
});

/** The notes of a checked pack, subject by subject. */
export const contextNotesOf = (pack: Pack): ContextNote[] => [...contextSubjectsOf(pack)].flatMap(notesOn);

/**
 * The name keys of each outlet, by subject id: as written where the name tells it from all else, and folded. A name
 * that two outlets of the pack share tells neither.
 */
function ownNameKeys(pack: Pick<Pack, 'subjects'>): Map<string, SubjectKey[]> {
  const outlets = pack.subjects.flatMap((subject) => (subject.type === 'outlet' ? [subject] : []));
  const bearers = Map.groupBy(
    outlets.flatMap(({ id, name, aliases = [], match: { names = [] } }) =>
      [...new Set([name, ...aliases, ...names].map(outletNameKey))].map((key) => ({ id, key })),
    ),
    ({ key }) => key,
  );
  const isOwn = (name: string): boolean => bearers.get(outletNameKey(name))?.length === 1;
  return new Map(
    outlets.map(({ id, name, aliases = [], match: { names = [] } }) => {
      const own = [name, ...aliases].filter(isOwn);
      return [id, [...namedKeys(own, names.filter(isOwn)), ...new Set(own.map(outletNameKey))]];
    }),
  );
}

/**
 * By subject id, the keys under which its parts' articles ask for it: an outlet's notes apply to those it publishes.
 */
function partKeys({ subjects }: Pick<Pack, 'subjects'>): Map<string, SubjectKey[]> {
  const keys = new Map<string, SubjectKey[]>();
  for (const { partOf, type, match } of subjects) {
    if (partOf === undefined || type !== 'outlet') continue;
    keys.set(partOf, [...(keys.get(partOf) ?? []), ...match.domains.map(wholeKey)]);
  }
  return keys;
}

/** An outlet as a pack knows it. */
interface KnownOutlet {
  name: string;
  /** All its domains, the main one first: an outlet's notes are stored under each. */
  domains: string[];
}

/** Every outlet of a pack by each of its domains. */
export function outletNames(pack: Pick<Pack, 'subjects'>): Map<string, KnownOutlet> {
  const outlets = new Map<string, KnownOutlet>();
  for (const subject of pack.subjects) {
    if (subject.type !== 'outlet') continue;
    const outlet = { name: subject.name, domains: subject.match.domains };
    for (const domain of outlet.domains) if (!outlets.has(domain)) outlets.set(domain, outlet);
  }
  return outlets;
}

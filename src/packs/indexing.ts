import { articleKey, authorKey, outletKey, type SubjectKey } from '../notes/subject.ts';
import type { ContextNote } from './note.ts';
import type { Pack, Subject } from './pack.ts';

/** The key of a part of an outlet: all pages under a path, which ends in a slash. */
export const sectionKey = (domain: string, pathPrefix: string): SubjectKey => `section:${domain}${pathPrefix}`;

/** The key of a phrase in a language; white space runs are one space, case is folded. */
export const termKey = (language: string, phrase: string): SubjectKey =>
  `term:${language}:${phrase.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()}`;

/** The key of an outlet known by name only, as a claim of republication gives it: folded like a person's, without "The". */
export const outletNameKey = (name: string): SubjectKey =>
  `outlet-name:${authorKey(name)
    .slice('author:'.length)
    .replace(/^the (?=.)/, '')}`;

/** Every key a pack's subject answers to, but for names, which several subjects can share. */
export function keysOf(subject: Subject): SubjectKey[] {
  if (subject.type === 'outlet') return subject.match.domains.map(outletKey);
  if (subject.type === 'outlet-section') {
    const { domains, pathPrefixes } = subject.match;
    return domains.flatMap((domain) => pathPrefixes.map((path) => sectionKey(domain, path)));
  }
  if (subject.type === 'author') return subject.match.names.map(authorKey);
  if (subject.type === 'term') return subject.match.phrases.map(({ language, text }) => termKey(language, text));
  return subject.match.addresses.map(articleKey).filter((key) => key !== null);
}

/** The notes of a checked pack as records for the database, in the pack's order. */
export function contextNotesOf(pack: Pack): ContextNote[] {
  const names = ownNameKeys(pack);
  const subjects = new Map(
    pack.subjects.map((subject) => [
      subject.id,
      { name: subject.name, keys: [...keysOf(subject), ...(names.get(subject.id) ?? [])] },
    ]),
  );
  return pack.notes.flatMap((note) => {
    const subject = subjects.get(note.subject);
    if (!subject) return [];
    return {
      id: `${pack.id}/${note.id}`,
      packId: pack.id,
      packTitle: pack.title,
      keys: subject.keys,
      subjectName: subject.name,
      kind: note.kind,
      property: note.property ?? null,
      value: note.value ?? null,
      text: note.text ?? {},
      by: note.by ?? null,
      scope: note.scope ?? null,
      asOf: note.asOf ?? null,
      status: note.status,
      expires: pack.expires ?? null,
      sources: note.sources,
    };
  });
}

/** The name keys of each outlet, by subject id. A name that two outlets of the pack share tells neither. */
function ownNameKeys(pack: Pick<Pack, 'subjects'>): Map<string, SubjectKey[]> {
  const owners = new Map<SubjectKey, Set<string>>();
  for (const { id, type, name, aliases = [] } of pack.subjects) {
    if (type !== 'outlet') continue;
    for (const key of [name, ...aliases].map(outletNameKey)) owners.set(key, (owners.get(key) ?? new Set()).add(id));
  }
  const keys = new Map<string, SubjectKey[]>();
  for (const [key, [owner, other]] of owners) {
    if (owner !== undefined && other === undefined) keys.set(owner, [...(keys.get(owner) ?? []), key]);
  }
  return keys;
}

/** An outlet as a pack knows it. */
export interface KnownOutlet {
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

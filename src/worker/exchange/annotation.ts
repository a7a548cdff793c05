import type { NoteOrigin, PersonalNote, Place, Rival, Subject } from '../../domain/notes/note.ts';
import type { SubjectKind } from '../../domain/keys/subjectKey.ts';
import { forebearsOf } from '../../domain/notes/lineage.ts';
import { stableUuid } from './text/stableUuid.ts';

/**
 * The context of the Web Annotation Data Model, and what a note has beyond that model. The names are never looked up.
 */
export const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    sidelight: 'tag:sidelight.invalid,2026:',
    'sidelight:keys': { '@id': 'sidelight:keys', '@container': '@list' },
    'sidelight:tags': { '@id': 'sidelight:tags', '@container': '@list' },
    'sidelight:authors': { '@id': 'sidelight:authors', '@container': '@list' },
    'sidelight:beside': { '@id': 'sidelight:beside', '@container': '@list' },
    'sidelight:rivals': { '@id': 'sidelight:rivals', '@container': '@list' },
    'sidelight:forebears': { '@id': 'sidelight:forebears', '@container': '@list' },
    'sidelight:deleted': { '@id': 'sidelight:deleted', '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' },
  },
] as const;

/** What the target of a note is, in the words of schema.org. */
export const TARGET_TYPES: Record<SubjectKind, string> = {
  article: 'schema:NewsArticle',
  outlet: 'schema:NewsMediaOrganization',
  author: 'schema:Person',
  topic: 'schema:DefinedTerm',
  link: 'schema:WebPage',
};

/** A note on a text comments on it; one on a person, an outlet or a term says what the reader knows of them. */
const PURPOSES: Record<SubjectKind, 'commenting' | 'describing'> = {
  article: 'commenting',
  link: 'commenting',
  outlet: 'describing',
  author: 'describing',
  topic: 'describing',
};

/** Notes as one AnnotationCollection with one page; one annotation a line, so that the file can be read by eye. */
export async function writeAnnotations(notes: readonly PersonalNote[], created: string): Promise<Blob> {
  const id = `urn:uuid:${await stableUuid(`collection ${created}`)}`;
  const head = {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: 'Sidelight',
    created,
    total: notes.length,
  };
  const page = {
    id: `${id.slice(0, -1)}${id.endsWith('0') ? '1' : '0'}`,
    type: 'AnnotationPage',
    partOf: id,
    startIndex: 0,
  };
  const parts = [JSON.stringify(head).slice(0, -1), ',"first":', JSON.stringify(page).slice(0, -1), ',"items":[\n'];
  for (const [index, note] of notes.entries()) {
    parts.push(JSON.stringify(await annotationOf(note)), index === notes.length - 1 ? '\n' : ',\n');
  }
  return new Blob([...parts, ']}}\n'], { type: 'application/ld+json' });
}

/** A note as a Web Annotation. */
export async function annotationOf(note: PersonalNote): Promise<Record<string, unknown>> {
  const { subject, passage, origin, body, tags, rivals, deleted, record, color } = note;
  const forebears = forebearsOf(note);
  const purpose = PURPOSES[subject.kind];
  const text = { type: 'TextualBody', purpose, format: 'text/markdown', value: body };
  const bodies = [
    ...(body === '' ? [] : [text]),
    ...tags.map((tag) => ({ type: 'TextualBody', purpose: 'tagging', value: tag })),
  ];
  return {
    id: `urn:uuid:${note.id}`,
    type: 'Annotation',
    motivation: bodies.length === 0 && passage ? 'highlighting' : purpose,
    created: note.created,
    modified: note.updated,
    ...(deleted !== null && { 'sidelight:deleted': deleted }),
    ...(bodies.length > 0 && { body: bodies }),
    target: await targetOf(note, origin),
    'sidelight:madeOn': {
      type: 'schema:NewsArticle',
      'schema:url': origin.url,
      'schema:headline': origin.title,
      'sidelight:authors': origin.authors,
      'schema:publisher': origin.outlet,
      ...(origin.published !== null && { 'schema:datePublished': origin.published }),
    },
    ...(forebears.length > 0 && { 'sidelight:forebears': forebears }),
    ...(color && { 'sidelight:color': { 'sidelight:name': color.name, 'sidelight:since': color.since } }),
    ...(record && {
      'sidelight:record': {
        'sidelight:contentHash': record.contentHash,
        'sidelight:changed': record.updated ?? '',
        ...(record.source !== undefined && { 'sidelight:source': record.source }),
      },
    }),
    ...(rivals.length > 0 && {
      'sidelight:rivals': await Promise.all(rivals.map((rival) => bodyOfRival(rival, origin))),
    }),
  };
}

async function bodyOfRival(rival: Rival, origin: NoteOrigin) {
  const { body, tags, updated, place } = rival;
  const forebears = forebearsOf(rival);
  return {
    type: 'TextualBody',
    format: 'text/markdown',
    value: body,
    modified: updated,
    'sidelight:tags': tags,
    ...(forebears.length > 0 && { 'sidelight:forebears': forebears }),
    ...(place && { 'sidelight:target': await targetOf(place, origin) }),
  };
}

async function targetOf({ subject, passage }: Place, origin: NoteOrigin) {
  return {
    type: 'SpecificResource',
    source: {
      id: await addressOf(subject, origin),
      type: TARGET_TYPES[subject.kind],
      'schema:name': subject.label,
      'sidelight:keys': subject.keys,
    },
    ...(passage && {
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: passage.exact,
          prefix: passage.prefix,
          suffix: passage.suffix,
          ...(passage.elsewhere && {
            'sidelight:elsewhere': {
              'sidelight:times': passage.elsewhere.times,
              'sidelight:beside': passage.elsewhere.beside,
            },
          }),
        },
        { type: 'TextPositionSelector', start: passage.start, end: passage.end },
      ],
    }),
  };
}

/**
 * An address of what a note is about: a web address where it has one; otherwise a name made from its key, the same in
 * every export.
 */
async function addressOf(subject: Subject, origin: NoteOrigin): Promise<string> {
  const [key = ''] = subject.keys;
  const identity = key.slice(key.indexOf(':') + 1);
  const candidates: Record<SubjectKind, string> = {
    article: origin.url,
    link: `https://${identity}`,
    outlet: `https://${identity}/`,
    author: '',
    topic: '',
  };
  const address = candidates[subject.kind];
  const isWeb = /^https?:\/\/[^\s"<>\\^`{|}]+$/.test(address) && URL.canParse(address);
  return isWeb ? address : `urn:uuid:${await stableUuid(key)}`;
}

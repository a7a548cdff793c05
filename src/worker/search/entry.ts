import type { PersonalNote } from '../../domain/notes/note.ts';
import { titleOf } from '../../domain/notes/titleOf.ts';
import type { Field } from './textIndex.ts';
import type { FacetValues } from './values.ts';
import type { FacetValue } from '../../messages/notesView.ts';
import { kindOf, type NoteKind } from '../../domain/notes/notesQuery.ts';

/** What filters and orders need of a note; its texts stay in the database. */
export interface Entry {
  id: string;
  /** Counts what was ever taken in, from 0 on. */
  number: number;
  kind: NoteKind;
  keys: readonly string[];
  outlet: FacetValue | null;
  authors: readonly FacetValue[];
  tags: readonly FacetValue[];
  title: string;
  /** Where it was made and, of one on a link, that: small, without scheme and `www.`. */
  address: string;
  /** Milliseconds since 1970. */
  created: number;
  updated: number;
  isDeleted: boolean;
  /** Its passage was not found again. */
  isOrphaned: boolean;
  /** The note has changed or gone since: another entry is its own, or none. */
  isGone: boolean;
  /** As stored, to tell whether a record has changed. */
  stamp: string;
}

/** Another stamp whenever a note's record is another. */
export const stampOf = ({ updated, deleted, rivals }: Pick<PersonalNote, 'updated' | 'deleted' | 'rivals'>): string =>
  `${updated} ${deleted ?? ''} ${rivals.length}`;

/**
 * What is kept of a note in memory.
 *
 * @param number - none had it before
 * @param values - where the values of filters are interned
 */
export function entryOf(note: PersonalNote, number: number, values: FacetValues): Entry {
  const { subject, origin } = note;
  const authors = subject.kind === 'author' ? [subject.label, ...origin.authors] : origin.authors;
  return {
    id: note.id,
    number,
    kind: kindOf(note),
    keys: subject.keys,
    outlet: origin.outlet === '' ? null : values.outlets.of(origin.outlet),
    authors: [...new Set(authors.filter(Boolean).map((author) => values.authors.of(author)))],
    tags: [...new Set(note.tags.map((tag) => values.tags.of(tag)))],
    title: titleOf(note),
    address: addressOf(note).toLowerCase(),
    created: Date.parse(note.created),
    updated: Date.parse(note.updated),
    isDeleted: note.deleted !== null,
    isOrphaned: false,
    isGone: false,
    stamp: stampOf(note),
  };
}

/** What is searched of a note, and how much a word counts there: what the reader wrote most. */
export const fieldsOf = ({ body, tags, passage, subject, origin, rivals }: PersonalNote): Field[] => [
  { text: tags.join('\n'), weight: 6 },
  { text: subject.label, weight: 5 },
  { text: [body, ...rivals.map((rival) => rival.body)].join('\n'), weight: 4 },
  { text: passage?.exact ?? '', weight: 3 },
  { text: origin.title, weight: 3 },
  { text: [...origin.authors, origin.outlet].join('\n'), weight: 2 },
  { text: addressOf({ subject, origin }), weight: 1 },
];

const addressOf = ({ subject, origin }: Pick<PersonalNote, 'subject' | 'origin'>): string =>
  [origin.url, ...(subject.kind === 'link' ? subject.keys : [])]
    .map((address) => address.replace(/^(?:https?:\/\/(?:www\.)?|link:)/i, ''))
    .join('\n');

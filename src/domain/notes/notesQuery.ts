import type { PersonalNote } from './note.ts';
import type { SubjectKey } from '../keys/subjectKey.ts';

/** What a note stands on, as a reader tells them apart. */
export const NOTE_KINDS = ['passage', 'article', 'author', 'outlet', 'topic', 'link'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

export const NOTE_ORDERS = ['relevance', 'newest', 'oldest', 'changed', 'title', 'outlet'] as const;
export type NoteOrder = (typeof NOTE_ORDERS)[number];

/** Which notes are wanted, and in which order. What is null or empty narrows nothing. */
export interface NotesQuery {
  words: string;
  kind: NoteKind | null;
  outlet: string | null;
  author: string | null;
  tag: string | null;
  subject: SubjectKey | null;
  /** Days as `2026-11-24`, the first and the last, in the reader's own zone. */
  from: string | null;
  to: string | null;
  /** Which of a note's dates is meant. */
  dated: 'created' | 'updated';
  /** Only passages that were not found when their article was read last. */
  orphaned: boolean;
  /** What lies in the trash, in place of what does not. */
  trash: boolean;
  /** Null: by relevance where words are looked for, else the newest first. */
  order: NoteOrder | null;
}

export const EVERY_NOTE: NotesQuery = {
  words: '',
  kind: null,
  outlet: null,
  author: null,
  tag: null,
  subject: null,
  from: null,
  to: null,
  dated: 'created',
  orphaned: false,
  trash: false,
  order: null,
};

/** What a note stands on. */
export const kindOf = ({ subject, passage }: Pick<PersonalNote, 'subject' | 'passage'>): NoteKind =>
  passage === null ? subject.kind : 'passage';

/** The order in effect. */
export const orderOf = ({ order, words }: Pick<NotesQuery, 'order' | 'words'>): NoteOrder =>
  order ?? (words.trim() === '' ? 'newest' : 'relevance');

/** How many filters narrow a query, its words and its subject aside. */
export const filtersIn = ({ kind, outlet, author, tag, from, to, orphaned }: NotesQuery): number =>
  [kind, outlet, author, tag, from ?? to, orphaned || null].filter((filter) => filter !== null).length;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads a query from an address; what is not understood is left out. */
export function readQuery(asked: URLSearchParams): NotesQuery {
  const text = (name: string) => asked.get(name) || null;
  const day = (name: string) => asked.get(name)?.match(DAY)?.[0] ?? null;
  const oneOf = <T extends string>(name: string, known: readonly T[]) =>
    known.find((value) => value === asked.get(name)) ?? null;
  return {
    words: asked.get('q') ?? '',
    kind: oneOf('kind', NOTE_KINDS),
    outlet: text('outlet'),
    author: text('author'),
    tag: text('tag'),
    subject: text('subject'),
    from: day('from'),
    to: day('to'),
    dated: oneOf('dated', ['updated']) ?? 'created',
    orphaned: asked.has('orphaned'),
    trash: asked.has('trash'),
    order: oneOf('order', NOTE_ORDERS),
  };
}

/** The address of a query, such as {@link readQuery} reads. */
export function writeQuery({ words, dated, orphaned, trash, ...rest }: NotesQuery): URLSearchParams {
  const asked = new URLSearchParams();
  if (words !== '') asked.set('q', words);
  for (const [name, value] of Object.entries(rest)) if (value !== null) asked.set(name, value);
  if (dated !== 'created' && (rest.from !== null || rest.to !== null)) asked.set('dated', dated);
  if (orphaned) asked.set('orphaned', 'yes');
  if (trash) asked.set('trash', 'yes');
  return asked;
}

import type { PersonalNote } from '../domain/notes/note.ts';

import type { NoteKind } from '../domain/notes/notesQuery.ts';

/** A value of a filter, and how many notes it would leave. */
export interface FacetValue<Value extends string = string> {
  value: Value;
  count: number;
}

/** What each filter could be set to, with all others as they are; the most frequent first. */
export interface Facets {
  kinds: FacetValue<NoteKind>[];
  outlets: FacetValue[];
  authors: FacetValue[];
  tags: FacetValue[];
  /** Passages that were not found again. */
  orphaned: number;
}

/** A note in the list. */
export interface NoteRow {
  note: PersonalNote;
  /** Its passage was not found when its article was read last. */
  isOrphaned: boolean;
}

/** What a query found. Its rows are asked for as they are scrolled to, by `id`; a later query ends that. */
export interface NotesFound {
  id: number;
  total: number;
  /** The first rows, or those around the note that was to be kept in sight. */
  rows: (NoteRow | null)[];
  from: number;
  /** Where the note stands now that was to be kept in sight; null where it is not among those found. */
  at: number | null;
  facets: Facets;
  /** All notes there are, and all in the trash, whatever the query. */
  kept: number;
  trashed: number;
  /** When the earliest and the latest of those found were written, in milliseconds since 1970. */
  span: { first: number; last: number } | null;
  /** How many notes are searchable by their words so far. */
  searchable: { done: number; total: number };
}

/** What is done to many notes at once. */
export type NotesChange =
  | { do: 'tag' | 'untag'; tag: string }
  | { do: 'trash' }
  | { do: 'restore' }
  /** For good. */
  | { do: 'delete' };

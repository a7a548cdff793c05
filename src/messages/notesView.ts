import type { Draft, PersonalNote } from '../domain/notes/note.ts';
import type { PersonDecision } from '../domain/notes/person.ts';
import type { Facets } from '../worker/search/facets.ts';
import type { NotesQuery } from '../domain/notes/notesQuery.ts';
import type { ActionResult, PanelActions } from '../ui/actions.ts';
import type { ExportFormat, SavedFile } from './dataView.ts';
import type { OnProgress } from './packsView.ts';

/** A note in the list. */
export interface NoteRow {
  note: PersonalNote;
  /** Its passage was not found when its article was read last. */
  isLost: boolean;
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

/** All the page of notes can ask for. */
export interface NotesActions extends Pick<
  PanelActions,
  'keepDraft' | 'dropDraft' | 'saveNote' | 'saveFile' | 'settleNote' | 'decidePeople'
> {
  /**
   * Reads all notes, later what has changed of them; resolves when a query finds them by everything but their words.
   *
   * @param ids - which can have changed; null where any can
   */
  read(ids: readonly string[] | null, onProgress: OnProgress): Promise<ActionResult<null>>;
  /** Calls back when notes have changed elsewhere, until the returned function is called. */
  follow(onChanged: (ids: readonly string[] | null) => void): () => void;
  /** Makes the notes searchable by their words; resolves when all are. */
  index(onProgress: OnProgress): Promise<ActionResult<null>>;
  /** @param inSight - the id of a note whose place among those found is wanted */
  find(query: NotesQuery, inSight: string | null): Promise<ActionResult<NotesFound>>;
  /** Rows of what was found; null when a later query has ended it. */
  rows(found: number, from: number, to: number): Promise<ActionResult<(NoteRow | null)[] | null>>;
  /** The ids of a stretch of what was found; null when a later query has ended it. */
  ids(found: number, from: number, to: number): Promise<ActionResult<string[] | null>>;
  /** Answers with the ids of those that were changed: a note that is so already is left as it is. */
  change(ids: readonly string[], change: NotesChange): Promise<ActionResult<string[]>>;
  /** Hands notes to the reader in a file for other programs. @param which - their ids, or the query that finds them */
  export(
    which: readonly string[] | NotesQuery,
    format: ExportFormat,
    onProgress: OnProgress,
  ): Promise<ActionResult<SavedFile>>;
  /** What is left of an edit of the note that was not saved. */
  draftOf(note: PersonalNote): Promise<ActionResult<Draft | null>>;
  /** Everything begun and not saved. */
  drafts(): Promise<ActionResult<Draft[]>>;
  /** Calls back when there may be others, until the returned function is called. */
  followDrafts(onChanged: () => void): () => void;
  people(): Promise<ActionResult<PersonDecision[]>>;
}

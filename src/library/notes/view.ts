import type { ActionResult } from '../../domain/failure.ts';
import type { Draft, PersonalNote } from '../../domain/notes/note.ts';
import type { NotesQuery } from '../../domain/notes/notesQuery.ts';
import type { PersonDecision } from '../../domain/notes/person.ts';
import type { ExportFormat, SavedFile } from '../../messages/dataView.ts';
import type { NoteRow, NotesChange, NotesFound } from '../../messages/notesView.ts';
import type { OnProgress } from '../../messages/packsView.ts';
import type { PanelActions } from '../../ui/actions.ts';

/** All the page of notes can ask for. */
export interface NotesActions extends Pick<
  PanelActions,
  'keepDraft' | 'dropDraft' | 'saveNote' | 'saveFile' | 'historyOf' | 'settleNote' | 'decidePeople'
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

import type { PersonalNote } from '../domain/notes/note.ts';
import type { Passage } from '../domain/notes/passage.ts';

/**
 * What the reader asked for outside the panel: to note something on the passage selected in the page (null: nothing of
 * the article was selected), to be told what was highlighted, to see the note that was clicked there, or why the words
 * are marked that were. A new object for every time it is asked.
 */
export type Wish =
  | { kind: 'write'; passage: Passage | null }
  | { kind: 'highlighted'; note: PersonalNote }
  | { kind: 'show'; noteId: string }
  | { kind: 'explain'; at: number };

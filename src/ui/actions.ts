import type { Marking } from '../report/marking.ts';
import type { Draft, NoteOrigin, PersonalNote } from '../notes/personalNote.ts';

/** What can go wrong with a request, as the panel tells it. The names are those of the protocol's error codes. */
export type ActionResult<T> = { ok: true; value: T } | { ok: false; code: string };

/** Which pages may be read without a click: those of the site in question, or all. */
export interface Access {
  site: boolean;
  everywhere: boolean;
}

/** All the panel can ask for. It knows no browser: the entry point carries these out, the gallery makes them up. */
export interface PanelActions {
  readAgain: () => void;
  /** For the site of an address; null where no page is known. */
  accessTo: (url: string | null) => Promise<Access>;
  /** Asks the reader to grant a site (null: every site), or gives the grant back; false if the answer was no. */
  changeAccess: (url: string | null, wanted: boolean) => Promise<boolean>;
  setMarking: (marking: Marking) => void;
  /** Scrolls the page to a stretch of the article's text; false when it is no longer there. */
  reveal: (start: number, end: number) => Promise<boolean>;
  keepDraft: (draft: Draft) => Promise<ActionResult<null>>;
  dropDraft: (slot: string) => Promise<ActionResult<null>>;
  saveNote: (draft: Draft, origin: NoteOrigin | null) => Promise<ActionResult<PersonalNote>>;
  deleteNote: (noteId: string) => Promise<ActionResult<null>>;
  restoreNote: (noteId: string) => Promise<ActionResult<null>>;
}

import type { ActionResult } from '../domain/failure.ts';
import type { MarkingChange } from '../domain/report/marking.ts';
import type { Span } from '../domain/text/span.ts';
import type { Passage } from '../domain/notes/passage.ts';
import type { EarlierText } from '../domain/notes/earlierTexts.ts';
import type { PersonDecision } from '../domain/notes/person.ts';
import type { Color } from '../domain/notes/color.ts';
import type { KeptOf } from '../domain/keeping/keeping.ts';
import type { KeptWhich } from '../domain/keeping/keptArticle.ts';
import type { Draft, PersonalNote, Rival } from '../domain/notes/note.ts';

/** Which pages may be read without a click: those of the site in question, or all. */
export interface Access {
  /** The site in question: granted, and not switched off. */
  site: boolean;
  /** The page in question: its site may be read, and it is not switched off by itself. */
  page: boolean;
  /** Every site is granted; some may be switched off. */
  everywhere: boolean;
}

/** All the panel can ask for. It knows no browser: the entry point carries these out, the gallery makes them up. */
export interface PanelActions {
  /** Leaves the panel for the page it is of; where there is no way back, the panel stands beside the page. */
  goBack?: () => void;
  readAgain: () => void;
  /** For the site of an address; null where no page is known. */
  accessTo: (url: string | null) => Promise<Access>;
  /**
   * Has a site (null: every site) read by itself, for which the reader is asked where it is not granted; or not any
   * more. False if the answer was no.
   */
  changeAccess: (url: string | null, wanted: boolean) => Promise<boolean>;
  /** Switches one page of a site that is read by itself off, or on again. */
  changePage: (url: string, wanted: boolean) => Promise<boolean>;
  changeMarking: (change: MarkingChange) => void;
  /** Says of which articles the text is kept from now on. */
  keep: (of: KeptOf) => Promise<ActionResult<null>>;
  /** Forgets what was kept; what the panel shows is not kept again before it is read again. */
  forgetKept: (which: KeptWhich) => Promise<ActionResult<null>>;
  /** Scrolls the page to a stretch of the article's text; false when it is no longer there. */
  reveal: (start: number, end: number) => Promise<boolean>;
  /** Marks these places of the article's text alone in the page; none: its hedges again. */
  markPlaces: (places: readonly Span[]) => void;
  /** The passage of the article that is selected in the page; null when none is. */
  selectedPassage: () => Promise<ActionResult<Passage | null>>;
  /** Hands the reader a text as a file, as a download. */
  saveFile: (content: string, name: string) => void;
  /**
   * Keeps a draft and answers with it as kept: in a slot of its own if another window has written in this one.
   * `revision` is the `updated` of what the editor opened or kept last.
   */
  keepDraft: (draft: Draft, revision: string) => Promise<ActionResult<Draft>>;
  dropDraft: (slot: string, revision: string) => Promise<ActionResult<null>>;
  saveNote: (draft: Draft, revision: string) => Promise<ActionResult<PersonalNote>>;
  deleteNote: (noteId: string) => Promise<ActionResult<null>>;
  restoreNote: (noteId: string) => Promise<ActionResult<null>>;
  /** What a note said before, the latest last. */
  historyOf: (noteId: string) => Promise<ActionResult<EarlierText[]>>;
  /** The tags the reader has given to any note. */
  knownTags: () => Promise<ActionResult<string[]>>;
  /** Puts a note on another passage of the article. */
  reattachNote: (noteId: string, passage: Passage) => Promise<ActionResult<PersonalNote>>;
  /** Gives a note a colour. */
  setColor: (noteId: string, color: Color) => Promise<ActionResult<PersonalNote>>;
  /** Ends a conflict of two texts of a note: its own, a rival's, or both stay. */
  settleNote: (note: PersonalNote, keep: 'own' | 'rival' | 'both', rival: Rival) => Promise<ActionResult<PersonalNote>>;
  /** Says what two names, by their subject keys, are to each other; null takes back what was said. */
  decidePeople: (a: string, b: string, relation: PersonDecision['relation'] | null) => Promise<ActionResult<null>>;
}

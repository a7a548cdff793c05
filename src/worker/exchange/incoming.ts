import type { ImportFormat, ImportSource } from '../../messages/dataView.ts';
import type { Draft, PersonalNote } from '../../domain/notes/note.ts';
import type { NoteHistory } from '../../domain/notes/earlierTexts.ts';
import { withPageKeys } from '../../domain/pageKeys.ts';
import type { PersonDecision } from '../../domain/notes/person.ts';
import type { BackedUpArticle } from './backupFormat.ts';
import type { TextSketch } from '../../domain/notes/textSketch.ts';
import type { FileProblem } from '../../messages/fileProblem.ts';

/** A note on its way in. */
export interface IncomingNote {
  note: PersonalNote;
  /** What the record said that it was made of, where its program has records in other forms too. */
  form?: FormOfRecord;
}

/** A note of ours as it was written, by whichever version: it may be older than the rule by which notes are found. */
export const incomingOwn = (note: PersonalNote): IncomingNote => ({ note: withPageKeys(note) });

/** A record in one of the forms its program hands it out in. */
export interface FormOfRecord {
  /** Program and form: `hypothesis table`, `hypothesis json`. */
  source: string;
  isTable: boolean;
  file: string;
  /** The words it stands on, and what it says of them; empty for none. */
  exact: string;
  body: string;
  tags: readonly string[];
  /** Null where it does not say. */
  created: string | null;
  /** When its program says it was changed: null where it does not. */
  updated: string | null;
}

/** An imported pack of context notes as a backup holds it: its file, and whether it was switched on. */
interface BackupPack {
  id: string;
  enabled: boolean;
  file: string;
}

/** All that was read of a file or several. What only a backup holds is empty for the others. */
export interface FileContent {
  format: ImportFormat | null;
  notes: IncomingNote[];
  drafts: Draft[];
  histories: NoteHistory[];
  people: PersonDecision[];
  sketches: TextSketch[];
  kept: BackedUpArticle[];
  packs: BackupPack[];
  /** The ids of packs that come with Sidelight and were switched off. */
  switchedOff: string[];
  settings: Record<string, unknown> | null;
  problems: FileProblem[];
  /** Which formats the files are of. */
  sources: ImportSource[];
}

/** To be filled, or with what is wrong alone. @param format - null where the file could not be read */
export const emptyContent = (format: ImportFormat | null, problems: FileProblem[] = []): FileContent => ({
  format,
  notes: [],
  drafts: [],
  histories: [],
  people: [],
  sketches: [],
  kept: [],
  packs: [],
  switchedOff: [],
  settings: null,
  problems,
  sources: [],
});

/** Several files as one. */
export function joinContents(contents: readonly FileContent[]): FileContent {
  const first = <T>(values: (T | null)[]): T | null => values.find((value) => value !== null) ?? null;
  return {
    format: first(contents.map(({ format }) => format)),
    notes: contents.flatMap(({ notes }) => notes),
    drafts: contents.flatMap(({ drafts }) => drafts),
    histories: contents.flatMap(({ histories }) => histories),
    people: contents.flatMap(({ people }) => people),
    sketches: contents.flatMap(({ sketches }) => sketches),
    kept: contents.flatMap(({ kept }) => kept),
    packs: contents.flatMap(({ packs }) => packs),
    switchedOff: contents.flatMap(({ switchedOff }) => switchedOff),
    settings: first(contents.map(({ settings }) => settings)),
    problems: contents.flatMap(({ problems }) => problems),
    sources: contents.flatMap(({ sources }) => sources),
  };
}

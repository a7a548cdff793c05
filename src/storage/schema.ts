import type { DBSchema, IDBPDatabase } from 'idb';
import type { Draft, PersonalNote } from '../domain/notes/note.ts';
import type { NoteHistory } from '../domain/notes/earlierTexts.ts';
import type { PersonDecision } from '../domain/notes/person.ts';
import type { TextSketch } from '../domain/notes/textSketch.ts';
import type { KeptArticle, KeptVersion } from '../domain/keeping/keptArticle.ts';
import type { KeyFilter } from '../domain/keys/keyFilter.ts';
import type { ContextSubject } from '../domain/packs/contextSubject.ts';
import type { PackHeader } from './packs/packHeader.ts';
import type { Tombstone } from '../domain/notes/tombstone.ts';

/** A pack as stored; its notes stand in `contextSubjects`, and the file of an imported one in `packFiles`. */
export interface StoredPack {
  id: string;
  version: string;
  title: string;
  /** False: the reader has switched it off, and none of its notes is shown. Missing means on. */
  enabled?: boolean;
  /** Of the keys of its notes. Who writes a pack may leave it out: the first lookup makes it. */
  keyFilter?: KeyFilter;
  /**
   * What the library tells of it, under one name or the other: a pack that came with the extension, or one that was
   * imported.
   */
  shipped?: PackHeader;
  imported?: PackHeader;
}

/** A filter of the notes' keys: see noteFilter.ts. */
export interface StoredFilter {
  filter: KeyFilter;
  /** The entries it was made for, and those it has. */
  room: number;
  entries: number;
}

/** The tables. Records are parsed when they come out: a file on disk is outside input. */
export interface Schema extends DBSchema {
  /** `deleted` holds the deleted ones only: the others have no such key. */
  personalNotes: { key: string; value: PersonalNote; indexes: { keys: string; deleted: string; tags: string } };
  drafts: { key: string; value: Draft; indexes: { keys: string } };
  /** What notes said before. */
  noteHistory: { key: string; value: NoteHistory };
  /** Which names are one person's, and which are not. */
  people: { key: string; value: PersonDecision };
  /** The articles the reader has noted something on, by their text. */
  textSketches: { key: string; value: TextSketch; indexes: { bands: string } };
  /** The articles that are kept as the reader saw them, and the texts of their versions. */
  keptArticles: {
    key: string;
    value: KeptArticle;
    indexes: { keys: string; bands: string; authorKeys: string; storyTerms: string; outletKey: string; seen: string };
  };
  keptVersions: { key: string; value: KeptVersion };
  /** What stays of notes that were deleted for good. */
  tombstones: { key: string; value: Tombstone };
  /** What waits to be carried to other devices, each with a token: see devices/changes.ts. */
  changes: { key: string; value: string };
  /** Where notes are carried, and how far: single values, see devices/state.ts. */
  devices: { key: string; value: unknown };
  packs: { key: string; value: StoredPack };
  /** The file an imported pack came as, by the pack's id. */
  packFiles: { key: string; value: Blob };
  /** Up to version 5, a record for each note. */
  contextNotes: { key: string; value: unknown; indexes: { keys: string; packId: string } };
  /** What packs say, a record for each of their subjects. */
  contextSubjects: { key: string; value: ContextSubject; indexes: { keys: string } };
  /**
   * Single values: `shippedPacks` is the version of the extension whose packs are in; `noteFilter` see noteFilter.ts,
   * `lostPassages` (orphaned ones, by an earlier name) orphanedPassages.ts; `trashPurged` and `keptPurged` purges.ts;
   * `keptBytes` kept/keep.ts.
   */
  meta: {
    key: 'shippedPacks' | 'noteFilter' | 'lostPassages' | 'trashPurged' | 'keptBytes' | 'keptPurged';
    value: string | number | StoredFilter | string[];
  };
}
export type Database = IDBPDatabase<Schema>;

import type { FileProblem } from './fileProblem.ts';
import type { TableSummary } from './tableMapping.ts';

export const IMPORT_FORMATS = [
  'backup',
  'web-annotation',
  'markdown',
  'hypothesis',
  'obsidian-clipper',
  'readwise',
  'raindrop',
  'instapaper',
  'pocket',
  'omnivore',
  'memex',
  'diigo',
  'glasp',
  'kindle',
  'zotero',
  'wallabag',
  'karakeep',
  'csv',
] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

export type ExportFormat = 'web-annotation' | 'markdown' | 'csv';

/** What becomes of the notes of a file. */
interface NoteCounts {
  new: number;
  /** The file's text is later, and made from the one that is here. */
  newer: number;
  /** Here already, as it is or in a later form. */
  same: number;
  /** Changed here and there: both texts are kept. */
  conflict: number;
}

/** Files of one format among those of an import: how many, and the name of the first. */
export interface ImportSource {
  format: ImportFormat;
  files: number;
  first: string;
}

/** What was read of a file or several, before anything is changed. */
export interface DataPreview {
  format: ImportFormat;
  /** More than one where files of several formats are read together. */
  sources: ImportSource[];
  notes: NoteCounts;
  /** How many of them lie in the trash. */
  trashed: number;
  drafts: number;
  people: number;
  /** Articles kept as the reader saw them that are new, or were seen otherwise. */
  kept: number;
  /** The titles of packs that would be added or replaced. */
  packs: string[];
  /** Whether it has settings that are not set here. */
  settings: boolean;
}

/** What has to be known of tables before anything can be told of the files. */
export interface DataQuestion {
  tables: TableSummary[];
  /** Whether the files hold anything besides them. */
  hasMore: boolean;
}

/** A file that was looked at: what can be taken of it, and what is wrong with it. */
export interface DataCheck {
  preview: DataPreview | null;
  problems: FileProblem[];
}

export type BackupInterval = 'off' | 'day' | 'week';

/** Backups made without being asked for. Times are ISO 8601. */
export interface AutoBackup {
  every: BackupInterval;
  /** The last file that was written, and when it was last found to be up to date. */
  last: { file: string; written: string; checked: string } | null;
  failed: { at: string; reason: 'not-allowed' | 'interrupted' | 'unknown' } | null;
}

export interface StorageState {
  notes: number;
  trashed: number;
  drafts: number;
  /** Articles that are kept as the reader saw them. */
  kept: number;
  /** Of the reader's, without those that come with Sidelight. */
  packs: number;
  /** Null where the browser does not tell. */
  bytes: number | null;
  /** Whether the browser has promised not to clear it away when it runs short of space. */
  persisted: boolean;
}

/** A file handed to the reader. */
export interface SavedFile {
  name: string;
  bytes: number;
}

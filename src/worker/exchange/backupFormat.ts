import * as z from 'zod/mini';
import { Instant } from '../../domain/text/instant.ts';
import { NoteHistory } from '../../domain/notes/earlierTexts.ts';
import { Draft, PersonalNote } from '../../domain/notes/note.ts';
import { PersonDecision } from '../../domain/notes/person.ts';
import { KeptText } from '../../domain/changes/keptText.ts';
import { KeptArticle, MOST_VERSIONS, Sighting } from '../../domain/keeping/keptArticle.ts';
import { TextSketch } from '../../domain/notes/textSketch.ts';

/** Raised when an older Sidelight could no longer read what is written. */
export const BACKUP_VERSION = 1;

/** Longest text of one pack's file that is read: far above what a pack may be. */
const MAX_PACK_CHARS = 64_000_000;

/** The first line. Parsed loosely: of a later version only the number is certain. */
export const BackupHeader = z.object({
  format: z.literal('sidelight-backup'),
  formatVersion: z.int(),
  created: Instant,
});
export type BackupHeader = z.infer<typeof BackupHeader>;

const Pack = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  enabled: z.boolean(),
  file: z.string().check(z.maxLength(MAX_PACK_CHARS)),
});

/** An article as the reader saw it, with the texts of its versions. */
const BackedUpArticle = z.object({
  article: KeptArticle,
  versions: z.array(z.object({ version: Sighting.shape.version, text: KeptText })).check(z.maxLength(MOST_VERSIONS)),
});
export type BackedUpArticle = z.infer<typeof BackedUpArticle>;

/** Longest setting as JSON: a list of many thousand sites that were switched off. */
const MAX_SETTING = 1_000_000;
/** More than any version has. */
export const MOST_SETTINGS = 100;
export const SettingName = z.string().check(z.maxLength(100));

/** A setting of whatever version: what it says is parsed by those who take it over (browser/settings.ts). */
export const SettingValue = z.unknown().check(
  z.refine((value) => {
    try {
      return (JSON.stringify(value) ?? '').length <= MAX_SETTING;
    } catch {
      return false; // nested so deep that no database takes it either
    }
  }),
);

/** Each following line: what it is, and its content. */
export const RECORDS = {
  note: PersonalNote,
  draft: Draft,
  history: NoteHistory,
  person: PersonDecision,
  sketch: TextSketch,
  kept: BackedUpArticle,
  pack: Pack,
  /** A pack that comes with Sidelight and is switched off. */
  off: z.object({ id: z.string().check(z.maxLength(64)) }),
  settings: z
    .record(SettingName, SettingValue)
    .check(z.refine((settings) => Object.keys(settings).length <= MOST_SETTINGS)),
};
export type RecordKind = keyof typeof RECORDS;
export type BackupRecord = { [K in RecordKind]: [kind: K, content: z.infer<(typeof RECORDS)[K]>] }[RecordKind];

/** The last line: how many lines came before it, and the SHA-256 of their bytes. */
export const BackupEnd = z.object({ lines: z.int(), sha256: z.string().check(z.length(64)) });

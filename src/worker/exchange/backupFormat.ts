import * as z from 'zod/mini';
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
  created: z.iso.datetime(),
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
  settings: z.record(z.string(), z.unknown()),
};
export type RecordKind = keyof typeof RECORDS;
export type BackupRecord = { [K in RecordKind]: [kind: K, content: z.infer<(typeof RECORDS)[K]>] }[RecordKind];

/** The last line: how many lines came before it, and the SHA-256 of their bytes. */
export const BackupEnd = z.object({ lines: z.int(), sha256: z.string().check(z.length(64)) });

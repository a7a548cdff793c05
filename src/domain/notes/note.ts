import * as z from 'zod/mini';
import { Instant } from '../text/instant.ts';
import { NoteColor } from './color.ts';
import { Passage } from './passage.ts';
import { MAX_KEY, MAX_KEYS, SubjectKind } from '../keys/subjectKey.ts';

/** Longest note kept, in UTF-16 units: some 15,000 words. */
export const MAX_BODY = 100_000;
/** A note with more texts to choose from than this has become several. */
export const MAX_RIVALS = 20;

/**
 * Versions a text remembers: those of one rewritten a hundred times. The oldest fall out; a copy that still has such a
 * text is then kept beside instead of giving way, which costs a question and no text.
 */
export const MAX_FOREBEARS = 100;

/** Longest name, title or label, in UTF-16 units. */
export const MAX_SHORT = 1000;
/** Longest address of an article. */
export const MAX_URL = 4096;
export const MAX_AUTHORS = 50;
/** Longest date as an article gives it. */
export const MAX_DATE = 40;

const short = z.string().check(z.maxLength(MAX_SHORT));
const markdown = z.string().check(z.maxLength(MAX_BODY));
/** A content hash is three numbers of base 36. */
const contentHash = z.string().check(z.maxLength(60));

/** What a note is about, with every key it answers to and the name a reader knows it by. */
export const Subject = z.object({
  kind: SubjectKind,
  keys: z.array(z.string().check(z.minLength(1), z.maxLength(MAX_KEY))).check(z.minLength(1), z.maxLength(MAX_KEYS)),
  label: short,
});
export type Subject = z.infer<typeof Subject>;

/** The article a note was written on, as it read then: the note stays meaningful when the page is gone. */
export const NoteOrigin = z.object({
  url: z.string().check(z.maxLength(MAX_URL)),
  title: short,
  authors: z.array(short).check(z.maxLength(MAX_AUTHORS)),
  outlet: short,
  published: z.nullable(z.string().check(z.maxLength(MAX_DATE))),
});
export type NoteOrigin = z.infer<typeof NoteOrigin>;

export const MAX_TAG = 100;
/** A word or two the reader files notes under. */
export const Tag = z.string().check(z.minLength(1), z.maxLength(MAX_TAG));
/** A note with more is filed under everything. */
export const MAX_TAGS = 50;
const tags = z.array(Tag).check(z.maxLength(MAX_TAGS));

/** What a note stands on: its subject, or a passage of it (null for the subject as a whole). */
const Place = z.object({ subject: Subject, passage: z.nullable(Passage) });
export type Place = z.infer<typeof Place>;

/** The versions a text has come from, the latest last; missing where it is as it was first written. See lineage.ts. */
const forebears = z.optional(z.array(contentHash).check(z.maxLength(MAX_FOREBEARS)));
/** This version was in the trash on some device; of a note in the trash that goes without saying. */
const inTrash = z.optional(z.literal(true));

/** Versions of one text that were made apart and stand beside each other; more than this are one. */
export const MAX_TWINS = 20;
/**
 * The same words made a version of elsewhere, as where two devices bring back one note: see
 * worker/exchange/merge/standing.ts.
 */
export const Twin = z.object({ updated: Instant, forebears, inTrash });
export type Twin = z.infer<typeof Twin>;
const standing = { forebears, twins: z.optional(z.array(Twin).check(z.maxLength(MAX_TWINS))), inTrash };

/** Another text of a note, written at the same time elsewhere: both are kept until the reader chooses. */
export const Rival = z.object({
  body: markdown,
  tags,
  updated: Instant,
  /** Where whoever wrote it has put the note; missing where the note stays. */
  place: z.optional(Place),
  ...standing,
});
export type Rival = z.infer<typeof Rival>;

/**
 * A note of the reader's own. `body` is Markdown; times are ISO 8601 in UTC; a deleted note stays until it is purged.
 */
export const PersonalNote = z.object({
  id: z.uuid(),
  subject: Subject,
  /** The passage of the article the note stands on; null for a note on the subject as a whole. */
  passage: z.nullable(Passage),
  body: markdown,
  tags,
  origin: NoteOrigin,
  created: Instant,
  updated: Instant,
  deleted: z.nullable(Instant),
  rivals: z.array(Rival).check(z.maxLength(MAX_RIVALS)),
  ...standing,
  /** Missing where none was chosen. One that a later Sidelight may know costs its colour, and not the note. */
  color: z.catch(z.optional(NoteColor), undefined),
  /**
   * What was last taken of the record of another program that it was made from: its content hash, and when that program
   * says it was changed, null where it does not say. `source`: the program and the form it came in first.
   */
  record: z.optional(
    z.object({
      contentHash,
      updated: z.nullable(Instant),
      source: z.optional(z.string().check(z.maxLength(40))),
    }),
  ),
});
export type PersonalNote = z.infer<typeof PersonalNote>;

/** Where a draft is kept. */
export const Slot = z.string().check(z.minLength(1), z.maxLength(100));

const DraftFields = z.object({
  slot: Slot,
  subject: Subject,
  passage: z.nullable(Passage),
  body: markdown,
  tags,
  /** The note being edited; null for a new one. */
  noteId: z.nullable(z.uuid()),
  /** The `updated` of the edited note as the edit began: a note changed since has two texts to choose from. */
  noteRevision: z.nullable(Instant),
  /**
   * The edit itself puts the note on this subject and passage; otherwise it stays where it is, also if that has changed
   * since.
   */
  moves: z.optional(z.literal(true)),
  /** The article it was begun on; null where that is not known. */
  origin: z.nullable(NoteOrigin),
  updated: Instant,
});

/** Backward compatibility: drafts kept or backed up earlier call the revision `base`. */
function withNoteRevision(record: unknown): unknown {
  if (typeof record !== 'object' || record === null || !('base' in record)) return record;
  const { base, ...rest } = record;
  return { noteRevision: base, ...rest };
}

/** A note being written, saved as the reader types. Its slot is its own for a new note, and the note's for an edit. */
export const Draft = z.pipe(z.transform(withNoteRevision), DraftFields);
export type Draft = z.infer<typeof Draft>;

/** Whether nothing is written: a draft that only names what it is on need not be kept. */
export const saysNothing = ({ body, tags: filed }: Pick<Draft, 'body' | 'tags'>): boolean =>
  body.trim() === '' && filed.length === 0;

/** An empty draft of a new note, begun on an article. */
export const newDraft = (subject: Subject, origin: NoteOrigin | null, passage: Passage | null = null): Draft => ({
  slot: `new:${crypto.randomUUID()}`,
  subject,
  passage,
  body: '',
  tags: [],
  noteId: null,
  noteRevision: null,
  origin,
  updated: new Date().toISOString(),
});

/** A draft that edits a note; there is one per note. */
export const editDraft = ({ id, subject, passage, body, tags: filed, origin, updated }: PersonalNote): Draft => ({
  slot: `edit:${id}`,
  subject,
  passage,
  body,
  tags: filed,
  noteId: id,
  noteRevision: updated,
  origin,
  updated: new Date().toISOString(),
});

/**
 * The article first, then its authors, its outlet, what it links to and what it speaks of; within a kind the newest
 * first.
 */
export function inReadingOrder(notes: readonly PersonalNote[]): PersonalNote[] {
  const rank = { article: 0, author: 1, outlet: 2, link: 3, topic: 4 } as const;
  return notes.toSorted(
    (a, b) =>
      rank[a.subject.kind] - rank[b.subject.kind] || b.created.localeCompare(a.created) || a.id.localeCompare(b.id),
  );
}

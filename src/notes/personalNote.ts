import * as z from 'zod/mini';
import { SubjectKind } from './subject.ts';

/** Longest note kept, in UTF-16 units: some 15,000 words. */
export const MAX_BODY = 100_000;

const short = z.string().check(z.maxLength(1000));
const markdown = z.string().check(z.maxLength(MAX_BODY));
const instant = z.iso.datetime();

/** What a note is about, with every key it answers to and the name a reader knows it by. */
export const Subject = z.object({
  kind: SubjectKind,
  keys: z.array(z.string().check(z.minLength(1), z.maxLength(4200))).check(z.minLength(1), z.maxLength(20)),
  label: short,
});
export type Subject = z.infer<typeof Subject>;

/** The article a note was written on, as it read then: the note stays meaningful when the page is gone. */
export const NoteOrigin = z.object({
  url: z.string().check(z.maxLength(4096)),
  title: short,
  authors: z.array(short).check(z.maxLength(50)),
  outlet: short,
  published: z.nullable(z.string().check(z.maxLength(40))),
});
export type NoteOrigin = z.infer<typeof NoteOrigin>;

/** A note of the reader's own. `body` is Markdown; times are ISO 8601 in UTC; a deleted note stays until it is purged. */
export const PersonalNote = z.object({
  id: z.uuid(),
  subject: Subject,
  body: markdown,
  origin: NoteOrigin,
  created: instant,
  updated: instant,
  deleted: z.nullable(instant),
});
export type PersonalNote = z.infer<typeof PersonalNote>;

/** A note being written, saved as the reader types. Its slot is its own for a new note, and the note's for an edit. */
export const Draft = z.object({
  slot: z.string().check(z.minLength(1), z.maxLength(100)),
  subject: Subject,
  body: markdown,
  /** The note being edited; null for a new one. */
  noteId: z.nullable(z.uuid()),
  updated: instant,
});
export type Draft = z.infer<typeof Draft>;

/** An empty draft of a new note. */
export const newDraft = (subject: Subject): Draft => ({
  slot: `new:${crypto.randomUUID()}`,
  subject,
  body: '',
  noteId: null,
  updated: new Date().toISOString(),
});

/** A draft that edits a note; there is one per note. */
export const editDraft = ({ id, subject, body }: PersonalNote): Draft => ({
  slot: `edit:${id}`,
  subject,
  body,
  noteId: id,
  updated: new Date().toISOString(),
});

/** Notes on one subject kind first come first: article, authors, outlet; within a kind the newest first. */
export function inReadingOrder(notes: readonly PersonalNote[]): PersonalNote[] {
  const rank = { article: 0, author: 1, outlet: 2 } as const;
  return notes.toSorted(
    (a, b) =>
      rank[a.subject.kind] - rank[b.subject.kind] || b.created.localeCompare(a.created) || a.id.localeCompare(b.id),
  );
}

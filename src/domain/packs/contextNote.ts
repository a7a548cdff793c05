import * as z from 'zod/mini';
import { Address } from './address.ts';

/** A note is read at a glance in a panel: longer texts belong on the page the source links to. */
export const MAX_TEXT = 2000;

export const ContextNoteKind = z.enum(['fact', 'assessment', 'definition', 'policy', 'context']);
export type ContextNoteKind = z.infer<typeof ContextNoteKind>;

/** Whether the note holds now, held once, or is contested; each is worth showing, and saying. */
export const ContextNoteStatus = z.enum(['current', 'former', 'disputed']);
export type ContextNoteStatus = z.infer<typeof ContextNoteStatus>;

/** Ten for each of the 200 domains a subject can have. */
export const MAX_CONTEXT_KEYS = 2000;
/** As many as a note may have. */
export const MAX_SOURCES = 10;

const text = (max: number) => z.string().check(z.maxLength(max));

/**
 * One note of a pack as it is shown: it stands for itself, without its pack and subject at hand. Stored is a
 * `ContextSubject`.
 */
export const ContextNote = z.object({
  /** `<pack id>/<note id>`. */
  id: text(170),
  packId: text(64),
  packTitle: text(120),
  /** Every subject key the note answers to, e.g. `outlet:example.org`. */
  keys: z.array(text(4200)).check(z.maxLength(MAX_CONTEXT_KEYS)),
  /** By key, words of which one must stand in the article too, or the key does not count. */
  near: z.optional(z.record(text(4200), z.array(text(100)))),
  subjectName: text(200),
  kind: ContextNoteKind,
  /** A schema.org property name, e.g. `foundingDate`; null for a note in words only. */
  property: z.nullable(text(60)),
  value: z.nullable(text(300)),
  /** The note in words, by language tag; empty where property and value say it all. */
  text: z.record(text(40), text(MAX_TEXT)),
  by: z.nullable(text(200)),
  scope: z.nullable(text(300)),
  asOf: z.nullable(text(10)),
  status: ContextNoteStatus,
  /** The day from which the note, or its pack as a whole, is possibly out of date. */
  expires: z.nullable(text(10)),
  sources: z
    .array(z.object({ url: Address, title: text(300), publisher: text(200), accessed: z.optional(text(10)) }))
    .check(z.maxLength(MAX_SOURCES)),
});
export type ContextNote = z.infer<typeof ContextNote>;

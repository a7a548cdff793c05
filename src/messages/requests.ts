import { ErrorCode } from '../domain/failure.ts';
import * as z from 'zod/mini';
import { Instant } from '../domain/text/instant.ts';
import { Passage } from '../domain/notes/passage.ts';
import { PersonDecision } from '../domain/notes/person.ts';
import { Draft, PersonalNote, Rival, Slot, Subject, Tag } from '../domain/notes/note.ts';
import { ColorName } from '../domain/notes/color.ts';
import { EarlierText } from '../domain/notes/earlierTexts.ts';
import { MarkingChange } from '../domain/report/marking.ts';
import { KeptWhich } from '../domain/keeping/keptArticle.ts';
import { SeenArticle } from '../domain/keeping/seenArticle.ts';
import { OwnNotes, TabReport } from '../domain/report/report.ts';
import { ReadingId } from '../domain/article/reading.ts';
import { Offset, Span } from '../domain/text/span.ts';

/**
 * What a panel may ask of the background, each with what comes back. One table: the background's handlers and the
 * panel's calls both take their types from it, and both sides parse what they receive.
 */
const tabId = z.int();
const nothing = z.null();
const noteId = z.uuid();
/** More subjects than an article can have. */
const MOST_SUBJECTS = 100;

/**
 * The wish to write on what is selected in the page: the passage, or null when nothing of the article is.
 * `highlighted`: it is a note already, without words.
 */
export const Wanted = z.object({ passage: z.nullable(Passage), highlighted: z.optional(PersonalNote) });
export type Wanted = z.infer<typeof Wanted>;

const exchanges = {
  /** `loadedAt`: when the tab last began to load a page, as far as the panel knows, in milliseconds since 1970. */
  'report.get': { request: z.object({ tabId, loadedAt: z.number() }), reply: TabReport },
  /** `isAsked`: whether the reader asked for it; else the page is read only if it looks like an article. */
  'tab.read': { request: z.object({ tabId, isAsked: z.boolean() }), reply: nothing },
  /**
   * The notes that apply to a tab's article, whose report named the subjects. Null when the tab holds another reading
   * by now.
   */
  'notes.get': {
    request: z.object({
      tabId,
      readingId: ReadingId,
      subjects: z.array(Subject).check(z.maxLength(MOST_SUBJECTS)),
    }),
    reply: z.nullable(OwnNotes),
  },
  /**
   * What has changed in a tab's article since it was last seen; from now on it counts as seen as it is, where the
   * reader has what they read kept. Null when the tab holds another reading by now, or its wording is still being read.
   */
  'article.seen': { request: z.object({ tabId, readingId: ReadingId }), reply: z.nullable(SeenArticle) },
  'kept.forget': { request: z.object({ which: KeptWhich }), reply: nothing },
  /** All drafts, wherever they were begun. */
  'drafts.get': { request: z.object({}), reply: z.array(Draft) },
  /**
   * Makes a draft a note (no `noteId`), or the new text of the note it edits, and ends it. A note changed since the
   * edit began keeps its text, and gets this one as a rival. `revision`: see `draft.keep`.
   */
  'note.save': { request: z.object({ draft: Draft, revision: Instant }), reply: PersonalNote },
  /** What a note said before, the latest last. */
  'note.history': { request: z.object({ noteId }), reply: z.array(EarlierText) },
  /** The tags the reader has given, in alphabetical order. */
  'tags.get': { request: z.object({}), reply: z.array(Tag) },
  'note.delete': { request: z.object({ noteId }), reply: nothing },
  'note.restore': { request: z.object({ noteId }), reply: nothing },
  /** Puts a note on another passage: where its own was not found again, or not for certain. */
  'note.reattach': { request: z.object({ tabId: z.nullable(tabId), noteId, passage: Passage }), reply: PersonalNote },
  /** Gives a note a colour; passages that are highlighted next have it too. */
  'note.color': { request: z.object({ noteId, color: ColorName }), reply: PersonalNote },
  /**
   * Ends a conflict: a note stays with its own text, or takes the rival's, or both become notes. `revision`: that of
   * the note as shown.
   */
  'note.settle': {
    request: z.object({ noteId, keep: z.enum(['own', 'rival', 'both']), rival: Rival, revision: Instant }),
    reply: PersonalNote,
  },
  /**
   * Keeps a draft, and answers with it as kept. `revision` is the `updated` of what the editor opened or kept last: if
   * the slot holds anything else by now, another window writes there, and this text gets a slot of its own.
   */
  'draft.keep': { request: z.object({ draft: Draft, revision: Instant }), reply: Draft },
  /** Throws a draft away, unless another window has written in its slot. `revision`: see `draft.keep`. */
  'draft.drop': { request: z.object({ slot: Slot, revision: Instant }), reply: nothing },
  /** What two names are to each other, by their keys; null takes back what was decided. */
  'people.decide': {
    request: z.object({
      a: PersonDecision.shape.a,
      b: PersonDecision.shape.b,
      relation: z.nullable(PersonDecision.shape.relation),
    }),
    reply: nothing,
  },
  'marking.change': { request: z.object({ change: MarkingChange }), reply: nothing },
  /** Scrolls the page to a stretch of the article's text and flashes it. False when it cannot be found in the page. */
  'passage.reveal': {
    request: z.object({ tabId, readingId: ReadingId, start: Offset, end: Offset }),
    reply: z.boolean(),
  },
  /** Marks these places of the article alone in the page, in the place of its hedges; none: hedges again, as before. */
  'places.mark': {
    request: z.object({ tabId, readingId: ReadingId, places: z.array(Span).check(z.maxLength(1000)) }),
    reply: nothing,
  },
  /** The passage of the tab's article that is selected in its page. */
  'passage.selected': { request: z.object({ tabId }), reply: z.nullable(Passage) },
  /** The reader's wish, by menu or shortcut, to write on the selection; answered once. */
  'passage.wanted': { request: z.object({ tabId, readingId: ReadingId }), reply: z.nullable(Wanted) },
  /** Forgets what was read of every tab, and unpaints their pages: for a reader who deletes everything. */
  'tabs.forget': { request: z.object({}), reply: nothing },
} as const;

export type RequestType = keyof typeof exchanges;
export type RequestOf<T extends RequestType> = z.infer<(typeof exchanges)[T]['request']>;
export type ReplyOf<T extends RequestType> = z.infer<(typeof exchanges)[T]['reply']>;

/** The schemas of each request and its reply. */
export const protocol: {
  [T in RequestType]: { request: z.ZodMiniType<RequestOf<T>>; reply: z.ZodMiniType<ReplyOf<T>> };
} = exchanges;

/** What carries requests out, one function for each. */
export type Handlers = { [T in RequestType]: (request: RequestOf<T>) => Promise<ReplyOf<T>> };

/** A request as it travels. */
export const Envelope = z.object({ to: z.literal('background'), type: z.string(), body: z.unknown() });

/** An answer as it travels: failure across processes is a value. */
export const Answer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), code: ErrorCode, message: z.string() }),
]);
export type Answer = z.infer<typeof Answer>;

import * as z from 'zod/mini';
import { Article } from '../article/article.ts';
import { PersonDecision } from '../notes/person.ts';
import { Draft, PersonalNote, Subject } from '../notes/note.ts';
import { ContextNote } from '../packs/contextNote.ts';
import { Marking } from './marking.ts';
import { ChangedArticle } from '../keeping/seenArticle.ts';
import { LanguageClaims, NoArticle, Signals } from '../article/reading.ts';
import { Offset, Span } from '../text/span.ts';

const noteId = z.uuid();

/** The outlet behind the article. */
export const ReportOutlet = z.object({
  /** The name to show: a pack's, else the page's own, else the host. */
  name: z.string(),
  /** The host the article is from. A page's own claims never replace it. */
  host: z.string(),
  /** The archive, cache or other site that shows the page, where it was read at one. */
  seenAt: z.nullable(z.string()),
  /** What tells the outlet: the address, the page where the address cannot (a copy under a code), or nothing. */
  told: z.enum(['address', 'page', 'nothing']),
  /** What the page calls itself, where a pack knows its host by another name. */
  claimedName: z.nullable(z.string()),
  /** The host the page gives as its own, where it is another outlet's. */
  claimedHost: z.nullable(z.string()),
  /** A widely known outlet at another domain whose name the host comes near to. */
  resembles: z.nullable(z.object({ host: z.string(), name: z.nullable(z.string()) })),
});
export type ReportOutlet = z.infer<typeof ReportOutlet>;

/** What a subject of context notes is to the article. */
export const ContextRole = z.enum([
  'article',
  'outlet',
  'section',
  'house', // the platform or portal the outlet lives under
  'publisher', // what a pack says the outlet is a part of
  'original', // first published there
  'credited', // an agency or organisation in the byline
  'author',
  'byline', // whoever bears an author's name
  'linked',
  'linked-outlet', // the outlet a link leads to
  'named', // a person, body, place, law or thing that the text names
  'term',
]);
export type ContextRole = z.infer<typeof ContextRole>;

/** Context notes about one subject of the article, and why they apply. */
export const ContextGroup = z.object({
  role: ContextRole,
  label: z.string(),
  why: z.object({
    /** The subject key that matched. */
    key: z.string(),
    /** How the article puts it: a host, a path, a name, the words of the text. */
    words: z.string(),
    /** Where its text does so first; null for what does not stand in the text. */
    use: z.nullable(Span),
    /** How often the text speaks of what it names so, by its last word: "Mark Rutte", then "Rutte". */
    count: z.optional(z.int().check(z.gte(1))),
    /** The links that lead there. */
    links: z.optional(z.array(z.string())),
  }),
  notes: z.array(ContextNote),
});
export type ContextGroup = z.infer<typeof ContextGroup>;

/**
 * What of an article a reader sees beside its text: a disclosure is a part kept out of it, such as a caption's credit.
 */
export const OutsidePart = z.enum(['title', 'subtitle', 'disclosure']);
export type OutsidePart = z.infer<typeof OutsidePart>;

/** Where the passage of a note stands in the article's text as it is now. */
export const NotePlace = z.discriminatedUnion('status', [
  /** `moved`: the same words elsewhere, or among others. `uncertain`: words like them. */
  z.object({ noteId, status: z.enum(['exact', 'moved', 'uncertain']), start: Offset, end: Offset }),
  /** Not in the text, but beside it. */
  z.object({ noteId, status: z.literal('outside'), part: OutsidePart }),
  z.object({ noteId, status: z.literal('orphaned') }),
]);
export type NotePlace = z.infer<typeof NotePlace>;

/** Where an article's text first uses a phrase of a note on a topic. */
export const NoteUse = z.object({ noteId, start: Offset, end: Offset });
export type NoteUse = z.infer<typeof NoteUse>;

/** What the reader's own notes say about one article. */
export const OwnNotes = z.object({
  /** The notes that apply, in reading order. */
  notes: z.array(PersonalNote),
  /** One for each note on a passage. */
  places: z.array(NotePlace),
  /** One for each note on a topic. */
  uses: z.array(NoteUse),
  drafts: z.array(Draft),
  /** What the reader has decided of the article's authors and of those they are the same as. */
  people: z.array(PersonDecision),
});
export type OwnNotes = z.infer<typeof OwnNotes>;

/** All the panel shows about one article. */
export const Report = z.object({
  readingId: z.string(),
  article: Article,
  /** Null as long as the wording is being read: the article itself is known before. */
  signals: z.nullable(Signals),
  /** What is said of the article's language, where that is not one and the same. */
  languageDoubt: z.optional(LanguageClaims),
  outlet: ReportOutlet,
  /** What a note can be written on here, in the panel's order: the article, its authors, its outlet. */
  subjects: z.array(Subject),
  context: z.array(ContextGroup),
  /** Whether the extension's own packs are still being stored: more context will come. */
  isUnpacking: z.optional(z.boolean()),
  ...OwnNotes.shape,
});
export type Report = z.infer<typeof Report>;

/** Why a page could not be read; each has its own sentence for the reader. */
export const FailureReason = z.enum(['timeout', 'crashed', 'bad-answer', 'storage', 'too-large']);
export type FailureReason = z.infer<typeof FailureReason>;

/** Why there is no report of a page that may well have been read; each has its own sentence for the reader. */
const ReportFailure = z.enum(['unreachable', 'database', 'newer', 'blocked', 'unknown']);

/** What kind of page the browser does not let be read; each has its own words. `closed`: it is not known which. */
export const Refusal = z.enum(['own', 'new-tab', 'store', 'pdf', 'file', 'browser', 'closed']);
export type Refusal = z.infer<typeof Refusal>;

/** Whether the page shows more text by now than was read, or draws it anew. */
const hasMore = z.optional(z.boolean());

const unread = {
  /** The page's address, where the browser tells it. */
  url: z.optional(z.string()),
  /**
   * What the reader has said of its site: it is read by itself as soon as it has loaded, or reading by itself was
   * switched off there.
   */
  byItself: z.optional(z.enum(['soon', 'off'])),
};

/** What a tab's panel shows: a report, or why there is none. */
export const TabReport = z.discriminatedUnion('state', [
  /** Never read, or not readable any more because the tab has moved on. */
  z.object({ state: z.literal('unread'), ...unread }),
  z.object({ state: z.literal('left'), ...unread }),
  z.object({ state: z.literal('reading') }),
  /** The browser lets no extension read this page. */
  z.object({ state: z.literal('restricted'), why: Refusal }),
  z.object({ state: z.literal('no-article'), url: z.optional(z.string()), why: NoArticle, hasMore }),
  z.object({ state: z.literal('failed'), reason: z.union([FailureReason, ReportFailure]) }),
  z.object({
    state: z.literal('ready'),
    report: Report,
    marking: Marking,
    hasMore,
    /** As long as the wording is read: what has changed since it was last seen. */
    changed: z.optional(ChangedArticle),
  }),
]);
export type TabReport = z.infer<typeof TabReport>;

import * as z from 'zod/mini';
import { Article } from '../article/article.ts';
import { Draft, PersonalNote, Subject } from '../notes/personalNote.ts';
import { ContextNote } from '../packs/note.ts';
import { Signals } from './reading.ts';

/** The outlet that served the page. */
export const ReportOutlet = z.object({
  /** The name to show: a pack's, else the page's own, else the host. */
  name: z.string(),
  /** The host the page came from. A page's own claims never replace it. */
  host: z.string(),
});

/** Context notes about one subject of the article. */
export const ContextGroup = z.object({ subject: Subject, notes: z.array(ContextNote) });
export type ContextGroup = z.infer<typeof ContextGroup>;

/** All the panel shows about one article. */
export const Report = z.object({
  readingId: z.string(),
  article: Article,
  signals: Signals,
  outlet: ReportOutlet,
  /** What a note can be written on here, in the panel's order: the article, its authors, its outlet. */
  subjects: z.array(Subject),
  context: z.array(ContextGroup),
  notes: z.array(PersonalNote),
  drafts: z.array(Draft),
});
export type Report = z.infer<typeof Report>;

/** Why a page could not be read; each has its own sentence for the reader. */
export const FailureReason = z.enum(['timeout', 'crashed', 'bad-answer', 'storage']);
export type FailureReason = z.infer<typeof FailureReason>;

/** What a tab's panel shows: a report, or why there is none. */
export const TabReport = z.discriminatedUnion('state', [
  /** Never read, or not readable any more because the tab has moved on. */
  z.object({ state: z.literal('unread') }),
  z.object({ state: z.literal('left') }),
  z.object({ state: z.literal('reading') }),
  /** The browser lets no extension read this page. */
  z.object({ state: z.literal('restricted') }),
  z.object({ state: z.literal('no-article') }),
  z.object({ state: z.literal('failed'), reason: FailureReason }),
  z.object({ state: z.literal('ready'), report: Report, marking: z.boolean() }),
]);
export type TabReport = z.infer<typeof TabReport>;

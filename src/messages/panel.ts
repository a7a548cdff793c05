import * as z from 'zod/mini';
import { Draft, PersonalNote } from '../notes/personalNote.ts';
import { Marking } from '../report/marking.ts';
import { TabReport } from '../report/report.ts';

/**
 * What a panel may ask of the background, each with what comes back. One table: the background's handlers and the panel's calls
 * both take their types from it, and both sides parse what they receive.
 */
const tabId = z.int();
const nothing = z.null();
const offset = z.int().check(z.gte(0));
const noteId = z.uuid();

const exchanges = {
  'report.get': { request: z.object({ tabId }), reply: TabReport },
  'tab.read': { request: z.object({ tabId }), reply: nothing },
  /** The notes and drafts that answer to any of the keys. */
  'notes.get': {
    request: z.object({ keys: z.array(z.string()).check(z.maxLength(200)) }),
    reply: z.object({ notes: z.array(PersonalNote), drafts: z.array(Draft) }),
  },
  /** A new note (no `noteId`) on a subject of the tab's article, or a new text for an existing one. Ends the draft in `slot`. */
  'note.save': {
    request: z.object({ draft: Draft, origin: z.nullable(PersonalNote.shape.origin) }),
    reply: PersonalNote,
  },
  'note.delete': { request: z.object({ noteId }), reply: nothing },
  'note.restore': { request: z.object({ noteId }), reply: nothing },
  'draft.keep': { request: z.object({ draft: Draft }), reply: nothing },
  'draft.drop': { request: z.object({ slot: z.string() }), reply: nothing },
  'marking.set': { request: z.object({ marking: Marking }), reply: nothing },
  /** Scrolls the page to a stretch of the article's text and flashes it. False when it cannot be found in the page. */
  'passage.reveal': {
    request: z.object({ tabId, readingId: z.string(), start: offset, end: offset }),
    reply: z.boolean(),
  },
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

/** Why a request was not carried out; each has its own sentence for the reader. */
export const ErrorCode = z.enum([
  'bad-request',
  'not-allowed',
  'not-found',
  'storage-full',
  'storage',
  'unreachable',
  'unknown',
]);
export type ErrorCode = z.infer<typeof ErrorCode>;

/** A failure a reader is told of. */
export class MessageError extends Error {
  override name = 'MessageError';
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** A request as it travels. */
export const Envelope = z.object({ to: z.literal('background'), type: z.string(), body: z.unknown() });

/** An answer as it travels: failure across processes is a value. */
export const Answer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), code: ErrorCode, message: z.string() }),
]);
export type Answer = z.infer<typeof Answer>;

/** What the background tells every open panel. */
export const PanelEvent = z.discriminatedUnion('event', [
  z.object({ to: z.literal('panels'), event: z.literal('tab-changed'), tabId }),
  z.object({ to: z.literal('panels'), event: z.literal('notes-changed') }),
  /** Something all reports depend on: the marking, the packs. */
  z.object({ to: z.literal('panels'), event: z.literal('reports-changed') }),
]);
export type PanelEvent = z.infer<typeof PanelEvent>;

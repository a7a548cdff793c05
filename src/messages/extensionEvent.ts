import * as z from 'zod/mini';
import { Wording } from '../domain/article/reading.ts';

/** Of more notes than these it is not told which. */
export const MOST_CHANGED = 1000;

/** What whoever changes something publishes to every open page of ours and the background. */
export const ExtensionEvent = z.discriminatedUnion('event', [
  /** `wording`: how the article is worded that was read there, where that is known by now and was not before. */
  z.object({
    to: z.literal('subscribers'),
    event: z.literal('tab-changed'),
    tabId: z.int(),
    wording: z.optional(Wording),
  }),
  /** There is something for `passage.wanted`. */
  z.object({ to: z.literal('subscribers'), event: z.literal('note-wanted'), tabId: z.int() }),
  /** `ids`: which; missing where it may be any. */
  z.object({
    to: z.literal('subscribers'),
    event: z.literal('notes-changed'),
    ids: z.optional(z.array(z.uuid()).check(z.maxLength(MOST_CHANGED))),
  }),
  z.object({ to: z.literal('subscribers'), event: z.literal('drafts-changed') }),
  /** Packs were added, replaced, removed or switched, or their notes cleared away: all reports depend on them. */
  z.object({ to: z.literal('subscribers'), event: z.literal('packs-changed') }),
  z.object({ to: z.literal('subscribers'), event: z.literal('marking-changed') }),
  /** Something was kept of what the reader reads, or forgotten. */
  z.object({ to: z.literal('subscribers'), event: z.literal('kept-changed') }),
]);
export type ExtensionEvent = z.infer<typeof ExtensionEvent>;

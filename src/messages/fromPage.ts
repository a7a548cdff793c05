import * as z from 'zod/mini';
import { ReadingId, Standing } from '../domain/article/reading.ts';
import { Offset } from '../domain/text/span.ts';

/**
 * What the page script says: its answers, and unasked what was clicked and that the page changed. A page may have taken
 * it over, so each is parsed with bounds on every field.
 */

/** Its answer to `ping`: which reading it holds, and how the page stands to it now. */
export const Pong = z.object({ readingId: ReadingId, standing: Standing });
export type Pong = z.infer<typeof Pong>;

/** Its answer to `selection`: the selected stretch of its reading's text; null when nothing of it is selected. */
export const Selected = z.nullable(z.object({ readingId: ReadingId, start: Offset, end: Offset }));
export type Selected = z.infer<typeof Selected>;

/**
 * What it says unasked: a painted note was clicked, or a hedge. It changes nothing but which line the panel shows, so a
 * page that has taken the script over gains no more than that.
 */
export const NoteClicked = z.object({
  to: z.literal('subscribers'),
  event: z.literal('note-clicked'),
  noteId: z.uuid(),
});
export type NoteClicked = z.infer<typeof NoteClicked>;

/** The same of a hedge, by where it begins in the article's text. */
export const MarkClicked = z.object({ to: z.literal('subscribers'), event: z.literal('mark-clicked'), start: Offset });
export type MarkClicked = z.infer<typeof MarkClicked>;

/**
 * The other thing: what was read is no longer what the page shows. Whoever hears it asks how the page stands, and
 * believes no more than that.
 */
export const PageChanged = z.object({ to: z.literal('subscribers'), event: z.literal('page-changed') });
export type PageChanged = z.infer<typeof PageChanged>;

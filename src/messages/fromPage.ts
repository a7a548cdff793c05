import * as z from 'zod/mini';

/**
 * What the reader in a page says: its answers, and one thing unasked. A page may have taken it over, so each is parsed with bounds on
 * every field.
 */

const readingId = z.string().check(z.maxLength(64));
const offset = z.int().check(z.gte(0));

/** The reader's answer to `ping`: which reading it holds, and the address the page has now. */
export const Pong = z.object({ readingId, url: z.string().check(z.maxLength(4096)) });
export type Pong = z.infer<typeof Pong>;

/** The reader's answer to `selection`: the selected stretch of its reading's text; null when nothing of it is selected. */
export const Selected = z.nullable(z.object({ readingId, start: offset, end: offset }));
export type Selected = z.infer<typeof Selected>;

/**
 * The one thing a reader says unasked: a painted note was clicked. It changes nothing but which note the panel shows, so a page that
 * has taken the reader over gains no more than that.
 */
export const NoteClicked = z.object({
  to: z.literal('subscribers'),
  event: z.literal('note-clicked'),
  noteId: z.uuid(),
});
export type NoteClicked = z.infer<typeof NoteClicked>;

import * as z from 'zod/mini';

/**
 * The one thing a reader says unasked: a painted note was clicked. It changes nothing but which note the panel shows, so a page that
 * has taken the reader over gains no more than that.
 */
export const NoteClicked = z.object({
  to: z.literal('panels'),
  event: z.literal('note-clicked'),
  noteId: z.uuid(),
});
export type NoteClicked = z.infer<typeof NoteClicked>;

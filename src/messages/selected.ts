import * as z from 'zod/mini';

const offset = z.int().check(z.gte(0));

/** The reader's answer to `selection`: the selected stretch of its reading's text; null when nothing of it is selected. */
export const Selected = z.nullable(
  z.object({ readingId: z.string().check(z.maxLength(64)), start: offset, end: offset }),
);
export type Selected = z.infer<typeof Selected>;

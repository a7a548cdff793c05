import * as z from 'zod/mini';

/** A place in a text, counted in UTF-16 units. */
export const Offset = z.int().check(z.gte(0));

/** A stretch of a text: from `start` up to `end`, which is no longer in it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
export const Span = z.object({ start: Offset, end: Offset });

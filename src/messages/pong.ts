import * as z from 'zod/mini';

/** The reader's answer to `ping`: which reading it holds, and the address the page has now. */
export const Pong = z.object({
  readingId: z.string().check(z.maxLength(64)),
  url: z.string().check(z.maxLength(4096)),
});
export type Pong = z.infer<typeof Pong>;

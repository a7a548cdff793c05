import * as z from 'zod/mini';

/**
 * A sketch of the text of an article the reader has noted something on, by which the same text is known again at another address.
 * `values` are the minima of as many hash functions over the text's word sequences (MinHash: Broder, "On the resemblance and
 * containment of documents", 1997); texts that share a band are worth comparing.
 */
export const TextSketch = z.object({
  /** The first of the article's keys, and all of them. */
  key: z.string().check(z.minLength(1), z.maxLength(4200)),
  keys: z.array(z.string().check(z.maxLength(4200))).check(z.minLength(1), z.maxLength(20)),
  bands: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(64)),
  values: z.array(z.int()).check(z.maxLength(256)),
});
export type TextSketch = z.infer<typeof TextSketch>;

import * as z from 'zod/mini';
import { KeptArticle } from './keptArticle.ts';

/** How a text hedges beside others: more than three quarters of them, fewer, or as the middle half. */
export const HedgesBeside = z.enum(['more', 'less', 'alike']);
export type HedgesBeside = z.infer<typeof HedgesBeside>;

const count = z.int().check(z.gte(0));

/** What is kept of an author or an outlet, beside this article. */
export const Pieces = z.object({
  name: KeptArticle.shape.title,
  pieces: count,
  /** Null as long as too few are known to compare with. */
  hedging: z.nullable(HedgesBeside),
});
export type Pieces = z.infer<typeof Pieces>;

/** Another kept article on the same event. */
export const SameStory = z.object({
  ...z.pick(KeptArticle, { id: true, url: true, title: true, outlet: true, published: true }).shape,
  /** Hedges in 1,000 words; null where they were not counted. */
  hedges: z.nullable(z.number().check(z.gte(0))),
  /** Sources cited by name in both. */
  inBoth: z.array(z.string()),
  /** Sources cited by name there and not here. */
  onlyThere: z.array(z.string()),
  /** Sources cited by name here and not there. */
  onlyHere: z.array(z.string()),
});
export type SameStory = z.infer<typeof SameStory>;

/** What else the reader has read, as far as it is kept. */
export const AlsoRead = z.object({
  author: z.nullable(Pieces),
  outlet: z.nullable(Pieces),
  /** The likeliest first. */
  stories: z.array(SameStory),
  /** Hedges of this article in 1,000 words, as of the others. */
  hedges: z.nullable(z.number().check(z.gte(0))),
});
export type AlsoRead = z.infer<typeof AlsoRead>;

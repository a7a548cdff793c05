import * as z from 'zod/mini';
import { Offset, Span } from '../text/span.ts';

/** Kinds of hedge, after Hyland (1998, 2005) and the semantic uncertainty types of Szarvas et al. (2012). */
export const HedgeCategory = z.enum([
  'possibility', // may, might, could: modal auxiliaries of epistemic possibility
  'likelihood', // perhaps, likely, unclear, debatable
  'tentative', // suggest, seem, hint, hypothesis
  'belief', // is believed to, expected
  'hearsay', // reportedly, allegedly, is said to
  'vague-source', // some believe, critics, it is widely regarded
  'stance', // I think, in my view
  'conditional', // whether, remains to be seen
  'approximation', // about, roughly
]);
export type HedgeCategory = z.infer<typeof HedgeCategory>;

/** Whose words a cue belongs to. */
export const Voice = z.object({
  kind: z.enum([
    'author', // the text's own
    'quoted', // in quotation marks, or in a block of quotation
    'reported', // without marks, but said to be someone's: "the mayor said it may close"
    'headline',
  ]),
  /** As the sentence names the speaker: "the mayor", "Ann Hale", "she". */
  speaker: z.optional(z.string().check(z.maxLength(200))),
});
export type Voice = z.infer<typeof Voice>;

/** One hedge cue in the article's text; offsets in UTF-16 units, `start < end`, within the sentence's own offsets. */
export const Hedge = z.object({
  start: Offset,
  end: Offset,
  category: HedgeCategory,
  /** The lexicon entry that matched, by its phrase. */
  entry: z.string().check(z.maxLength(200)),
  /** The published work that describes the entry: author, year, title. */
  source: z.optional(z.string().check(z.maxLength(300))),
  sentence: Span,
  voice: z.optional(Voice),
});
export type Hedge = z.infer<typeof Hedge>;

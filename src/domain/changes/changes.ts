import * as z from 'zod/mini';
import { HedgeCategory, Voice } from '../article/hedge.ts';

/**
 * What has changed in an article since it was last read, as it is told. Nothing here says why. Offsets are in UTF-16
 * units and within a block; blocks are counted as in the kept texts, and so as in the article itself.
 */

const text = (max: number) => z.string().check(z.maxLength(max));
const words = text(5_000_000);
const count = z.int().check(z.gte(0));
const span = z.object({ start: count, end: count });

/** Kinds of change, the weightiest first; lists of changes are in this order, and then in that of the text. */
export const CHANGE_KINDS = [
  'number',
  'name',
  'negation',
  'quote',
  'hedge',
  'removed', // a sentence or more
  'added',
  'words',
  'moved', // a paragraph, as it was
] as const;
export const ChangeKind = z.enum(CHANGE_KINDS);
export type ChangeKind = z.infer<typeof ChangeKind>;

/** A stretch of a passage: in both texts, only in the earlier (struck), or only in the present one (underlined). */
export const Piece = z.object({ kind: z.enum(['same', 'gone', 'new']), text: words });
export type Piece = z.infer<typeof Piece>;

/**
 * Sentences in which something has changed, as they were and are. Pieces without the new are the earlier text, without
 * the gone the present.
 */
export const Passage = z.object({
  /** The block it stood in, and the one it stands in; one of them is null where a whole passage has gone or come. */
  before: z.nullable(count),
  after: z.nullable(count),
  /** Where it stands now, in its block: what "show in page" shows. Null where it is gone. */
  span: z.nullable(span),
  pieces: z.array(Piece).check(z.maxLength(50_000)),
});
export type Passage = z.infer<typeof Passage>;

/** One thing that has changed. */
export const Change = z.object({
  kind: ChangeKind,
  /**
   * The words that were, and those that are; one of them is empty where words have only gone or come. Of a move both
   * are the paragraph.
   */
  before: words,
  after: words,
  /** The block it is in now; of what is gone, the block it was in. */
  block: count,
  /** Index into {@link Changes.passages}. Several changes may share one. */
  passage: count,
});
export type Change = z.infer<typeof Change>;

/** A hedge as it stands or stood, with its sentence. */
const HedgeInSentence = z.object({
  cue: text(500),
  category: HedgeCategory,
  voice: z.nullable(Voice.shape.kind),
  speaker: z.nullable(text(200)),
  sentence: words,
});

/** How the certainty of one sentence has moved. */
export const HedgeMove = z.object({
  kind: z.enum([
    'stated', // the sentence stands, its hedge is gone: was "may", now stated
    'hedged', // the sentence stands, and is hedged now
    'other', // the sentence stands, and hedges in other words, of another kind or in another voice
    'gone', // gone with its sentence
    'new', // come with its sentence
  ]),
  before: z.nullable(HedgeInSentence),
  after: z.nullable(HedgeInSentence),
  /** The sentence that now says it, or said it, without that hedge; null where it is gone or new altogether. */
  without: z.nullable(words),
  /** The block it is in now; of what is gone, the block it was in. */
  block: count,
});
export type HedgeMove = z.infer<typeof HedgeMove>;

export const HedgingChange = z.object({
  /** How often, by kind and voice; only where it differs. */
  counts: z
    .array(z.object({ category: HedgeCategory, voice: z.nullable(Voice.shape.kind), before: count, after: count }))
    .check(z.maxLength(50)),
  moves: z.array(HedgeMove).check(z.maxLength(10_000)),
  /** Sources cited by name that are new, and those that are cited no more. */
  newSources: z.array(text(200)).check(z.maxLength(500)),
  lostSources: z.array(text(200)).check(z.maxLength(500)),
});
export type HedgingChange = z.infer<typeof HedgingChange>;

/** What the page itself says of having been changed. */
export const PageStatement = z.object({
  /** `modified`: the date of its last change, ISO 8601, which has itself changed. */
  kind: z.enum(['correction', 'update', 'modified']),
  text: text(2000),
  /** It was not there, or said something else, when the reader last read the article. */
  isNew: z.boolean(),
});
export type PageStatement = z.infer<typeof PageStatement>;

/** Two wordings of a headline or a standfirst. */
const TwoWordings = z.object({ before: text(2000), after: text(2000) });

export const Changes = z.object({
  /** There is nothing to tell. */
  same: z.boolean(),
  /** Only the headline differs, and that may be one of several shown at a time: no verb of change. */
  variant: z.boolean(),
  /** Only a part of the article could be read, then or now: nothing is said of its text. */
  partial: z.boolean(),
  /** Less than 30 % is shared: both texts are shown whole, and `changes` is empty. */
  rewritten: z.boolean(),
  /** The text is again what it was in this one of the earlier versions that were given. */
  backTo: z.nullable(count),
  changes: z.array(Change).check(z.maxLength(50_000)),
  passages: z.array(Passage).check(z.maxLength(50_000)),
  headline: z.nullable(TwoWordings),
  subtitle: z.nullable(TwoWordings),
  hedging: z.nullable(HedgingChange),
  /** Null where the page mentions no change. */
  pageSays: z.nullable(z.array(PageStatement).check(z.maxLength(100))),
  /** Posts of a live page; `changes` is empty then. */
  live: z.nullable(z.object({ new: count, edited: count, gone: count })),
});
export type Changes = z.infer<typeof Changes>;

/** What is told where nothing is. */
export const NO_CHANGES: Changes = {
  same: false,
  variant: false,
  partial: false,
  rewritten: false,
  backTo: null,
  changes: [],
  passages: [],
  headline: null,
  subtitle: null,
  hedging: null,
  pageSays: null,
  live: null,
};

import * as z from 'zod/mini';
import { Instant } from '../text/instant.ts';
import { HedgeCategory, Voice } from '../article/hedge.ts';
import { MAX_KEY, MAX_KEYS } from '../keys/subjectKey.ts';
import { MOST_INDEXED, MOST_TERMS, StoryTerm } from '../stories/storyTerms.ts';
import { MAX_AUTHORS, MAX_DATE, MAX_SHORT, MAX_URL } from '../notes/note.ts';

/** As many versions of one article are kept; of a page that changes all day the first and the latest. */
export const MOST_VERSIONS = 50;

/**
 * Of a sketch's bands so many are indexed: all of them would be most of the database, and slow whoever looks for notes
 * in it. Texts of a resemblance of 0.8 share one of them in 98 of 100 cases, of 0.9 in all but a few of 10,000; the
 * address comes first anyway.
 */
export const KEPT_BANDS = 8;

const key = z.string().check(z.minLength(1), z.maxLength(MAX_KEY));
const short = z.string().check(z.maxLength(MAX_SHORT));
const count = z.int().check(z.gte(0));

/** From when to when one version was what the reader saw, without another between. */
export const Sighting = z.object({
  /** A content hash of the version's text: see `keptText.ts`. */
  version: z.string().check(z.minLength(1), z.maxLength(60)),
  from: Instant,
  until: Instant,
  /** The reading that first found it so. */
  readingId: z.string().check(z.maxLength(64)),
});
export type Sighting = z.infer<typeof Sighting>;

/** How often the text as it was last seen hedges, of one kind and in one voice. */
export const HedgeCount = z.object({ category: HedgeCategory, voice: Voice.shape.kind, count });
export type HedgeCount = z.infer<typeof HedgeCount>;

/**
 * An article that was kept as the reader saw it, without its texts: what it is found and listed by. Names, keys and
 * counts are those of the version seen last.
 */
export const KeptArticle = z.object({
  id: z.uuid(),
  /** The keys of the addresses it was served at; no page makes these up. */
  keys: z.array(key).check(z.minLength(1), z.maxLength(MAX_KEYS)),
  url: z.string().check(z.maxLength(MAX_URL)),
  title: short,
  authors: z.array(short).check(z.maxLength(MAX_AUTHORS)),
  authorKeys: z.array(key).check(z.maxLength(MAX_AUTHORS)),
  outlet: short,
  /** Missing where the address does not tell it. */
  outletKey: z.optional(key),
  published: z.nullable(z.string().check(z.maxLength(MAX_DATE))),
  words: count,
  /** Missing where there is no lexicon for the language. */
  hedging: z.optional(z.array(HedgeCount).check(z.maxLength(200))),
  /** When it was last seen, and what was seen when; the latest last. */
  seen: Instant,
  sightings: z.array(Sighting).check(z.minLength(1), z.maxLength(2 * MOST_VERSIONS)),
  /** What it takes on disk with its versions, in bytes. */
  bytes: count,
  /** A sketch of the text, as in `textSketch.ts`, with its first bands; empty of one too short. */
  bands: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(64)),
  values: z.array(z.int()).check(z.maxLength(256)),
  /** Of which event it tells, and the names by which it is found; both missing of what was kept without. */
  story: z.optional(z.array(StoryTerm).check(z.maxLength(MOST_TERMS))),
  storyTerms: z.optional(z.array(StoryTerm.shape.term).check(z.maxLength(MOST_INDEXED))),
});
export type KeptArticle = z.infer<typeof KeptArticle>;

/** The text of one version, packed. */
export const KeptVersion = z.object({
  /** The article's id and the version's hash: see {@link versionId}. */
  id: z.string().check(z.maxLength(100)),
  packed: z.instanceof(Uint8Array),
});
export type KeptVersion = z.infer<typeof KeptVersion>;

/** The versions of one article stand beside each other in the store. */
export const versionId = (articleId: string, version: string): string => `${articleId}/${version}`;

/** Which of the kept articles go: one, all of one outlet by its key, or all. */
export const KeptWhich = z.union([
  z.object({ article: z.uuid() }),
  z.object({ outlet: key }),
  z.object({ all: z.literal(true) }),
]);
export type KeptWhich = z.infer<typeof KeptWhich>;

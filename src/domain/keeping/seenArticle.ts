import * as z from 'zod/mini';
import { Instant } from '../text/instant.ts';
import { Changes } from '../changes/changes.ts';
import { KeptText } from '../changes/keptText.ts';
import { AlsoRead } from './alsoRead.ts';
import { KeptArticle } from './keptArticle.ts';

/** How an article has changed since the reader last saw it. */
export const ChangedArticle = z.object({
  /** When it was last seen as it was. */
  since: Instant,
  changes: Changes,
  /** When it was last seen as it is again; null where it was not so before. */
  backTo: z.nullable(Instant),
  /** Its text as it was, where that is shown whole. */
  before: z.nullable(z.array(KeptText.shape.blocks.def.element.shape.text)),
});
export type ChangedArticle = z.infer<typeof ChangedArticle>;

/** The paragraph that a note's passage stood in, where its words are gone. */
export const LostPassage = z.object({ noteId: z.uuid(), paragraph: z.string(), seen: Instant });
export type LostPassage = z.infer<typeof LostPassage>;

/** What a panel is told beside the report, once the reader sees it. */
export const SeenArticle = z.object({
  /** Nobody has asked the reader yet what may be kept. */
  isUndecided: z.boolean(),
  /** The article as it is kept; null where it is not. */
  kept: z.nullable(z.pick(KeptArticle, { id: true, outlet: true, outletKey: true, sightings: true })),
  changed: z.nullable(ChangedArticle),
  lost: z.array(LostPassage),
  /** What else of it is kept; null where nothing is. */
  also: z.nullable(AlsoRead),
});
export type SeenArticle = z.infer<typeof SeenArticle>;

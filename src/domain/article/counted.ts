import type { HedgeCategory } from './hedge.ts';

/**
 * The kinds of hedge that were measured in other texts (tools/train/norm.ts), and by which an article is compared with
 * them.
 */
export const COUNTED: ReadonlySet<HedgeCategory> = new Set<HedgeCategory>([
  'possibility',
  'likelihood',
  'tentative',
  'belief',
  'hearsay',
]);

/** Shorter texts hold too few hedges for a rate: one more would move them by three in a thousand. None was measured. */
export const LEAST_WORDS = 300;

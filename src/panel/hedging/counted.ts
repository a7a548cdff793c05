import type { HedgeCategory } from '../../domain/article/hedge.ts';

/**
 * The categories that add up to how sure a text sounds. Vague sources and the author's stance are counted apart, conditions and
 * approximations not at all: they say who, under which condition or how much, not how sure.
 */
export const COUNTED: ReadonlySet<HedgeCategory> = new Set<HedgeCategory>([
  'possibility',
  'likelihood',
  'tentative',
  'belief',
  'hearsay',
]);

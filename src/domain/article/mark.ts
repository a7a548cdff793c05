import type { HedgeCategory } from './hedge.ts';

/** How a kind of hedge is drawn, in the page and in the panel: as many forms as a reader can learn. */
export const MARKS = ['unsure', 'view', 'hearsay', 'vague-source'] as const;
export type Mark = (typeof MARKS)[number];

const KINDS: Record<Mark, readonly HedgeCategory[]> = {
  unsure: ['possibility', 'likelihood', 'tentative'],
  view: ['belief', 'stance'],
  hearsay: ['hearsay'],
  'vague-source': ['vague-source'],
};

/**
 * Kinds that say under which condition or how much, not how sure: they are marked, counted and listed only if the
 * reader asks for them.
 */
export const ON_REQUEST: readonly HedgeCategory[] = ['conditional', 'approximation'];

/** The kinds that are drawn in a form, without those on request. */
export const kindsOf = (mark: Mark): readonly HedgeCategory[] => KINDS[mark];

/** The form in which a hedge is drawn; those on request look like the unsure. */
export const markOf = (category: HedgeCategory): Mark =>
  MARKS.find((mark) => KINDS[mark].includes(category)) ?? 'unsure';

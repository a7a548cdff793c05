import type { Hedge } from './hedge.ts';

/** Whose words hedges are, as a reader tells them apart: the author's own, or those of others, quoted or reported. */
export const WHOSE = ['own', 'others'] as const;
export type Whose = (typeof WHOSE)[number];

/** Whose words a hedge is. Headlines are the outlet's own; where nobody is known to speak it is the author. */
export const whoseWords = ({ voice }: Pick<Hedge, 'voice'>): Whose =>
  voice?.kind === 'quoted' || voice?.kind === 'reported' ? 'others' : 'own';

/** What the reader does not want marked, counted and listed. The page has it from a message: as words. */
interface Unwanted {
  hidden: readonly string[];
  hiddenVoices: readonly string[];
}

/** Whether the reader wants a hedge marked, counted and listed. */
export const isWanted = (hedge: Pick<Hedge, 'category' | 'voice'>, { hidden, hiddenVoices }: Unwanted): boolean =>
  !hidden.includes(hedge.category) && !hiddenVoices.includes(whoseWords(hedge));

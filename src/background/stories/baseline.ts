import { COUNTED, LEAST_WORDS } from '../../domain/article/counted.ts';
import type { HedgesBeside } from '../../domain/keeping/alsoRead.ts';
import type { KeptArticle } from '../../domain/keeping/keptArticle.ts';

/** Fewer pieces are no habit. */
const LEAST_PIECES = 8;

type Counted = Pick<KeptArticle, 'words' | 'hedging'>;

/**
 * Hedges in 1,000 words, of the kinds by which texts are compared; null where they were not counted or the text is
 * short.
 */
export function hedgeRate({ words, hedging }: Counted): number | null {
  if (hedging === undefined || words < LEAST_WORDS) return null;
  const counted = hedging.filter(({ category }) => COUNTED.has(category));
  return (1000 * counted.reduce((sum, { count }) => sum + count, 0)) / words;
}

/** How an article hedges beside other pieces of its author or outlet; null where too few have a rate. */
export function hedgesBeside(article: Counted, pieces: readonly Counted[]): HedgesBeside | null {
  const own = hedgeRate(article);
  const rates = pieces.map(hedgeRate).filter((rate) => rate !== null);
  if (own === null || rates.length < LEAST_PIECES) return null;
  const share = (below: (rate: number) => boolean) => rates.filter(below).length / rates.length;
  if (share((rate) => rate < own) > 3 / 4) return 'more';
  return share((rate) => rate > own) > 3 / 4 ? 'less' : 'alike';
}

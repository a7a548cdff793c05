import stored from '../../../assets/article.weights.json' with { type: 'json' };
import { atOnce, type Pausing } from '../../domain/pausing/pauses.ts';
import { factsOfPausing, isFrontPage } from './facts.ts';

/**
 * Least scores: of what may be an article, of what may be one though nothing in its head says so, of what probably is
 * one, and of what surely is one, though it looks like a list.
 */
export const LEAST = stored.least;
const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(stored.weights));

/**
 * How much speaks for the page being one article: the logarithm of the odds, by the learned weights of what is seen of
 * it.
 */
export const articleScore = (document: Document, url: URL): number => atOnce(articleScorePausing(document, url));

/** The same, with pauses. */
export function* articleScorePausing(document: Document, url: URL): Pausing<number> {
  return (yield* factsOfPausing(document, url)).reduce((sum, fact) => sum + (WEIGHTS.get(fact) ?? 0), 0);
}

/**
 * Whether a page is one article so surely that it may be read unasked: no front page, list, shop, forum or app. Pure
 * and light, by itself a small script.
 *
 * @param url - the address it was served from, the document's own if not given
 */
export function isProbablyArticle(document: Document, url = document.URL): boolean {
  if (!URL.canParse(url)) return false;
  const address = new URL(url);
  return !isFrontPage(address) && articleScore(document, address) >= LEAST.probably;
}

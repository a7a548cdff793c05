import type { Mark, Page } from './page.ts';

/** Characters of running text that make an `<article>` more than the head of one. */
const ENOUGH = 300;
/** More of them has no page that is read on, and each is compared with every sentence. */
const MAX_ARTICLES = 100;

/**
 * Adds to the unwanted parts every other `<article>` with a heading of its own, where the one around the headline has
 * text: articles that were loaded for reading on, teasers. Parts of one article, such as a live blog's posts, stand in
 * it or have no such one beside them.
 */
export function dropOtherArticles(page: Page, headline: Mark | null): void {
  const own = headline?.element.closest('article');
  if (!own || page.sentences.reduce((sum, text) => sum + (own.contains(text) ? text.length : 0), 0) < ENOUGH) return;
  const others = [...page.document.getElementsByTagName('article')]
    .slice(0, MAX_ARTICLES)
    .filter((one) => !one.contains(own) && !own.contains(one) && one.querySelector('h1, h2, h3, h4') !== null);
  for (const one of others) page.unwanted.add(one);
  if (others.length > 0) page.sentences = page.sentences.filter((text) => !others.some((one) => one.contains(text)));
}

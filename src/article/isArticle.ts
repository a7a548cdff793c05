import type { Body } from './body.ts';
import type { Entry } from './jsonLd.ts';
import type { Page } from './page.ts';

/** Fewest characters of text without which nothing marks a page as an article. */
const LITTLE_TEXT = 250;

/**
 * Whether the page holds one article. Front pages and section fronts have much text too, so an address without a path or a page
 * that calls itself a collection needs better evidence than text.
 */
export function isArticlePage(page: Page, article: Entry | null, body: Body): boolean {
  if (page.url.pathname.replace(/\/index\.\w+$/, '/') === '/' && page.url.search === '') return false;
  const marked =
    article !== null || page.metas.get('og:type')?.some((type) => /article|post|story/i.test(type)) === true;
  return marked || body.textMap.text.length >= LITTLE_TEXT;
}

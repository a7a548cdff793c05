import { addressOf, textOf, type Entry, type JsonLd } from './jsonLd.ts';
import type { Page } from './page.ts';
import { overlap } from '../words/words.ts';

/** Types that describe one article, fittest first. */
const ARTICLE_TYPES =
  /^(?:\w*newsarticle|article|report|liveblogposting|blogposting|\w*article|socialmediaposting|\w*review|opinion|newsitem)$/;
/** Properties whose objects are other articles. */
const OTHER_ARTICLES = new Set([
  'itemlistelement',
  'haspart',
  'mentions',
  'citation',
  'relatedlink',
  'liveblogupdate',
  'ispartof',
  'isbasedon',
  'comment',
  'blogpost',
  'review',
  'about',
  'item',
  'video',
]);

/** The JSON-LD object that describes this page's article: the one with this page's address or title, else the first. */
export function mainArticle(page: Page): Entry | null {
  const candidates = articleEntries(page.jsonLd);
  const scored = candidates.map((entry, index) => ({ entry, score: fit(entry, page) - index / 1000 }));
  scored.sort((a, b) => b.score - a.score);
  return scored[0]?.entry ?? null;
}

export const articleEntries = (jsonLd: JsonLd): Entry[] =>
  jsonLd.nodes.filter(
    ({ types, property }) =>
      types.some((type) => ARTICLE_TYPES.test(type)) && !OTHER_ARTICLES.has(property.toLowerCase()),
  );

/** Whether the entry gives this page's address as its own. */
export function isHere({ node }: Entry, { url }: Page): boolean {
  const addresses = ['url', 'mainEntityOfPage', '@id'].map((key) => addressOf(node[key]));
  const here = pathOf(url.href, url);
  return addresses.some((address) => address !== null && pathOf(address, url) === here);
}

function fit(entry: Entry, page: Page): number {
  const { node } = entry;
  const headline = textOf(node['headline']) ?? textOf(node['name']) ?? '';
  const facts = ['headline', 'datePublished', 'author', 'publisher'].filter((key) => node[key] !== undefined).length;
  return (isHere(entry, page) ? 2 : 0) + 2 * overlap(headline, page.title) + facts / 4;
}

function pathOf(address: string, base: URL): string | null {
  if (!URL.canParse(address, base)) return null;
  return new URL(address, base).pathname.replace(/\/$/, '');
}

import type { Container } from '../document/container.ts';
import { textOf, type Entry } from '../document/jsonLd.ts';
import { articleEntries } from '../document/mainArticle.ts';
import type { Mark, Page } from '../document/page.ts';
import { isOwnLink } from '../document/teasers.ts';
import { overlap } from '../words/words.ts';

/** Fewest characters of running text in one place that make an article of a page that does not call itself one. */
const RUNNING_TEXT = 200;
/** A page that lists this many articles and is none of them is a section front. */
const MANY = 4;
/** Where publishing systems and shops put lists; what ends in a longer name is an article filed under one. */
const COLLECTION_PATH =
  /\/(?:category|categories|tags?|collections|browse|shop)(?:\/(?:[^/]+\/)*[^/-]*(?:-[^/-]+){0,2})?\/?$/i;
const COLLECTION = /^(?:collectionpage|searchresultspage|profilepage|itemlist|contactpage|aboutpage)$/;

/**
 * Whether the page holds one article. Front pages and section fronts have much text too and look readable, so an address without
 * a path is never one, and a page that calls itself a collection, or looks like one, only if it says when it was published or what of.
 */
export function isArticlePage(
  page: Page,
  article: Entry | null,
  container: Container | null,
  headline: Mark | null,
): boolean {
  const { pathname, search } = page.url;
  if (search === '' && pathname.replace(/\/(?:index|home|default)\.\w+$/i, '/') === '/') return false;
  if (page.metas.has('article:published_time')) return true;
  if (article && (articleEntries(page.jsonLd).length < MANY || isAbout(article, page))) return true;
  // Many publishing systems call every page of theirs an article, lists too.
  const isTagged = page.metas.get('og:type')?.some((type) => /article|post|story/i.test(type)) === true;
  const isCollection =
    COLLECTION_PATH.test(pathname) ||
    page.jsonLd.nodes.some(({ types, property }) => property === '' && types.some((type) => COLLECTION.test(type)));
  const length = container?.length ?? 0;
  if (isCollection || isShelf(page, length) || isList(page, container, headline, isTagged)) return false;
  return isTagged || (!article && length >= RUNNING_TEXT);
}

/** Whether the entry describes this page, by its title. */
const isAbout = ({ node }: Entry, page: Page): boolean => overlap(textOf(node['headline']) ?? '', page.title) > 0.7;

/** Prices: an article names some within its sentences or in tables; a shop has one for each of its goods, with less text to each than this. */
const SHELF = 10;
const TEXT_TO_PRICE = 100;

const isShelf = ({ prices, metas }: Page, length: number): boolean =>
  (prices >= SHELF && length < prices * TEXT_TO_PRICE) ||
  metas.get('og:type')?.some((type) => type.startsWith('product')) === true;

/** Teasers make this share of a list's text; of one that calls itself an article, the other. */
const TEASERS = 0.5;
const TEASERS_IF_TAGGED = 0.7;
/** So many links to other pages of the site, each as long as a headline, stand between headline and text, and have this share of its characters. */
const LINKS = 12;
const LINKED = 0.5;
const HEADLINE = 25;
/** More need not be counted. */
const MOST_LINKS = 400;

/** Whether the page is a list of others, by what stands where its headline and its running text are. */
function isList(page: Page, container: Container | null, headline: Mark | null, isTagged: boolean): boolean {
  if (page.teasers >= (isTagged ? TEASERS_IF_TAGGED : TEASERS)) return true;
  if (!container) return false;
  let part = container.element;
  while (headline && part.parentElement && !part.contains(headline.element)) part = part.parentElement;
  const lengths = [...part.getElementsByTagName('a')]
    .slice(0, MOST_LINKS)
    .filter((link) => isOwnLink(link, page.url.hostname) && link.closest('nav, header, footer, aside') === null)
    .map((link) => ({ own: lengthOf(link), around: lengthOf(link.closest('p') ?? link) }))
    // One in a paragraph is part of a sentence.
    .filter(({ own, around }) => own >= HEADLINE && around < 2 * own)
    .map(({ own }) => own);
  return lengths.length >= LINKS && lengths.reduce((sum, length) => sum + length, 0) >= LINKED * container.length;
}

const lengthOf = ({ textContent }: Element): number => textContent.replace(/\s+/g, ' ').trim().length;

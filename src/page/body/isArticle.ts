import type { Container } from '../document/container.ts';
import { textOf, type Entry } from '../document/jsonLd.ts';
import { articleEntries } from '../document/mainArticle.ts';
import type { Mark, Page } from '../document/page.ts';
import { textWithin } from '../document/lines.ts';
import { findDate } from '../words/dateText.ts';
import { isFrontPage } from '../probe/facts.ts';
import { articleScorePausing, LEAST } from '../probe/isProbablyArticle.ts';
import { densityOf, overlap } from '../words/words.ts';
import type { Pausing } from '../../domain/pausing/pauses.ts';

/** Fewest characters of running text in one place that make an article of a page that does not call itself one. */
const RUNNING_TEXT = 200;
/** Pages of fewer elements and texts are short notes: what was learned from has some hundreds at least. */
const SMALL = 200;
/** Where all running text is the article's, its menus do not count: they alone may have more. */
const PLAIN = 0.9;
const MENU = 'nav *, ul[class*=menu] *, [class*=menu] > ul *';
/** A page that lists this many articles and is none of them is a section front. */
const MANY = 4;
/** Where publishing systems and shops put lists; what ends in a longer name is an article filed under one. */
const COLLECTION_PATH =
  /\/(?:category|categories|tags?|collections|shop)(?:\/(?:[^/]+\/){0,8}[^/-]*(?:-[^/-]+){0,2})?\/?$/i;
const COLLECTION = /^(?:collectionpage|searchresultspage|profilepage|itemlist|contactpage|aboutpage)$/;

/**
 * Whether the page holds one article: it neither looks like a list by the rules for lists, nor speaks all that is
 * learned against it ({@link file://../probe/isProbablyArticle.ts}), which can outvote the rules. Of a page with hardly
 * anything on it what is learned says nothing.
 */
export function* isArticlePage(
  page: Page,
  article: Entry | null,
  container: Container | null,
  headline: Mark | null,
): Pausing<boolean> {
  if (isFrontPage(page.url)) return false;
  const score = yield* articleScorePausing(page.document, page.url);
  yield;
  if (!looksLikeOne(page, article, container, headline)) return score >= LEAST.surely;
  if (score >= (isVouched(page, article) ? LEAST.possibly : LEAST.unvouched)) return true;
  const inMenus = (container?.share ?? 0) >= PLAIN ? page.document.querySelectorAll(MENU).length : 0;
  return page.size - inMenus < SMALL;
}

/** Whether the page's head says that it is an article. */
const isVouched = (page: Page, article: Entry | null): boolean =>
  article !== null || page.metas.has('article:published_time') || isTagged(page);

/** Many publishing systems call every page of theirs an article, lists too. */
const isTagged = ({ metas }: Page): boolean =>
  metas.get('og:type')?.some((type) => /article|post|story/i.test(type)) === true;

/**
 * Whether the page looks like an article. Front pages and section fronts have much text too and look readable, so an
 * address without a path is never one, and a page that calls itself a collection, or looks like one, only if it says
 * when it was published or what of.
 */
function looksLikeOne(page: Page, article: Entry | null, container: Container | null, headline: Mark | null): boolean {
  const { pathname } = page.url;
  if (page.metas.has('article:published_time')) return true;
  if (article && (articleEntries(page.jsonLd).length < MANY || isAbout(article, page))) return true;
  const isCollection =
    COLLECTION_PATH.test(pathname) ||
    page.jsonLd.nodes.some(({ types, property }) => property === '' && types.some((type) => COLLECTION.test(type)));
  const length = (container?.length ?? 0) * densityOf(container?.texts[0]?.data.trim() ?? '');
  if (isCollection || isShelf(page, length) || isList(page, headline)) return false;
  return isTagged(page) || (!article && length >= RUNNING_TEXT);
}

/** Whether the entry describes this page, by its title. */
const isAbout = ({ node }: Entry, page: Page): boolean => overlap(textOf(node['headline']) ?? '', page.title) > 0.7;

/**
 * Prices: an article names some within its sentences or in tables; a shop has one for each of its goods, with less text
 * to each than this.
 */
const SHELF = 10;
const TEXT_TO_PRICE = 100;

const isShelf = ({ prices, metas }: Page, length: number): boolean =>
  (prices >= SHELF && length < prices * TEXT_TO_PRICE) ||
  metas.get('og:type')?.some((type) => type.startsWith('product')) === true;

/** So many links as long as headlines below the page's own, or so many headings that are links ... */
const LINKS = 12;
const LINKED_HEADINGS = 5;
/** ... and between them no more running text than an introduction or a summary has, in characters. */
const SUMMARY = 500;
/** The date of an article may stand above its headline, in characters. */
const ABOVE = 300;
/** Characters of a line with it, or with a name. */
const LINE = 100;

/**
 * Whether the page is a list of others: no date or name belongs to its headline, and there is no running text but with
 * the links.
 */
function isList({ headlineLinks, stretches, dates, bylines }: Page, headline: Mark | null): boolean {
  const from = headline?.at ?? 0;
  const links = headlineLinks.filter(({ at }) => at > from);
  const [first] = links;
  if (!first || (links.length < LINKS && links.filter(({ inHeading }) => inHeading).length < LINKED_HEADINGS))
    return false;
  const isOfHeadline = ({ at }: Mark) => at > from - ABOVE && at < first.at;
  if (headline && (dates.filter(isOfHeadline).some(isDate) || bylines.filter(isOfHeadline).some(isName))) return false;
  // All of the page's: what is taken for the headline may stand below the text.
  let next = 0;
  let stretch = 0;
  for (const { at, length } of stretches) {
    for (; (headlineLinks[next]?.at ?? Infinity) < at; next += 1) stretch = 0;
    stretch += length;
    if (stretch >= SUMMARY) return false;
  }
  return true;
}

const isDate = ({ element }: Mark): boolean =>
  !element.closest('a') &&
  (element.tagName === 'TIME' ||
    findDate(textWithin(element, LINE) ?? '', { language: null, monthFirst: false }) !== null);

const isName = ({ element, by }: Mark): boolean => by !== 'words' && (textWithin(element, LINE)?.trim() ?? '') !== '';

import type { Container } from '../document/container.ts';
import { textOf, type Entry } from '../document/jsonLd.ts';
import { articleEntries } from '../document/mainArticle.ts';
import type { Page } from '../document/page.ts';
import { overlap } from '../words/words.ts';

/** Fewest characters of running text in one place that make an article of a page that does not call itself one. */
const RUNNING_TEXT = 200;
/** A page that lists this many articles and is none of them is a section front. */
const MANY = 4;
const COLLECTION = /^(?:collectionpage|searchresultspage|profilepage|itemlist|contactpage|aboutpage)$/;

/**
 * Whether the page holds one article. Front pages and section fronts have much text too and look readable, so an address without
 * a path is never one, and a page that calls itself a collection only if it also calls itself an article.
 */
export function isArticlePage(page: Page, article: Entry | null, container: Container | null): boolean {
  const { pathname, search } = page.url;
  if (search === '' && pathname.replace(/\/(?:index|home|default)\.\w+$/i, '/') === '/') return false;
  const isTagged =
    page.metas.get('og:type')?.some((type) => /article|post|story/i.test(type)) === true ||
    page.metas.has('article:published_time');
  if (isTagged) return true;
  if (article) return articleEntries(page.jsonLd).length < MANY || isAbout(article, page);
  const isCollection = page.jsonLd.nodes.some(
    ({ types, property }) => property === '' && types.some((type) => COLLECTION.test(type)),
  );
  return !isCollection && (container?.length ?? 0) >= RUNNING_TEXT;
}

/** Whether the entry describes this page, by its title. */
const isAbout = ({ node }: Entry, page: Page): boolean => overlap(textOf(node['headline']) ?? '', page.title) > 0.7;

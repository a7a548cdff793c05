import { textWithin } from '../document/lines.ts';
import type { Mark, Page } from '../document/page.ts';

/** Characters that make an `<article>` more than the head of one. */
const ENOUGH = 300;
/** More of them has no page that is read on. */
const MAX_ARTICLES = 100;
/** Where in the window one reads: a third down. */
const READ_AT = 1 / 3;

/** Which of several articles on a page was read. */
interface Among {
  /** From 1. */
  at: number;
  of: number;
  element: Element;
}

/**
 * Leaves out of a page that shows several articles, each with a headline of its own, all but the one the reader is at:
 * some load the next when one is at its end.
 *
 * @returns which that is; null where there is one article, or none
 */
export function keepArticleInView(page: Page): Among | null {
  const articles = articlesOf(page.document);
  if (articles.length < 2) return null;
  const element = inView(articles);
  const others = articles.filter((one) => one !== element);
  const isOwn = (node: Node) => !others.some((other) => other.contains(node));
  const own = (marks: Mark[]) => marks.filter((mark) => isOwn(mark.element));
  for (const other of others) page.unwanted.add(other);
  page.sentences = page.sentences.filter(isOwn);
  page.headings = own(page.headings);
  page.subtitles = own(page.subtitles);
  page.bylines = own(page.bylines);
  page.dates = own(page.dates);
  page.labels = own(page.labels);
  page.remarks = own(page.remarks);
  return { at: articles.indexOf(element) + 1, of: articles.length, element };
}

/** Whether an article is the one the reader is at, or the only one. */
export function isInView(article: Element): boolean {
  const articles = articlesOf(article.ownerDocument);
  return articles.length < 2 || !articles.includes(article) || inView(articles) === article;
}

function articlesOf(document: Document): Element[] {
  const all = [...document.getElementsByTagName('article')].slice(0, MAX_ARTICLES);
  const whole = all.filter((one) => one.querySelector('h1') !== null && textWithin(one, ENOUGH - 1) === null);
  return whole.filter((one) => !whole.some((other) => other !== one && other.contains(one)));
}

/** The one where one reads, or else the one nearest to that; the first where nothing is laid out. */
function inView(articles: readonly Element[]): Element {
  const line = (articles[0]?.ownerDocument.defaultView?.innerHeight ?? 0) * READ_AT;
  const distance = (element: Element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return Math.max(top - line, line - bottom, 0);
  };
  return articles.reduce((nearest, one) => (distance(one) < distance(nearest) ? one : nearest));
}

import { textsOf, type Entry } from '../document/jsonLd.ts';
import { textWithin } from '../document/lines.ts';
import type { Page } from '../document/page.ts';
import { isElsewhere } from '../document/place.ts';
import { collapse } from '../words/collapse.ts';
import { siteOf } from '../words/site.ts';
import { isPlacement } from './section.ts';

const META_NAMES = ['article:tag', 'parsely-tags', 'news_keywords', 'keywords'];
/** Words a page gives itself for search engines are many; a reader takes in a few. */
const MOST_STATED = 100;
const MOST_TOPICS = 10;
const LONGEST = 60;
/** Some sites name themselves among their keywords. */
const A_SITE = /^[\w-]{1,40}\.(?:com|net|org)$/i;
/** Real pages have some hundred links. */
const MOST_LINKS = 3000;

/**
 * What the page says the article is about, in its own words, in the order in which it prints them: links marked as
 * tags, and links whose words are among its keywords. Keywords that are not printed are for search engines, and often
 * of the site more than of the article.
 *
 * @param others - what stands in the report already: the section, authors, the outlet
 */
export function readTopics(page: Page, article: Entry | null, others: readonly string[]): string[] {
  const { document } = page;
  const stated = new Set(statedIn(page, article).map(folded));
  const known = new Set(
    [siteOf(page.url.hostname), ...others.flatMap((words) => [words, ...words.split(/, | · |: /)])].map(folded),
  );
  const topics = new Map<string, string>();
  const links = document.getElementsByTagName('a');
  for (let at = 0; at < links.length && at < MOST_LINKS && topics.size < MOST_TOPICS; at++) {
    const link = links[at];
    const isTag = /\b(?:tag|category)\b/.test(link?.rel ?? '');
    if (!link || (!isTag && stated.size === 0)) continue;
    const words = collapse(textWithin(link, LONGEST) ?? '').replace(/^#/, '');
    const key = folded(words);
    if (words.length < 2 || topics.has(key) || known.has(key) || isPlacement(words) || A_SITE.test(words)) continue;
    if ((isTag || stated.has(key)) && !isElsewhere(link, null) && !isOfAnother(link, page) && !isOfSite(link))
      topics.set(key, words);
  }
  return [...topics.values()];
}

function statedIn({ metas }: Page, article: Entry | null): string[] {
  const lists = [
    ...(article ? textsOf(article.node['keywords']) : []),
    ...META_NAMES.flatMap((name) => metas.get(name) ?? []),
  ];
  return lists.flatMap((list) => list.split(',')).slice(0, MOST_STATED);
}

/** Whether a link stands in another article of the page, which has topics of its own. */
function isOfAnother(link: Element, { unwanted }: Page): boolean {
  const article = link.closest('article');
  return article !== null && unwanted.has(article);
}

/** Whether a link stands among those that the whole site offers: "Trending tags" beside its search. */
const isOfSite = (link: Element): boolean => {
  const part = link.closest('[class*=search i], [class*=trending i]');
  return part !== null && !part.querySelector('h1, article');
};

/** Words as they are compared: "#Climate" is "climate". */
const folded = (words: string): string => collapse(words).replace(/^#/, '').toLowerCase();

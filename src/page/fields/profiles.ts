import type { Author } from '../../domain/article/article.ts';
import type { Mark, Page } from '../document/page.ts';
import { nearHeadline } from '../document/place.ts';
import { squash } from '../words/words.ts';

const MAX_LINKS = 100;
const LONGEST_NAME = 100;

/**
 * Adds the address of an author's own page where the markup gave none: the one the name links to in the bylines, or in
 * the author box below the text.
 */
export function withProfiles(page: Page, authors: readonly Author[], headline: Mark | null): Author[] {
  if (authors.every(({ url }) => url !== undefined)) return [...authors];
  const links = linksByText(page, headline);
  return authors.map((author) => {
    const url = author.url ?? links.get(squash(author.name));
    return url === undefined ? author : { ...author, url };
  });
}

function linksByText(page: Page, headline: Mark | null): Map<string, string> {
  const near = nearHeadline(page.bylines, headline).filter(({ by }) => by !== 'link');
  const boxes = page.bylines.filter(({ by, at }) => by === 'name' && at > (headline?.at ?? 0));
  const links = new Map<string, string>();
  let seen = 0;
  for (const { element } of [...near, ...boxes, ...page.bylines.filter(({ by }) => by === 'link')]) {
    for (const anchor of anchorsOf(element)) {
      if ((seen += 1) > MAX_LINKS) return links;
      const href = anchor.getAttribute('href') ?? '';
      const text = anchor.textContent;
      if (text.length > LONGEST_NAME || !URL.canParse(href, page.url)) continue;
      const url = new URL(href, page.url);
      url.hash = '';
      const name = squash(text);
      if (name !== '' && isPage(url, page.url) && !links.has(name)) links.set(name, url.href);
    }
  }
  return links;
}

const anchorsOf = (element: Element): Element[] =>
  element.tagName === 'A' ? [element] : [...element.querySelectorAll('a[href]')].slice(0, 20);

/** Another page's address on the web, and not the front page. */
const isPage = ({ protocol, href, pathname, search }: URL, here: URL): boolean =>
  /^https?:$/.test(protocol) && href.length <= 4096 && href !== here.href && (pathname !== '/' || search !== '');

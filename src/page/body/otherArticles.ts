import { textWithin } from '../document/lines.ts';
import type { Mark, Page } from '../document/page.ts';
import { isOwnLink } from '../document/teasers.ts';
import { leadsAway } from './leadsAway.ts';

/** Characters of running text that make a part more than the head of an article. */
const ENOUGH = 300;
/** How much of the running text a part headed as other stories leaves, as a share of its own. */
const LEAST_REST = 0.2;
/** More of them has no page that is read on, and each is compared with every sentence. */
const MAX_ARTICLES = 100;
/** Characters of a heading over other articles. */
const LONGEST_HEADING = 60;
/** Fewer articles below such a heading are a box about one. */
const LEAST = 2;

/**
 * Adds to the unwanted parts every other article where the one of the headline has text, those loaded for reading on
 * and teasers, and what is headed as other stories, however long. Parts of one article, such as a live blog's posts,
 * stand in it or have no such one beside them.
 */
export function dropOtherArticles(page: Page, headline: Mark | null): void {
  if (!headline) return;
  const { element: title, at: from } = headline;
  const all = (selector: string) => [...page.document.querySelectorAll(selector)].slice(0, MAX_ARTICLES);
  const lengthOf = (one: Element, isInside = true) =>
    page.sentences.reduce((sum, text) => sum + (one.contains(text) === isInside ? text.length : 0), 0);
  const isLong = (one: Element) => lengthOf(one) >= ENOUGH;
  const others: Element[] = [];
  const own = title.closest('article');
  if (own && isLong(own))
    others.push(
      ...all('article').filter(
        (one) => !one.contains(own) && !own.contains(one) && one.querySelector('h1, h2, h3, h4') !== null,
      ),
    );
  // Stories of one class beside each other, each with a headline and an author.
  const headlines = all('h1').filter((one) => one !== title);
  const story = climb(title, (up) => !headlines.some((one) => up.contains(one)));
  const name = story.getAttribute('class');
  for (const one of name ? headlines : []) {
    const other = climb(one, (up) => !up.contains(title));
    const isTwin = other.getAttribute('class') === name && isLong(story);
    if (isTwin && page.bylines.some(({ element }) => other.contains(element))) others.push(other);
  }
  const headed = page.headings.filter(
    ({ element, at }) => at > from && leadsAway(textWithin(element, LONGEST_HEADING) ?? ''),
  );
  for (const { element } of headed.slice(0, MAX_ARTICLES)) {
    const part = climb(element, (up, last) => up.firstElementChild === last);
    const rest = lengthOf(part, false);
    // A list of offers that is headed so is the article itself.
    if (part.contains(title) || rest < ENOUGH || rest < lengthOf(part) * LEAST_REST) continue;
    if (listsArticles(part, page)) others.push(part);
  }
  for (const one of others) page.unwanted.add(one);
  if (others.length > 0) page.sentences = page.sentences.filter((text) => !others.some((one) => one.contains(text)));
}

/** The largest part around an element, as long as those around it are told to belong to it. */
function climb(part: Element, belongs: (up: Element, part: Element) => boolean): Element {
  for (let up = part.parentElement; up && belongs(up, part); up = up.parentElement) part = up;
  return part;
}

/** Whether headings in a part are links to others of the site. */
const listsArticles = (part: Element, { url }: Page): boolean =>
  [...part.querySelectorAll(':is(h2, h3, h4) a')].filter((link) => isOwnLink(link, url.hostname)).length >= LEAST;

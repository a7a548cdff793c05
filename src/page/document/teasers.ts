import { collapse } from '../words/collapse.ts';
import { wordsOf } from '../words/words.ts';
import { isAuthorLink } from './elementNames.ts';
import { textWithin } from './lines.ts';
import { dataOf, isText } from './nodes.ts';

/**
 * A small part of a page under a heading that is a link to another page of the site: what teasers of other articles
 * look like.
 */
export interface Card {
  element: Element;
  /** Characters of it. */
  length: number;
  /** Its sentences: the first's index, and the one behind its last. */
  from: number;
  to: number;
}

/** Fewer beside each other are a box about one other article, or parts of this one. */
const LEAST = 3;
/** So many elements in one another may all hold one heading and little else. */
const MAX_CLIMB = 30;

/** Adds a card in place of those inside of it: they come innermost first. */
export function addCard(cards: Card[], card: Card): void {
  let last = cards.at(-1);
  for (let step = 0; last && step < MAX_CLIMB && card.element.contains(last.element); step += 1) {
    cards.pop();
    last = cards.at(-1);
  }
  cards.push(card);
}

/** Teasers are left out of a page with this much running text beside them, in characters, and a quarter of theirs. */
const ENOUGH = 200;
const LEAST_BESIDE = 0.25;
/** Where more of the running text is behind them, they are parts of it. */
const MOST_BEHIND = 0.33;
/**
 * The cards in lists of them, beside each other in one element, below the page's running text.
 *
 * @param own - of each sentence of the page its length, 0 for those that are no running text
 */
export function teasersBelow(cards: readonly Card[], own: readonly number[]): Card[] {
  const groups = [...Map.groupBy(cards, ({ element }) => element.parentElement).values()].filter(
    ({ length }) => length >= LEAST,
  );
  const teasers = groups.flat();
  const rest = [...own];
  for (const { from, to } of teasers) rest.fill(0, from, to);
  const total = sum(rest);
  const isBelow = (group: readonly Card[]) =>
    sum(rest.slice(Math.max(...group.map(({ to }) => to)))) <= total * MOST_BEHIND;
  return total >= Math.max(ENOUGH, sum(teasers.map(({ length }) => length)) * LEAST_BESIDE)
    ? groups.filter(isBelow).flat()
    : [];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Whether a link leads to another page of the site. */
export function isOwnLink(link: Element, host: string): boolean {
  const href = link.getAttribute('href') ?? '';
  if (href === '' || href.startsWith('#')) return false;
  const [, to] = /^(?:https?:)?\/\/(?:www\.)?([^/?#:]+)/i.exec(href) ?? [];
  return to === undefined ? !/^[a-z]+:/i.test(href) : host.endsWith(to.toLowerCase());
}

/** A teaser's parts are so near each other, and it has no more text and links. */
const CLIMB = 4;
const LONGEST_TEASER = 400;
const MOST_LINKS = 12;
/** Fewer words are a section's name. */
const LEAST_WORDS = 4;

/**
 * Whether an element stands behind the title of another article of the site, in one small part with it: it tells of
 * that one. The title is a link, in no sentence or around both.
 */
export function isOfTeaser(element: Element, headline: Element): boolean {
  const here = element.ownerDocument.URL;
  let part: Element | null = element;
  for (let step = 0; part && step <= CLIMB; step += 1, part = part.parentElement) {
    if (part.contains(headline) || textWithin(part, LONGEST_TEASER) === null) return false;
    const links = part.tagName === 'A' ? [part] : [...part.querySelectorAll('a[href]')].slice(0, MOST_LINKS);
    if (links.some((link) => isTitleBefore(element, link, here))) return true;
  }
  return false;
}

function isTitleBefore(element: Element, link: Element, here: string): boolean {
  // In the line with the author stands a category too.
  if (CATEGORY.test(`${link.getAttribute('rel') ?? ''} ${link.getAttribute('class') ?? ''}`)) return false;
  const text = collapse(link.textContent);
  const isAround = link !== element && link.contains(element);
  const title = isAround ? text.slice(0, text.indexOf(collapse(element.textContent))) : text;
  if (wordsOf(title).length < LEAST_WORDS) return false;
  if (!isAround && (link.compareDocumentPosition(element) & FOLLOWING) === 0) return false;
  if (
    !isAround &&
    [link.previousSibling, link.nextSibling].some((node) => node && isText(node) && dataOf(node).trim() !== '')
  )
    return false;
  const href = link.getAttribute('href') ?? '';
  if (isAuthorLink(href) || !URL.canParse(href, here) || !isOwnLink(link, new URL(here).hostname)) return false;
  return new URL(href, here).pathname !== new URL(here).pathname && link.closest('nav') === null;
}
const CATEGORY = /categor|\btags?\b/i;
/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const FOLLOWING = 4;

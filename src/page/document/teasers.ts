/** A small part of a page under a heading that is a link to another page of the site: what teasers of other articles look like. */
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

/** The cards that stand beside each other in one element: lists of other articles. */
export const teasersAmong = (cards: readonly Card[]): Card[] =>
  [...Map.groupBy(cards, ({ element }) => element.parentElement).values()]
    .filter(({ length }) => length >= LEAST)
    .flat();

/** Whether a link leads to another page of the site. */
export function isOwnLink(link: Element, host: string): boolean {
  const href = link.getAttribute('href') ?? '';
  if (href === '' || href.startsWith('#')) return false;
  const [, to] = /^(?:https?:)?\/\/(?:www\.)?([^/?#:]+)/i.exec(href) ?? [];
  return to === undefined ? !/^[a-z]+:/i.test(href) : host.endsWith(to.toLowerCase());
}

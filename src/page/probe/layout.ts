import { MAX_NODES } from '../../domain/article/bounds.ts';
import { dataOf, isElement, isHeadingTag, isText, MAX_DEPTH, VOID_OF_TEXT } from '../document/nodes.ts';
import { isOwnLink } from '../document/teasers.ts';
import { AT_A_STRETCH, atOnce, type Pausing } from '../../domain/pausing/pauses.ts';

/** How the text of a page is laid out: what tells a list of articles from one article. Lengths are in characters. */
export interface Layout {
  text: number;
  linked: number;
  /** Running text: blocks of a sentence or more that are not mostly links. */
  prose: number;
  /** Of it, what stands in one run, with few teasers in it. */
  run: { length: number; dates: number; linkedHeadings: number; teasers: number };
  /** Running text between the first `<h1>` and the first teaser below it. */
  first: number;
  /** Teasers before the run, and behind it. */
  before: number;
  after: number;
  headings: number;
  /** Those that are links to other pages of the site. */
  linkedHeadings: number;
  dates: number;
  /** Whether one of them stands beside the first `<h1>`. */
  isDated: boolean;
  /** Texts that are a price and nothing else, outside of tables. */
  prices: number;
  /** Links that are a number, as those to the pages of a list. */
  pageNumbers: number;
}

const BREAKS = new Set(
  'P DIV SECTION ARTICLE HEADER FOOTER MAIN ASIDE NAV UL OL DL LI DT DD TABLE TBODY THEAD TR TD TH FIGURE FIGCAPTION HR ADDRESS DETAILS SUMMARY FORM FIELDSET BLOCKQUOTE PRE H1 H2 H3 H4 H5 H6 BODY'.split(
    ' ',
  ),
);
/** What stands in these belongs to the site, not to the page. */
const SURROUNDINGS = new Set(['NAV', 'FOOTER', 'ASIDE', 'DIALOG']);
/** Shorter blocks are labels more often than sentences. */
const SENTENCE = 60;
/** Blocks with more of their text in links are none. */
const MOST_LINKED = 0.4;
/** With so much they are links, and teasers if they are as long as a headline. */
const LINK = 0.8;
const HEADLINE = 25;
/** What a teaser takes off a run of text, one with a heading of its own, and what a block adds to it at most. */
const TEASER = 150;
const TEASER_HEADING = 300;
const LONGEST = 600;
const LONGEST_PRICE = 20;
const PRICE = /^(?:[a-z]+ )?[$€£¥₹]\s?\d[\d.,]*$|^\d[\d.,]*\s?(?:[€£$¥₹]|zł|kr)$/i;
const LONGEST_DATE = 80;
const DATE = /(?:^|\D)(?:19|20)\d\d(?:\D|$)|\d\.\d{1,2}\.\d\d(?:\D|$)|\d (?:hours?|days?|minutes?|min) ago/;
/** A date stands so far above or below the headline it belongs to. */
const ABOVE = 300;
const BELOW = 500;

/** A block of the page that counts: running text, a heading, or a teaser, which may be both link and heading. */
interface Part {
  at: number;
  length: number;
  isHeading: boolean;
  isTeaser: boolean;
}

/** Reads the layout in one walk over the body; its style is not known, so what is hidden counts. */
export const readLayout = (document: Document, host: string): Layout => atOnce(readLayoutPausing(document, host));

/** The same, with pauses. */
export function* readLayoutPausing(document: Document, host: string): Pausing<Layout> {
  const parts: Part[] = [];
  const dates: number[] = [];
  let [text, linked, prices, pageNumbers, size] = [0, 0, 0, 0, 0];
  let h1: number | null = null;
  let block = { length: 0, linked: 0, isOwn: false };

  const close = (isHeading: boolean, isOutside: boolean) => {
    const { length, linked: inLinks, isOwn } = block;
    block = { length: 0, linked: 0, isOwn: false };
    if (length === 0 || isOutside) return;
    const isLink = inLinks >= LINK * length;
    const isTeaser = isLink && isOwn && (isHeading || length >= HEADLINE);
    if (isTeaser || isHeading || (!isLink && length >= SENTENCE && inLinks < MOST_LINKED * length))
      parts.push({ at: text, length, isHeading, isTeaser });
  };
  const readText = (words: string, parent: Element, link: Element | null) => {
    const { length } = words;
    if (length === 0) return;
    if (length < LONGEST_DATE && DATE.test(words)) dates.push(text);
    if (length < LONGEST_PRICE && PRICE.test(words) && parent.closest('table') === null) prices += 1;
    text += length;
    block.length += length;
    if (!link) return;
    linked += length;
    block.linked += length;
    block.isOwn = isOwnLink(link, host);
    if (/^\d{1,3}$/.test(words)) pageNumbers += 1;
  };
  function* walk(
    element: Element,
    depth: number,
    outer: Element | null,
    inHeading: boolean,
    isOut: boolean,
  ): Pausing<void> {
    const tag = element.tagName.toUpperCase();
    if (VOID_OF_TEXT.has(tag) || depth > MAX_DEPTH) return;
    const isBreak = BREAKS.has(tag);
    if (isBreak) close(inHeading, isOut);
    const link = tag === 'A' ? element : outer;
    const isHeading = inHeading || isHeadingTag(tag);
    const isOutside = isOut || SURROUNDINGS.has(tag);
    if (tag === 'H1' && !isOutside) h1 ??= text;
    if (tag === 'TIME') dates.push(text);
    for (let node = element.firstChild; node && size < MAX_NODES; node = node.nextSibling) {
      size += 1;
      if (size % AT_A_STRETCH === 0) yield;
      if (isText(node)) readText(dataOf(node).trim(), element, link);
      else if (isElement(node)) yield* walk(node, depth + 1, link, isHeading, isOutside);
    }
    if (isBreak) close(isHeading, isOutside);
  }
  if (document.body) yield* walk(document.body, 0, null, false, false);

  const { from, to } = longestRun(parts);
  const inside = parts.slice(from, to);
  const [start, end] = [inside[0]?.at ?? 0, inside.at(-1)?.at ?? 0];
  const at = h1 ?? Infinity;
  const below = parts.filter((part) => part.at > at);
  const firstTeaser = below.findIndex(({ isTeaser }) => isTeaser);
  return {
    text,
    linked,
    prose: lengthOf(parts),
    run: {
      length: lengthOf(inside),
      linkedHeadings: inside.filter(isLinkedHeading).length,
      teasers: teasersIn(inside),
      dates: dates.filter((date) => date >= start && date <= end).length,
    },
    first: lengthOf(firstTeaser < 0 ? below : below.slice(0, firstTeaser)),
    before: teasersIn(parts.slice(0, from)),
    after: teasersIn(parts.slice(to)),
    headings: parts.filter(({ isHeading }) => isHeading).length,
    linkedHeadings: parts.filter(isLinkedHeading).length,
    dates: dates.length,
    isDated: dates.some((date) => date > at - ABOVE && date < at + BELOW),
    prices,
    pageNumbers,
  };
}

const isProse = ({ isHeading, isTeaser }: Part): boolean => !isHeading && !isTeaser;
const isLinkedHeading = ({ isHeading, isTeaser }: Part): boolean => isHeading && isTeaser;
const teasersIn = (parts: readonly Part[]): number => parts.filter(({ isTeaser }) => isTeaser).length;
const lengthOf = (parts: readonly Part[]): number => parts.filter(isProse).reduce((sum, { length }) => sum + length, 0);

/**
 * The parts with most running text and fewest teasers among them (the largest sum of a stretch, Kadane's algorithm).
 */
function longestRun(parts: readonly Part[]): { from: number; to: number } {
  let longest = { from: 0, to: 0 };
  let [sum, most, from] = [0, 0, 0];
  for (const [index, part] of parts.entries()) {
    sum += worthOf(part);
    if (sum <= 0) [sum, from] = [0, index + 1];
    else if (sum > most) {
      most = sum;
      longest = { from, to: index + 1 };
    }
  }
  return longest;
}

function worthOf(part: Part): number {
  if (part.isTeaser) return part.isHeading ? -TEASER_HEADING : -TEASER;
  return part.isHeading ? 0 : Math.min(part.length, LONGEST);
}

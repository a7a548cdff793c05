import { LONGEST_TEXT } from '../../domain/article/bounds.ts';

/** Deeper elements are not read: browsers nest parsed HTML at most 512 deep, and real pages some 30. */
export const MAX_DEPTH = 400;

/** Elements whose contents a reader does not see as text. */
export const VOID_OF_TEXT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG OBJECT SELECT TEXTAREA BUTTON'.split(' '),
);

export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3;

/** So much more of one text than of an article is read that it is seen that some was cut. */
const LONGEST_NODE = LONGEST_TEXT + 10_000;

/** What a text says, of a very long one the beginning: browsers copy all of it each time it is asked for. */
export const dataOf = (text: Text): string =>
  text.length > LONGEST_NODE ? text.substringData(0, LONGEST_NODE) : text.data;

/** Whether an element is drawn at all; true where nothing is laid out. */
export const isVisible = (element: Element): boolean => element.checkVisibility?.() ?? true;

/** `<h1>` to `<h6>`, by upper-case tag. */
export const isHeadingTag = (tag: string): boolean => tag.length === 2 && tag.startsWith('H') && tag !== 'HR';

/** Class, id and test id in one string: what a site calls the element. */
export function nameOf(element: Element): string {
  if (!element.hasAttributes()) return '';
  const id = element.id !== '' && !isOfHeading(element) ? ` ${element.id}` : '';
  const test = element.getAttribute('data-testid');
  const name = element.getAttribute('class') ?? '';
  return `${name}${id}${test ? ` ${test}` : ''}`;
}

/**
 * An id with fewer words may name a part together with its heading, "related-posts", but not one that a paragraph
 * stands in: "share-prices".
 */
const LEAST_WORDS = 3;
const PARAGRAPH = 150;

/**
 * Whether an id is made from the words of a heading, as publishing systems do: it tells what the text below is about,
 * not what it is to the page.
 */
function isOfHeading(element: Element): boolean {
  const heading = isHeadingTag(element.tagName) ? element : element.firstElementChild;
  if (heading === null || !isHeadingTag(heading.tagName)) return false;
  const words = element.id.toLowerCase().split(/[-_]/);
  if (heading !== element && words.length < LEAST_WORDS && !(words.length > 1 && isBeforeParagraph(heading)))
    return false;
  const said = heading.textContent.toLowerCase();
  return words.every((word) => said.includes(word));
}

const isBeforeParagraph = ({ nextElementSibling: next }: Element): boolean =>
  next?.tagName === 'P' && next.textContent.length >= PARAGRAPH;

const CLIPPED = /clip(?:-path)?\s*:\s*(?:rect\(\s*0|inset\(\s*(?:50|100)%)/i;

/**
 * Whether attributes alone tell that no reader sees an element: clipped to nothing, or hidden from those who listen
 * too. Not what is folded up.
 */
export function isNeverSeen(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  const style = element.getAttribute('style');
  if (style !== null && CLIPPED.test(style)) return true;
  return element.hasAttribute('hidden') && element.getAttribute('aria-hidden') === 'true';
}

const UNSEEN_NAME = /(?:^|[\s_-])(?:visually-?hidden|sr-only|screen-?reader(?:-?text|-?only)?)(?:$|\s)/i;

/** Whether an element holds words for those who listen to a page, or is never seen. */
export const isUnseen = (element: Element): boolean =>
  isNeverSeen(element) || UNSEEN_NAME.test(element.getAttribute('class') ?? '');

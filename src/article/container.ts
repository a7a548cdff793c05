import { isElement, type Page } from './page.ts';

/** The element whose paragraphs hold the most running text. */
export interface Container {
  element: Element;
  /** One text node inside, for finding the element's counterpart in a clone. */
  inside: Text;
  /** Its running text: the text nodes and their length in all. */
  texts: Text[];
  length: number;
}

const INLINE = new Set([
  'A',
  'ABBR',
  'B',
  'BDI',
  'CITE',
  'CODE',
  'EM',
  'FONT',
  'I',
  'MARK',
  'Q',
  'SMALL',
  'SPAN',
  'STRONG',
  'SUB',
  'SUP',
  'TIME',
  'U',
]);
const PARAGRAPH = new Set(['P', 'BLOCKQUOTE', 'PRE']);

/** Finds where the running text is, for checking and backing up Readability; null on a page without any. */
export function findContainer(page: Page): Container | null {
  const containers = new Map<Element, Container>();
  for (const text of page.sentences) {
    const length = text.data.trim().length;
    const element = containerOf(text);
    if (!element) continue;
    const known = containers.get(element) ?? { element, inside: text, texts: [], length: 0 };
    known.texts.push(text);
    known.length += length;
    containers.set(element, known);
  }
  let best: Container | null = null;
  for (const container of containers.values()) if (container.length > (best?.length ?? 0)) best = container;
  return best;
}

/** The parent of the paragraph a text stands in; the block itself where texts are only parted by `<br>`. */
function containerOf(text: Text): Element | null {
  let element = text.parentElement;
  while (element && INLINE.has(element.tagName)) {
    if (element.tagName === 'A') return null;
    element = element.parentElement;
  }
  if (!element || /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TITLE|TEXTAREA|BUTTON|LI)$/.test(element.tagName)) return null;
  const parent = PARAGRAPH.has(element.tagName) ? element.parentElement : element;
  return parent && isElement(parent) ? parent : null;
}

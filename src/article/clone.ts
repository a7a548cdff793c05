import { isElement, isText, type Page } from './page.ts';

/** A copy of the page's document to take apart, tied to the original by its text nodes. */
export interface Clone {
  document: Document;
  /** For each text node of the copy the one of the page. */
  live: Map<Text, Text>;
}

/** NodeFilter's SHOW_ELEMENT and SHOW_TEXT; jsdom has no such global. */
const ELEMENTS_AND_TEXTS = 1 | 4;

const isDocument = (node: Node): node is Document => node.nodeType === 9;

/** A copy of the document without the unwanted parts, and for each of its text nodes the live one. */
export function clonePage(page: Page): Clone | null {
  const clone = page.document.cloneNode(true);
  if (!isDocument(clone)) return null;
  const live = new Map<Text, Text>();
  const unwanted: Element[] = [];
  let elements = 0;
  let texts = 0;
  const walker = clone.createTreeWalker(clone.documentElement, ELEMENTS_AND_TEXTS);
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (isElement(node)) {
      const original = page.elements[elements];
      if (original && page.unwanted.has(original)) unwanted.push(node);
      // Readability would put a new text node in place of such a link.
      else if (node.tagName === 'A' && node.getAttribute('href')?.startsWith('javascript:'))
        node.removeAttribute('href');
      elements += 1;
    } else if (isText(node)) {
      const original = page.texts[texts];
      if (original) live.set(node, original);
      else if (node.parentElement) unwanted.push(node.parentElement);
      texts += 1;
    }
  }
  for (const element of unwanted) element.remove();
  return { document: clone, live };
}

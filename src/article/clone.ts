import { isElement, isText, type Page } from './page.ts';

/** A copy of the page's document to take apart, tied to the original by its text nodes. */
export interface Clone {
  document: Document;
  /** For each text node of the copy the one of the page. */
  live: Map<Text, Text>;
}

const isDocument = (node: Node): node is Document => node.nodeType === 9;

/** A copy of the document without the unwanted parts, and for each of its text nodes the live one. */
export function clonePage(page: Page): Clone | null {
  const clone = page.document.cloneNode(true);
  if (!isDocument(clone)) return null;
  const live = new Map<Text, Text>();
  const unwanted: Element[] = [];
  let elements = 0;
  let texts = 0;
  let node: Node | null = clone.documentElement;
  while (node) {
    if (isElement(node)) {
      if (page.unwanted.has(elements)) unwanted.push(node);
      // Readability would put a new text node in place of such a link.
      else if (node.tagName === 'A' && node.getAttribute('href')?.startsWith('javascript:'))
        node.removeAttribute('href');
      elements += 1;
    } else if (isText(node)) {
      const original = page.texts[texts];
      if (original) live.set(node, original);
      else unwanted.push(...(node.parentElement ? [node.parentElement] : []));
      texts += 1;
    }
    node = next(node, clone);
  }
  for (const element of unwanted) element.remove();
  return { document: clone, live };
}

/** The next node in document order. */
function next(node: Node, root: Node): Node | null {
  if (node.firstChild) return node.firstChild;
  let current: Node | null = node;
  while (current && current !== root) {
    if (current.nextSibling) return current.nextSibling;
    current = current.parentNode;
  }
  return null;
}

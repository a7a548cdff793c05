import { dataOf, isElement, isText } from './nodes.ts';
import type { Page } from './page.ts';

/** A copy of the page's document to take apart, tied to the original by its text nodes. */
interface Clone {
  document: Document;
  /** For each text node of the copy the one of the page. */
  live: Map<Text, Text>;
}

/**
 * Elements and texts that are copied, the first of them: of a news page of those measured at most 5,300 are left
 * without its unwanted parts. What the copy is for, Readability, takes its time in one stretch, 20 ms and more for a
 * thousand of them.
 */
const MAX_COPIED = 8000;
/** Of a page with more of them most would be missing: it is not copied. */
const MAX_SIZE = 2 * MAX_COPIED;

/**
 * A copy of the document without the unwanted parts, and for each of its text nodes the live one; null of one that is
 * too large.
 */
export function clonePage(page: Page): Clone | null {
  const copy = page.document.implementation.createHTMLDocument(page.title);
  const live = new Map<Text, Text>();
  let size = 0;
  const fill = (from: Node, to: Node): void => {
    for (let node = from.firstChild; node && size <= MAX_SIZE; node = node.nextSibling) {
      if (isElement(node) ? page.unwanted.has(node) : !isText(node)) continue;
      size += 1;
      if (size > MAX_COPIED) fill(node, to);
      else if (isText(node)) {
        const text = copy.createTextNode(dataOf(node));
        live.set(text, node);
        to.appendChild(text);
      } else if (isElement(node)) {
        const element = copy.importNode(node, false);
        // Readability would put a new text node in place of such a link.
        if (element.tagName === 'A' && element.getAttribute('href')?.startsWith('javascript:'))
          element.removeAttribute('href');
        fill(node, element);
        to.appendChild(element);
      }
    }
  };
  if (page.document.body) fill(page.document.body, copy.body);
  return size > MAX_SIZE ? null : { document: copy, live };
}

/** Elements that hold a paragraph, and the copies of it that a page has. */
export const PARAGRAPH = 'p, li, blockquote';

export const isElement = (node: Node | undefined): node is Element => node?.nodeType === 1;
export const isText = (node: Node | undefined): node is Text => node?.nodeType === 3;

/** Elements of a page that hold the same paragraph, as one has them for narrow screens: who edits it edits them all. */
export function copiesOf(element: Element): Element[] {
  const { textContent } = element;
  return [...element.ownerDocument.querySelectorAll(PARAGRAPH)].filter(
    (one) => one !== element && one.textContent === textContent,
  );
}

export function textsIn(element: Element): Text[] {
  return [...element.childNodes].flatMap((node) => (isText(node) ? [node] : isElement(node) ? textsIn(node) : []));
}

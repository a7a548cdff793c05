/** Deeper elements are not read: browsers nest parsed HTML at most 512 deep, and real pages some 30. */
export const MAX_DEPTH = 400;

/** Elements whose contents a reader does not see as text. */
export const VOID_OF_TEXT = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'IFRAME',
  'SVG',
  'OBJECT',
  'SELECT',
  'TEXTAREA',
  'BUTTON',
]);

export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3;

/** Class, id and test id in one string: what a site calls the element. */
export function nameOf(element: Element): string {
  if (!element.hasAttributes()) return '';
  const id = element.id;
  const test = element.getAttribute('data-testid');
  const name = element.getAttribute('class') ?? '';
  return `${name}${id && ` ${id}`}${test ? ` ${test}` : ''}`;
}

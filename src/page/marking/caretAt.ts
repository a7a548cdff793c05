/**
 * Where the caret would stand if a point of the window, in CSS pixels, were clicked: a node and how far in it. Null
 * beside the page.
 */
export function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  // The standard way came to Chrome with 128; what it had before, other browsers do not have.
  const caret: CaretPosition | Range | null = document.caretPositionFromPoint
    ? document.caretPositionFromPoint(x, y)
    : document.caretRangeFromPoint(x, y);
  if (!caret) return null;
  if ('offsetNode' in caret) return { node: caret.offsetNode, offset: caret.offset };
  return { node: caret.startContainer, offset: caret.startOffset };
}

import { toOffset, toRange, type TextMap } from '../document/textMap.ts';
import { caretAt } from './caretAt.ts';
import type { Span } from '../../domain/text/span.ts';

/**
 * Which of some stretches of the article's text is drawn at a point of the window, in CSS pixels. Of several the
 * shortest: it is the hardest to hit otherwise.
 */
export function stretchAt<T extends Span>(map: TextMap, stretches: readonly T[], x: number, y: number): T | null {
  const caret = caretAt(x, y);
  if (!caret) return null;
  // The caret stands between two characters: either may be the one under the mouse.
  const offset = toOffset(map, caret.node, caret.offset) ?? toOffset(map, caret.node, caret.offset - 1);
  if (offset === null) return null;
  const [stretch] = stretches
    .filter(({ start, end }) => start <= offset && offset <= end)
    .toSorted((a, b) => a.end - a.start - (b.end - b.start));
  const boxes = stretch && toRange(map, stretch.start, stretch.end)?.getClientRects();
  // The nearest caret to a point beside the text is still in the text: ask the boxes.
  const isInside = [...(boxes ?? [])].some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );
  return stretch && isInside ? stretch : null;
}

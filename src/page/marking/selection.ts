import type { TextMap } from '../document/textMap.ts';
import type { Span } from '../../domain/text/span.ts';

/**
 * The part of the page's selection that is the article's text.
 *
 * @returns null when nothing is selected, or nothing of the article
 */
export function selectedStretch(map: TextMap, selection: Selection | null): Span | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  let start = Infinity;
  let end = -Infinity;
  for (const segment of map.segments) {
    const { node, nodeStart } = segment;
    if (!node.isConnected || !range.intersectsNode(node)) continue;
    const length = segment.end - segment.start;
    const from = node === range.startContainer ? Math.max(range.startOffset - nodeStart, 0) : 0;
    const to = node === range.endContainer ? Math.min(range.endOffset - nodeStart, length) : length;
    if (from >= to) continue;
    start = Math.min(start, segment.start + from);
    end = Math.max(end, segment.start + to);
  }
  return start < end ? { start, end } : null;
}

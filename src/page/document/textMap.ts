/**
 * A run of article text and the run of one live text node it came from, character for character (white space may differ
 * in kind).
 */
export interface Segment {
  start: number;
  end: number;
  node: Text;
  nodeStart: number;
}

/** DOM's `Node.DOCUMENT_POSITION_PRECEDING`. */
const PRECEDING = 2;

/** Where the article's text stands in the live page. */
export interface TextMap {
  text: string;
  /** In order of `start`, without overlap; the gaps are breaks between blocks and at `<br>`. */
  segments: Segment[];
  /** The segments of each text node, in order. */
  byNode: Map<Node, Segment[]>;
}

/** Makes the map of a text from its segments, which must be in order. */
export function createTextMap(text: string, segments: Segment[]): TextMap {
  const byNode = new Map<Node, Segment[]>();
  for (const segment of segments) {
    const list = byNode.get(segment.node);
    if (list) list.push(segment);
    else byNode.set(segment.node, [segment]);
  }
  return { text, segments, byNode };
}

/**
 * The live range of a stretch of article text.
 *
 * @param start - first UTF-16 offset in the article text
 * @param end - offset after the last
 * @returns null if the stretch is empty or its place in the page is gone or was changed since
 */
export function toRange(map: TextMap, start: number, end: number): Range | null {
  if (start < 0 || end <= start || end > map.text.length) return null;
  // Breaks have no place of their own: a stretch that begins or ends in one is cut to the characters inside.
  const first = map.segments[firstEndingAfter(map.segments, start)];
  const after = firstEndingAfter(map.segments, end - 1);
  const last = (map.segments[after]?.start ?? Infinity) < end ? map.segments[after] : map.segments[after - 1];
  if (!first || !last || first.start >= end || last.end <= start) return null;
  if (!isUnchanged(map, first) || !isUnchanged(map, last)) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.nodeStart + Math.max(start - first.start, 0));
  range.setEnd(last.node, last.nodeStart + Math.min(end, last.end) - last.start);
  return range;
}

/**
 * The place in the article text of a place in the page, for finding what is under the mouse.
 *
 * @param nodeOffset - UTF-16 offset of the character in the node's data
 * @returns null if that character is not part of the article text
 */
export function toOffset(map: TextMap, node: Node, nodeOffset: number): number | null {
  for (const { start, end, nodeStart } of map.byNode.get(node) ?? []) {
    const offset = start + nodeOffset - nodeStart;
    if (nodeOffset >= nodeStart && offset < end) return offset;
  }
  return null;
}

/** The offset of the first text that stands behind a node, or inside it; the text's length if none does. */
export function offsetOf({ text, segments }: TextMap, place: Node): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle];
    if (!segment || (place.compareDocumentPosition(segment.node) & PRECEDING) === 0) high = middle;
    else low = middle + 1;
  }
  return segments[low]?.start ?? text.length;
}

/** Binary search: the index of the first segment that ends after the offset. */
function firstEndingAfter(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.end ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Pages rewrite themselves: a segment counts only while its node is in the page and still says the same. */
export function isUnchanged({ text }: TextMap, { node, nodeStart, start, end }: Segment): boolean {
  if (!node.isConnected || node.length < nodeStart + end - start) return false;
  const now = node.substringData(nodeStart, end - start);
  return now === text.slice(start, end) || now.replace(/\s/g, ' ') === text.slice(start, end);
}

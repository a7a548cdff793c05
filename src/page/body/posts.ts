import type { Block } from '../../domain/article/article.ts';
import { textWithin } from '../document/lines.ts';
import type { TextMap } from '../document/textMap.ts';
import { isStamp } from '../words/stamp.ts';

/** Fewer do not cut a page into posts. */
const FEWEST = 3;
/** An element with so much of the text is around it, and no post. */
const AROUND = 0.8;
/** Parsed pages nest some 30 deep. */
const MAX_CLIMB = 60;
/** Elements that are a block of text each, and hold no post. */
const TEXT = /^(?:P|H[1-6]|BLOCKQUOTE|UL|OL|DL|PRE|FIGURE|FIGCAPTION)$/;
const TIME = 'time, [datetime], [itemprop*=date i], [class*=time i]';
/** Characters of a line that says when. */
const LONGEST_STAMP = 60;

/** A child of the element around all posts, with the first of its blocks. */
interface Part {
  element: Element;
  first: number;
  blocks: number;
}

/**
 * The blocks of a live page that begin a post: parts of one kind that stand in a row and say when they were written, or
 * what stands below a line that says so.
 *
 * @returns indices of blocks; none where the page is not built so
 */
export function readPosts({ segments }: TextMap, blocks: readonly Block[]): number[] {
  const parts = partsOf(elementsOf(segments, blocks));
  const alike = Map.groupBy(parts, ({ element }) => `${element.tagName} ${element.classList[0] ?? ''}`);
  const posts = [...alike.values()].find((group) => isRowOfPosts(group, blocks.length)) ?? parts.filter(isBelowStamp);
  return posts.length < FEWEST ? [] : posts.map(({ first }) => first);
}

/** The element in which each block begins. */
function elementsOf(segments: TextMap['segments'], blocks: readonly Block[]): (Element | null)[] {
  let at = 0;
  return blocks.map(({ start }) => {
    while (at < segments.length && (segments[at]?.end ?? 0) <= start) at += 1;
    return segments[at]?.node.parentElement ?? null;
  });
}

/** The children of the innermost element that is around all but a few of the blocks, with what they hold. */
function partsOf(elements: readonly (Element | null)[]): Part[] {
  let paths = elements.map((element, block) => ({ block, path: pathTo(element) }));
  for (let depth = 0; ; depth += 1) {
    const children = new Map<Element, typeof paths>();
    for (const one of paths) {
      const child = one.path[depth];
      if (!child) continue;
      const held = children.get(child);
      if (held) held.push(one);
      else children.set(child, [one]);
    }
    const around = [...children.values()].find((held) => held.length >= elements.length * AROUND);
    if (!around)
      return [...children].map(([element, held]) => ({ element, first: held[0]?.block ?? 0, blocks: held.length }));
    paths = around;
  }
}

/** The elements around one, from the outermost to itself. */
function pathTo(element: Element | null): Element[] {
  const path: Element[] = [];
  for (let part = element; part && path.length < MAX_CLIMB; part = part.parentElement) path.push(part);
  return path.toReversed();
}

/** Whether parts that look alike are posts: they hold most of the text, and most of them say when. */
function isRowOfPosts(parts: readonly Part[], all: number): boolean {
  const held = parts.reduce((sum, { blocks }) => sum + blocks, 0);
  if (parts.length < FEWEST || held * 2 < all || TEXT.test(parts[0]?.element.tagName ?? '')) return false;
  return parts.filter(({ element }) => element.querySelector(TIME) !== null).length * 2 > parts.length;
}

/** Whether directly above a part stands a line that says when. */
function isBelowStamp({ element: { previousElementSibling: above } }: Part): boolean {
  const line = above && textWithin(above, LONGEST_STAMP);
  return line !== null && (above?.matches(TIME) === true || above?.querySelector(TIME) !== null || isStamp(line));
}

import { linesOf, textWithin } from '../document/lines.ts';
import { isText } from '../document/nodes.ts';
import type { Mark, Page } from '../document/page.ts';
import { isAside, isCaption } from '../document/place.ts';

/** How far from the headline (characters) a line may stand, below and above it, and how long it may be. */
const BELOW = 600;
const ABOVE = 120;
export const LONGEST_LINE = 150;
/** Texts that are looked at. */
const MOST_TEXTS = 40;
const CLIMB = 3;
/** Parts that name someone else than who wrote. */
const FOREIGN =
  'figure, figcaption, blockquote, nav, aside, button, h1, h2, [class*="caption"], [class*="testimonial"], [class*="credit"]';

/** The short lines about the headline that nothing need mark, nearest first below it, then above it. */
export function linesAbout(page: Page, headline: Mark | null): Element[] {
  if (!headline) return [];
  const found = new Set<Element>();
  for (const [step, most] of [
    ['nextNode', BELOW],
    ['previousNode', ABOVE],
  ] as const) {
    const walker = page.document.createTreeWalker(page.document.body, 4);
    walker.currentNode = headline.element;
    let length = 0;
    for (let seen = 0; seen < MOST_TEXTS && length < most; seen += 1) {
      const node = walker[step]();
      if (!node || !isText(node)) break;
      if (node.data.trim() === '' || headline.element.contains(node)) continue;
      length += node.data.length;
      const line = lineAround(node, headline.element);
      if (
        line &&
        !line.closest(FOREIGN) &&
        !isAside({ element: line, at: headline.at, by: 'words' }, headline) &&
        !isCaption(line, headline)
      )
        found.add(line);
    }
  }
  return [...found];
}

/** The largest element of one line around a text, or null where the text is longer. */
function lineAround(text: Text, headline: Element): Element | null {
  let line: Element | null = null;
  let around = text.parentElement;
  for (let step = 0; around && step < CLIMB && !around.contains(headline); step += 1, around = around.parentElement) {
    if (textWithin(around, LONGEST_LINE) === null || linesOf(around, LONGEST_LINE).length > 1) break;
    line = around;
  }
  return line;
}

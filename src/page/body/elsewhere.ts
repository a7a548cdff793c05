import { paragraphHash } from '../../domain/changes/elsewhere.ts';
import { textWithin } from '../document/lines.ts';
import type { Page } from '../document/page.ts';
import type { TextMap } from '../document/textMap.ts';

const PARAGRAPH = 'p, li, blockquote, h2, h3, h4, figcaption, pre, td, div';
const LONGEST = 5000;
/** More is a page of many articles, or one with all its comments. */
const MOST = 100;

/**
 * Hashes of the paragraphs with running text that stand in the page and not in the article's text. What else is in the
 * page decides where an extraction draws the line: a paragraph that is on the other side of it at the next visit has
 * not been taken out by anyone.
 */
export function readElsewhere({ sentences }: Page, { byNode }: TextMap): number[] {
  const seen = new Set<Element>();
  const hashes: number[] = [];
  for (const text of sentences) {
    const element = byNode.has(text) ? null : text.parentElement?.closest(PARAGRAPH);
    if (!element || seen.has(element)) continue;
    seen.add(element);
    const words = textWithin(element, LONGEST);
    if (words !== null) hashes.push(paragraphHash(words));
    if (seen.size === MOST) break;
  }
  return hashes;
}

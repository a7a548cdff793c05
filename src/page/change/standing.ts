import { isSamePage } from '../../domain/keys/routes.ts';
import type { Standing } from '../../domain/article/reading.ts';
import { isInView } from './articleInView.ts';
import { isVisible } from '../document/nodes.ts';
import { isUnchanged, type Segment, type TextMap } from '../document/textMap.ts';
import { collapse } from '../words/collapse.ts';
import { overlap } from '../words/words.ts';

/** What is remembered of a page that was read. */
export interface Seen {
  url: string;
  /** Null where there was no article. */
  textMap: TextMap | null;
  /** The words of its headline; empty where it shows none. */
  headline: string;
  /** The one of several articles that it was. */
  among: Element | null;
}

/**
 * Places of a text that are looked at: what replaces an article replaces nearly all of them, a correction or a live
 * entry few.
 */
const PLACES = 12;
const MOST = 0.5;

/**
 * How a page stands to what was read of it. Addresses tell little: pages change theirs while they are scrolled, and
 * show another article at the old one. The text tells: whether it is still there, and seen.
 *
 * @param href - the address the page has now
 */
export function standingOf({ url, textMap, headline, among }: Seen, document: Document, href: string): Standing {
  const isHere = isSamePage(href, url);
  if (textMap === null || textMap.segments.length === 0) return isHere ? 'same' : 'other';
  const places = spread(textMap.segments);
  const held = places.filter((segment) => isUnchanged(textMap, segment));
  const isHeld = held.length >= places.length * MOST;
  const isHeadline = headline === '' || headlines(document).includes(headline);
  // Pages with several articles show in their address which of them the reader is at.
  if (isHeld && !isHere && among && !isInView(among)) return 'other';
  // At the same address, what is out of sight is only folded away or covered.
  if (
    isHeld &&
    (isHere || (isHeadline && held.some(({ node }) => node.parentElement !== null && isVisible(node.parentElement))))
  )
    return 'same';
  // A page that is drawn anew has the same headline in another element.
  return !isHeld && headline !== '' && isHeadline ? 'more' : 'other';
}

/** The words of the headline that shows a title, or else of the first there is. */
export function headlineOf(document: Document, title: string | null): string {
  const all = headlines(document);
  return all.find((words) => title !== null && overlap(words, title) > MOST) ?? all[0] ?? '';
}

const headlines = (document: Document): string[] =>
  [...document.getElementsByTagName('h1')]
    .filter(isVisible)
    .map(({ textContent }) => collapse(textContent))
    .filter((words) => words !== '');

const spread = (segments: readonly Segment[]): Segment[] => {
  const step = Math.max(1, segments.length / PLACES);
  return Array.from({ length: Math.min(PLACES, segments.length) }, (_, at) => segments[Math.floor(at * step)]).filter(
    (segment) => segment !== undefined,
  );
};

import { textWithin } from './lines.ts';
import { meaningOf } from './meaning.ts';
import { nameOf } from './nodes.ts';
import type { Mark, Page } from './page.ts';
import { similarityTo } from '../words/words.ts';

const ASIDE_TAGS = new Set(['NAV', 'FOOTER', 'ASIDE']);
/** Parsed pages nest some 30 deep; hostile ones do not get to make this climb dear. */
const MAX_CLIMB = 60;

/** Directly after the headline (characters of text) stands the article's own head with its standfirst, whatever its parts are called. */
const HEAD = 500;

/**
 * Whether an element stands in a part that is not the article: related stories, comments, navigation. What also holds the
 * headline is not such a part, whatever its name ("page has-sidebar").
 */
export function isAside({ element, at }: Mark, headline: Mark | null): boolean {
  const inHead = headline !== null && at >= headline.at && at < headline.at + HEAD;
  let part: Element | null = element.parentElement;
  for (let step = 0; part && step < MAX_CLIMB; step += 1, part = part.parentElement) {
    if (part.tagName === 'BODY' || (headline && part.contains(headline.element))) return false;
    const { elsewhere, weakNoise } = meaningOf(nameOf(part));
    if (elsewhere || (!inHead && (weakNoise || ASIDE_TAGS.has(part.tagName)))) return true;
  }
  return false;
}

/** Whether an element stands among other stories or comments, by the names that mean nothing else. */
export function isElsewhere(element: Element, headline: Mark | null): boolean {
  let part: Element | null = element;
  for (let step = 0; part && step < MAX_CLIMB; step += 1, part = part.parentElement) {
    if (part.tagName === 'BODY' || (headline && part.contains(headline.element))) return false;
    if (part.tagName === 'NAV' || meaningOf(nameOf(part)).elsewhere) return true;
  }
  return false;
}

/** The element that shows the title, wherever it stands: an `<h1>` if one does. */
export function findHeadline(page: Page, title: string | null): Mark | null {
  if (title === null) return null;
  const similarity = similarityTo(title);
  const alike = page.headings.filter(({ element }) => {
    const text = textWithin(element, 3 * title.length + 100);
    return text !== null && similarity(text) > 0.7;
  });
  return alike.find(({ element }) => element.tagName === 'H1') ?? alike[0] ?? null;
}

/** How far (characters of text) before and after the headline the lines about author and date stand. */
const BEFORE = 700;
const AFTER = 2500;

/** The marks that stand about the headline and in no other part, nearest first; those before it count as twice as far. */
export function nearHeadline(marks: readonly Mark[], headline: Mark | null): Mark[] {
  const from = headline?.at ?? 0;
  const distance = ({ at }: Mark) => (at < from ? 2 * (from - at) : at - from);
  const near = headline ? marks.filter(({ at }) => at > from - BEFORE && at < from + AFTER) : [...marks];
  return near.filter((mark) => !isAside(mark, headline)).toSorted((a, b) => distance(a) - distance(b));
}

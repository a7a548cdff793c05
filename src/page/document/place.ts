import { textWithin } from './lines.ts';
import { meaningOf } from './meaning.ts';
import { nameOf } from './nodes.ts';
import type { Mark, Page } from './page.ts';
import { isOfTeaser } from './teasers.ts';
import { beginsByline } from '../words/isByline.ts';
import { similarityTo } from '../words/words.ts';

const ASIDE_TAGS = new Set(['NAV', 'FOOTER', 'ASIDE']);
/** Parsed pages nest some 30 deep; hostile ones do not get to make this climb dear. */
const MAX_CLIMB = 60;

/**
 * Directly after the headline (characters of text) stands the article's own head with its standfirst, whatever its
 * parts are called.
 */
const HEAD = 500;

/**
 * What an element stands in, from the inside out, up to what also holds the headline: that is the article, whatever its
 * name ("page has-sidebar").
 */
function partsAround(element: Element | null, headline: Mark | null): Element[] {
  const parts: Element[] = [];
  for (let part = element; part && part.tagName !== 'BODY' && parts.length < MAX_CLIMB; part = part.parentElement) {
    if (headline && part.contains(headline.element)) break;
    parts.push(part);
  }
  return parts;
}

/** Whether an element stands in a part that is not the article: related stories, comments, navigation. */
export function isAside({ element, at }: Mark, headline: Mark | null): boolean {
  if (headline !== null && at > headline.at && isOfTeaser(element, headline.element)) return true;
  const inHead = headline !== null && at >= headline.at && at < headline.at + HEAD;
  return partsAround(element.parentElement, headline).some((part) => {
    const { elsewhere, weakNoise } = meaningOf(nameOf(part));
    if (isCard(part)) return true;
    if (elsewhere) return !(inHead && isOwnList(part));
    if (inHead || !(weakNoise || ASIDE_TAGS.has(part.tagName))) return false;
    return !isOwnFooter(part, headline) && !isOwnHead(part, at, headline);
  });
}

/** A line beside the headline has no more characters, and stands no farther above it. */
const LINE = 150;

/**
 * Whether a part is a list in one line, as some name after menus that are none:
 * `<ul class="nav"><li>3 May 2024</li></ul>`.
 */
const isOwnList = (part: Element): boolean => part.tagName === 'UL' && textWithin(part, LINE) !== null;

/** Below a headline with a long standfirst a column may begin so far off (characters of text). */
const BESIDE = 1000;

/**
 * Whether a part is a line directly above the headline of its own article, `<article><aside><time>`, or below it one
 * that begins with "By".
 */
function isOwnHead(part: Element, at: number, headline: Mark | null): boolean {
  const line = headline && part.tagName === 'ASIDE' ? textWithin(part, LINE) : null;
  if (headline === null || line === null) return false;
  if (at > headline.at) return at < headline.at + BESIDE && beginsByline(line.trim());
  return at > headline.at - LINE && part.closest('article')?.contains(headline.element) === true;
}

/** Whether a part is the foot of the headline's own article, where some say who wrote it and when. */
const isOwnFooter = (part: Element, headline: Mark | null): boolean =>
  headline !== null &&
  part.parentElement?.tagName === 'ARTICLE' &&
  part.parentElement.contains(headline.element) &&
  /footer/i.test(`${part.tagName} ${nameOf(part)}`);

/** Of a picture's description that is also printed; shorter ones may be a name. */
const DESCRIPTION = 30;
const LONGEST_CAPTION = 600;
const CAPTION_DEPTH = 4;

/**
 * Whether an element stands in a caption that nothing marks: a text that repeats what its picture says to those who do
 * not see it.
 */
export const isCaption = (element: Element, headline: Mark | null): boolean =>
  partsAround(element.parentElement, headline)
    .slice(0, CAPTION_DEPTH)
    .some((part) => {
      const text = textWithin(part, LONGEST_CAPTION);
      const alt = text === null ? '' : (part.querySelector('img[alt]')?.getAttribute('alt')?.trim() ?? '');
      return alt.length >= DESCRIPTION && text?.includes(alt) && part.querySelector('h1, h2, h3') === null;
    });

/** Whether an element stands among other stories or comments, by the names that mean nothing else. */
export const isElsewhere = (element: Element, headline: Mark | null): boolean =>
  partsAround(element, headline).some(
    (part) => part.tagName === 'NAV' || meaningOf(nameOf(part)).elsewhere || isCard(part),
  );

/** Whether a part is one link with a heading in it: the teaser of another article, with that one's author and day. */
const isCard = (part: Element): boolean => part.tagName === 'A' && part.querySelector('h1,h2,h3,h4') !== null;

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

/**
 * The marks that stand about the headline and in no other part, nearest first; those before it count as twice as far.
 */
export function nearHeadline(marks: readonly Mark[], headline: Mark | null): Mark[] {
  const from = headline?.at ?? 0;
  const distance = ({ at }: Mark) => (at < from ? 2 * (from - at) : at - from);
  const near = headline ? marks.filter(({ at }) => at > from - BEFORE && at < from + AFTER) : [...marks];
  return near.filter((mark) => !isAside(mark, headline)).toSorted((a, b) => distance(a) - distance(b));
}

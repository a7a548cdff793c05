import { isAgency } from '../words/agencies.ts';
import { authorPath } from '../document/elementNames.ts';
import { beginsByline } from '../words/isByline.ts';
import { hasGivenName } from '../words/givenNames.ts';
import { isOtherCredit } from '../words/readByline.ts';
import { findDate } from '../words/dateText.ts';
import { isFirstName, looksLikePerson } from '../words/personName.ts';
import { isPortrait, isStatedAuthor, nameInBox } from './authorBoxes.ts';
import { authorsInWords, isLabel, MAX_LABEL } from './bylineInWords.ts';
import { linesOf, textWithin } from '../document/lines.ts';
import { meaningOf } from '../document/meaning.ts';
import { nameOf } from '../document/nodes.ts';
import type { Mark, Page } from '../document/page.ts';
import { isAside, isCaption, isElsewhere, nearHeadline } from '../document/place.ts';
import { squash, wordsOf } from '../words/words.ts';
import { wordsBefore } from '../document/before.ts';
import { collectAuthors, evidenceOf, joinAuthors, type Authors } from '../remarks/collectAuthors.ts';
import { namesInHead } from '../remarks/namesInHead.ts';
import { nameInStandfirst } from '../remarks/nameInStandfirst.ts';
import { namesBesideDate, type NameBesideDate } from '../remarks/namesBesideDate.ts';

/** Longer elements are more than a byline. */
const MAX_LENGTH = 400;
const MAX_BOX = 1500;
/**
 * What may stand between two names of one byline. Anything else ("Illustrations by", "Fact checked by") starts another
 * credit.
 */
const JOINT = /^(?:[\s|,;/&·•+]|\b(?:and|und|et|y|e|og|och|en|i|with|mit|by|von)\b)*$/i;

/** "(text)", "(AP)" behind a name. */
const IN_BRACKETS = /^\s?\(([^()]{2,30})\)/;

/** Who checked the text, or did something else than write it. Of a review it is said of who wrote it. */
const REVIEWED =
  /^(?:by )?(?:(?:\w+ )?(?:fact[- ]?)?(?:re-?view|check|verifi|edit)ed) by\b|^(?:\S+ )?(?:(?:über|gegen)?geprüft|lektoriert|redigiert) von\b|^(?:relu|révisé|vérifié)e? par\b|^(?:revisad|verificad|corregid)[oa] por\b/i;

/** The people credited in the page as a reader sees it, in the first byline about the headline that names any. */
export function readPrintedAuthors(page: Page, isOutlet: (name: string) => boolean, headline: Mark | null): Authors {
  const near = nearHeadline(page.bylines, headline).filter(
    (mark, _, all) => isByline(mark, headline) && !isOfRow(mark, all),
  );
  const isReview = ({ element }: Mark) => {
    const text = (textWithin(element, MAX_LENGTH) ?? '').trim();
    return REVIEWED.test(text) || (!beginsByline(text) && REVIEWED.test(wordsBefore(element)));
  };
  const said: Authors[] = [];
  for (const mark of [...near.filter((one) => !isReview(one)), ...near.filter(isReview)]) {
    const read = fromMark(mark, near, isOutlet, headline);
    const found = read.people.length > 0 ? read : fromFirstPart(mark, read, isOutlet, headline);
    if (found.people.length > 0) return fromRow(mark, near, found, isOutlet, headline);
    said.push(found);
  }
  const inHead = isOfAgency(said) ? [] : unmarkedNames(page, headline, isOutlet);
  if (inHead.length > 0)
    return { people: inHead.map(({ name, mark }) => ({ name, evidence: evidenceOf(mark) })), organisations: [] };
  // Short pieces carry their byline at the end, and nothing there marks it but its words or that it leads to the
  // author's page.
  const below = page.bylines.filter((mark) => mark.at > (headline?.at ?? 0) && isByline(mark, headline));
  // A box of facts beside the text has each under its label; among several such labels some are other articles'.
  const labels = below.filter(
    ({ element, by }) =>
      by === 'words' && isLabel(textWithin(element, MAX_LABEL)?.trim() ?? ' ') && !isElsewhere(element, headline),
  );
  const signed = below
    .filter(
      (mark) =>
        !isOfRow(mark, below) &&
        (mark.by === 'words' || (mark.by === 'link' && beginsByline(wordsBefore(mark.element)))) &&
        (!isAside(mark, headline) || (labels.length === 1 && mark === labels[0])),
    )
    .map((mark) => fromMark(mark, [], isOutlet, headline))
    .find(({ people }) => people.length > 0);
  return signed ?? fromBoxes(below, isOutlet, headline) ?? joinAuthors(said);
}

/** Whether a byline says that an agency wrote the text: who is named beside it has put it in. */
const isOfAgency = (said: readonly Authors[]): boolean =>
  said.some(({ organisations }) => organisations.some(({ name }) => isAgency(name)));

function unmarkedNames(page: Page, headline: Mark | null, isOutlet: (name: string) => boolean): NameBesideDate[] {
  const besideDate = namesBesideDate(page, headline).filter(({ name }) => !isOutlet(name));
  if (besideDate.length > 0) return besideDate;
  const inHead = namesInHead(page, headline, isOutlet);
  return inHead.length > 0 ? inHead : nameInStandfirst(page, headline).filter(({ name }) => !isOutlet(name));
}

/**
 * All names of the row in which a name stands, where nothing marks the row itself: "<a>Jane Doe</a>, <a>John Roe</a>".
 */
function fromRow(
  mark: Mark,
  marks: readonly Mark[],
  found: Authors,
  isOutlet: (name: string) => boolean,
  headline: Mark | null,
): Authors {
  const row = mark.element.parentElement;
  if (!row || mark.by === 'words' || textWithin(row, MAX_LENGTH) === null) return found;
  const all = fromMark({ ...mark, element: row }, marks, isOutlet, headline);
  return all.people[0]?.name === found.people[0]?.name && all.people.length > found.people.length ? all : found;
}

/**
 * So many lines named alike that each begin like a byline, so far from each other (characters of text), belong to as
 * many teasers.
 */
const LEAST_ALIKE = 3;
const APART = 100;

function isOfRow({ element, by }: Mark, marks: readonly Mark[]): boolean {
  const name = element.getAttribute('class');
  if (by !== 'words' || name === null) return false;
  const places = marks.flatMap((one) =>
    one.by === 'words' && one.element.getAttribute('class') === name ? one.at : [],
  );
  return places.length >= LEAST_ALIKE && Math.max(...places) - Math.min(...places) > APART;
}

/** Whom the boxes below the text present, if they present one: of several some belong to other articles. */
function fromBoxes(marks: readonly Mark[], isOutlet: (name: string) => boolean, headline: Mark | null): Authors | null {
  const boxes = marks.filter(
    ({ element, by }) =>
      by === 'name' &&
      (meaningOf(nameOf(element)).authorBox ||
        isName(element) ||
        (isStatedAuthor(element) && element.querySelector('[itemprop="description"]')) ||
        isPortrait(element)) &&
      textWithin(element, MAX_BOX) !== null &&
      !isElsewhere(element, headline),
  );
  const found = boxes
    .map((mark) => {
      const read = fromMark(mark, boxes, isOutlet, headline);
      return read.people.length > 0 ? read : collectAuthors(nameInBox(mark.element), evidenceOf(mark), isOutlet, true);
    })
    .filter(({ people }) => people.length > 0);
  const names = new Set(found.flatMap(({ people }) => people.map(({ name }) => squash(name))));
  return names.size === 1 ? (found[0] ?? null) : null;
}

/** Parts that name someone else than who wrote: captions, quotations, what customers say, what is asked of readers. */
const FOREIGN =
  'figure, figcaption, blockquote, [class*="caption"], [class*="testimonial" i], [class*="reviews" i], [class*="review-card"], [class*="review-author"], [class*="author-desc"], [class*="dialog"]';
/** Names of elements that tell something about an author, behind the name. */
const ABOUT = /position|role|job|occupation|credential|place|location|descri|social|date|title$/i;

/** Links count only if they lead to a page by that name. */
function isByline({ element, by }: Mark, headline: Mark | null): boolean {
  // What markup says of an author holds whatever a style sheet calls the type ("caption-with-letter-spacing").
  const foreign = (isStatedAuthor(element) ? element.parentElement : element)?.closest(FOREIGN) ?? null;
  if ((foreign && !(headline && foreign.contains(headline.element))) || isCaption(element, headline)) return false;
  if (by !== 'link') return true;
  const slug = squash(decode(authorPath(element.getAttribute('href') ?? '') ?? ''));
  const text = element.textContent.slice(0, MAX_LENGTH).trim();
  const names = wordsOf(text).map(squash);
  return (
    (names.length > 1 || (isFirstName(text) && beginsByline(wordsBefore(element)))) &&
    names.length < 7 &&
    (names.includes(slug) || names.filter((name) => slug.includes(name)).length >= names.length / 2)
  );
}

function decode(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}

/** The names in a marked element: of the marks inside it one after the other, if there are any, else of its text. */
function fromMark(
  mark: Mark,
  marks: readonly Mark[],
  isOutlet: (name: string) => boolean,
  headline: Mark | null,
): Authors {
  if (mark.by === 'words') return authorsInWords(mark, isOutlet);
  const inner = marks.filter(
    ({ element, by }) => by !== 'words' && element !== mark.element && mark.element.contains(element),
  );
  const leaves = inner.filter(
    ({ element }) => !inner.some((other) => other.element !== element && element.contains(other.element)),
  );
  const whole = textOf(mark.element);
  const found: Authors[] = [];
  let end = -1;
  for (const leaf of leaves) {
    const text = textOf(leaf.element);
    const start = whole.indexOf(text, Math.max(end, 0));
    const before = whole.slice(Math.max(end, 0), start).replace(/^[\s|]+/, '');
    if (start < 0 || (end >= 0 && (!JOINT.test(before.replace(IN_BRACKETS, '')) || ABOUT.test(nameOf(leaf.element)))))
      continue;
    if (isOtherCredit(`${IN_BRACKETS.exec(whole.slice(start + text.length))?.[1] ?? ''}:`)) continue;
    if (/^[–—-]/.test(text) || (REVIEWED.test(before + text) && leaves.length > 1)) continue;
    const authors = collectAuthors(text, evidenceOf(leaf), isOutlet, leaf.by !== 'link' && !isName(leaf.element));
    if (authors.people.length > 0) end = start + text.length;
    found.push(authors);
  }
  const all = joinAuthors(found);
  const signed = all.people.length === 0 ? signedLink(mark.element, whole) : null;
  if (signed !== null) return collectAuthors(signed, evidenceOf(mark), isOutlet, false);
  // What holds the headline is the article, whatever its name says of who wrote it.
  if (all.people.length > 0 || (headline && mark.element.contains(headline.element))) return all;
  return collectAuthors(whole, evidenceOf(mark), isOutlet, mark.by !== 'link' && !isName(mark.element));
}

/** So near the headline (characters of text) a byline is the article's, however much it tells of the person. */
const CLOSE = 600;
const MOST_PARTS = 20;

/**
 * The name with which a byline begins, in an element of its own, where another tells of the person: "<b>Jane
 * Doe</b><span>desk of …</span>".
 */
function fromFirstPart(mark: Mark, read: Authors, isOutlet: (name: string) => boolean, headline: Mark | null): Authors {
  if (mark.by !== 'name' || !headline || Math.abs(mark.at - headline.at) > CLOSE) return read;
  const parts = [...mark.element.querySelectorAll('*')].slice(0, MOST_PARTS);
  const first = parts.find(
    ({ childElementCount, textContent }) => childElementCount === 0 && textContent.trim() !== '',
  );
  const name = first?.textContent.trim() ?? '';
  const isSaid = hasGivenName(name) || /(?:^|[\s_-])name(?:\s|$)/i.test(first?.getAttribute('class') ?? '');
  return isSaid && looksLikePerson(name) && textOf(mark.element).startsWith(name)
    ? collectAuthors(name, evidenceOf(mark), isOutlet, true)
    : read;
}

/** The text of a link behind "By" that is all a byline holds but a date: on some sites a pen name of one word. */
function signedLink(element: Element, whole: string): string | null {
  const text = element.querySelector('a[href]')?.textContent.trim() ?? '';
  const date = findDate(whole);
  const [before = '', after = ''] = text === '' ? [] : whole.split(text);
  return beginsByline(before.trim()) && isLabel(before) && (after.trim() === '' || date !== null) ? text : null;
}

/** Whether the markup says that the element's text is a name, so that a single word may be one. */
const isName = (element: Element): boolean =>
  /\bauthor\b/.test(element.getAttribute('rel') ?? '') ||
  /(?:^|[\s_-])(?:fn|author[_-]{0,2}name|username)(?:$|\s)/i.test(nameOf(element));

/** The lines of a byline in one, kept apart unless they read on ("By Jane Doe" / "and John Roe"). */
const textOf = (element: Element): string =>
  (
    linesOf(element, MAX_LENGTH).join(' | ') ||
    (element.querySelector('meta[itemprop="name"]')?.getAttribute('content') ?? '')
  ).replace(/(?<=,|\band|\bund|&) \| | \| (?=,|and\b|und\b|&)/gi, ' ');

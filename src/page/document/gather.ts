import { isAuthorLink } from './elementNames.ts';
import type { Meaning } from './meaning.ts';
import { wordingOf } from '../words/remarkKind.ts';
import { beginsByline } from '../words/isByline.ts';
import type { Mark, Page } from './page.ts';

const HEADINGS = new Set(['H1', 'H2', 'H3']);

/** Adds an element to the page's marks of every sort its name and attributes say it is. */
export function addMarks(page: Page, element: Element, tag: string, named: Meaning, at: number): void {
  const mark: Mark = { element, at, by: 'name' };
  if (named.heading || HEADINGS.has(tag)) push(page.headings, mark);
  if (tag === 'MAIN') return;
  const hasAttributes = element.hasAttributes();
  const itemprop = hasAttributes ? element.getAttribute('itemprop') : null;
  const rel = hasAttributes ? element.getAttribute('rel') : null;
  const isAuthor =
    (itemprop !== null && /\bauthor\b|creator/i.test(itemprop)) || (rel !== null && /\bauthor\b/.test(rel));
  if (named.author || isAuthor || tag === 'BYLINE') push(page.bylines, mark);
  else if (tag === 'A' && isAuthorLink(element.getAttribute('href') ?? ''))
    push(page.bylines, { element, at, by: 'link' });
  if (named.date || tag === 'TIME' || (itemprop !== null && /^date/i.test(itemprop))) push(page.dates, mark);
  if (named.label) push(page.labels, mark);
  if (named.subtitle) push(page.subtitles, mark);
}

/** Longer texts are running text, not a byline or a date line. */
const MAX_LINE = 200;
/** Remarks about an article are short; longer texts need not be searched for their words. */
const MAX_REMARK = 500;
const YEAR = /(?:^|\D)(?:19|20|25)\d\d(?:\D|$)|\d([./])\d{1,2}\1\d\d(?:\D|$)|[٠-٩۰-۹०-९০-৯๐-๙]{4}/;

/** Some texts open with their day: "3 April 2020 – The council …". */
const LONGEST_DATE = 25;
const isDigit = (text: string): boolean => text >= '0' && text < ':';

/** Adds an element to the marks that the words of one of its texts make. */
export function addTextMarks(page: Page, element: Element, text: string, at: number): void {
  const mark: Mark = { element, at, by: 'words' };
  if (text.length <= MAX_LINE) {
    if (beginsByline(text)) push(page.bylines, mark);
    if (YEAR.test(text)) push(page.dates, mark);
  } else if (isDigit(text) && YEAR.test(text.slice(0, LONGEST_DATE))) push(page.dates, mark);
  if (text.length <= MAX_REMARK && wordingOf(text) !== null) push(page.remarks, mark);
}

/** Bound on each sort of mark: real pages have some tens. */
const MAX_MARKS = 300;

const push = (marks: Mark[], mark: Mark) => {
  if (marks.length < MAX_MARKS) marks.push(mark);
};

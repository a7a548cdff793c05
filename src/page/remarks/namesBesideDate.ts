import { AUTHOR_LINK } from '../document/elementNames.ts';
import { linesOf, textWithin } from '../document/lines.ts';
import type { Mark, Page } from '../document/page.ts';
import { isCaption, nearHeadline } from '../document/place.ts';
import { findDate } from '../words/dateText.ts';
import { hasGivenName } from '../words/givenNames.ts';
import { looksLikePerson, withoutLead } from '../words/personName.ts';
import { squash } from '../words/words.ts';

/** A name that nothing marks, in a line about the article. */
export interface NameBesideDate {
  mark: Mark;
  name: string;
}

/** How far from the headline (characters of text) the line may stand, how long it is, and how far it goes around the date. */
const CLOSE = 600;
const LONGEST_ROW = 150;
const CLIMB = 3;
const MOST_ROWS = 8;
/** Parts that name someone else than who wrote. */
const FOREIGN = 'figure, figcaption, blockquote, [class*="caption"], [class*="testimonial"]';
/** What parts a name from a date, a section, a length: "Jane Doe in Travel", "Jane Doe · 4 min read". */
const BETWEEN = /(?:(?<!\s)\s+)?[|·•∙/—–](?:\s|$)|\s(?:in|on)\s/;
/** Pages about people, besides those of authors. */
const PERSON_LINK = /\/(?:our-)?(?:team|people|editors?|experts?)\/([^?#/]+)/i;
/** What icons of persons are called. */
const ICON = /(?:^|[\s_-])(?:person|user|author|avatar)/i;

/**
 * The names in the line with the date at the headline, where nothing says that they are the authors': taken only of what can be nothing but a
 * person's. It begins with a known given name, or stands with the picture or the page of who is called so.
 */
export function namesBesideDate(page: Page, headline: Mark | null): NameBesideDate[] {
  if (!headline) return [];
  const marks = nearHeadline([...page.dates, ...page.bylines.filter(({ by }) => by === 'link')], headline)
    .filter(
      ({ element, at }) =>
        Math.abs(at - headline.at) < CLOSE && element.closest(FOREIGN) === null && !isCaption(element, headline),
    )
    .slice(0, MOST_ROWS);
  for (const mark of marks) {
    const row = rowOf(mark.element, headline.element);
    const names = row === null ? [] : piecesOf(row).filter((piece) => looksLikePerson(piece) && isPerson(piece, row));
    if (names.length > 0) return [...new Set(names)].map((name) => ({ mark, name }));
  }
  return [];
}

/** The largest short element around another that does not hold the headline. */
function rowOf(element: Element, headline: Element): Element | null {
  let row: Element | null = null;
  let around: Element | null = element;
  for (let step = 0; around && step <= CLIMB; step += 1, around = around.parentElement) {
    if (around.contains(headline) || shownWithin(around) === null) break;
    row = around;
  }
  return row;
}

/** Style sheets stand among a page's parts as well. */
const shownWithin = (element: Element): string | null =>
  textWithin(element, LONGEST_ROW) ?? (linesOf(element, 2 * LONGEST_ROW).join(' ').length <= LONGEST_ROW ? '' : null);

function piecesOf(row: Element): string[] {
  return linesOf(row, 2 * LONGEST_ROW).flatMap((line) => {
    const date = findDate(line);
    const parts = date ? [line.slice(0, date.index), line.slice(date.end)] : [line];
    return parts
      .flatMap((part) => part.split(BETWEEN))
      .map((part) => withoutLead(part.replace(/^[\s,|·•–—-]+/, '')).replace(/[\s,]+$/, ''));
  });
}

const MOST_PARTS = 20;

function isPerson(name: string, row: Element): boolean {
  if (hasGivenName(name)) return true;
  const letters = squash(name);
  const says = (text: string | null | undefined) => squash(text ?? '').includes(letters);
  const some = (selector: string, is: (element: Element) => boolean) =>
    [...row.querySelectorAll(selector)].slice(0, MOST_PARTS).some(is);
  return (
    some('img', (img) => says(img.getAttribute('alt')) || says(img.getAttribute('src'))) ||
    some('a[href]', (link) => {
      const href = link.getAttribute('href') ?? '';
      const [, slug] = AUTHOR_LINK.exec(href) ?? PERSON_LINK.exec(href) ?? [];
      return slug !== undefined && (says(slug) || says(link.textContent));
    }) ||
    some('i[class], svg[class], img[class]', (icon) => {
      let next = icon.nextSibling;
      while (next && next.textContent?.trim() === '') next = next.nextSibling;
      return ICON.test(icon.getAttribute('class') ?? '') && squash(next?.textContent ?? '').startsWith(letters);
    })
  );
}

import { authorPath } from '../document/elementNames.ts';
import { linesOf, textWithin } from '../document/lines.ts';
import type { Mark, Page } from '../document/page.ts';
import { isCaption, nearHeadline } from '../document/place.ts';
import { ROLES } from '../words/bylineWords.ts';
import { findDate } from '../words/dateText.ts';
import { hasGivenName } from '../words/givenNames.ts';
import { isFirstName, looksLikePerson, withoutLead } from '../words/personName.ts';
import { beginsByline } from '../words/isByline.ts';
import { IN_SMALL } from '../words/readByline.ts';
import { squash, termsOf } from '../words/words.ts';

/** A name that nothing marks, in a line about the article. */
export interface NameBesideDate {
  mark: Mark;
  name: string;
}

/**
 * How far from the headline (characters of text) the line may stand, how long it is, and how far it goes around the
 * date.
 */
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
/** Images and links of a row that are looked at. */
const MOST_PARTS = 20;
/** What a picture's description has besides the name: "Headshot of". */
const LONGEST_ADDED = 25;

/**
 * The names in the line with the date at the headline, where nothing says that they are the authors': taken only of
 * what can be nothing but a person's. It begins with a known given name, or stands behind "by" or with the picture or
 * the page of who is called so.
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
    const names =
      row === null
        ? []
        : piecesOf(row).filter(
            ({ name, isSaid }) =>
              (looksLikePerson(name) ||
                (isSaid && isFirstName(name) && hasGivenName(name)) ||
                (IN_SMALL.test(name) && isPageOf(name, row))) &&
              isAuthor(name, isSaid, row, headline.element),
          );
    if (names.length > 0) return [...new Set(names.map(({ name }) => name))].map((name) => ({ mark, name }));
  }
  return [];
}

/** The largest short element around another that does not hold the headline. */
function rowOf(element: Element, headline: Element): Element | null {
  let row: Element | null = null;
  let around: Element | null = element;
  for (let step = 0; around && step <= CLIMB; step += 1, around = around.parentElement) {
    if (around.contains(headline) || !isShort(around)) break;
    row = around;
  }
  return row;
}

/** Whether an element shows no more than a line. Style sheets among its parts do not count. */
const isShort = (element: Element): boolean =>
  textWithin(element, LONGEST_ROW) !== null || linesOf(element, 2 * LONGEST_ROW).join(' ').length <= LONGEST_ROW;

/** What may be a name, and whether "By" stands before it. */
interface Piece {
  name: string;
  isSaid: boolean;
}

function piecesOf(row: Element): Piece[] {
  return linesOf(row, 2 * LONGEST_ROW).flatMap((line) => {
    const date = findDate(line);
    const parts = date ? [line.slice(0, date.index), line.slice(date.end)] : [line];
    return parts.flatMap((part) => part.split(BETWEEN)).map(nameIn);
  });
}

/** A name may have "By" before it; who checked or edited the text is no author. */
function nameIn(piece: string): Piece {
  const text = piece.replace(/^[\s,|/·•–—-]+/, '').replace(/(?<![\s,])[\s,]+$/, '');
  const bare = withoutLead(text);
  const isSaid = beginsByline(text);
  // Behind a comma stands what somebody does.
  const [said = '', ...rest] = bare.split(/,\s/);
  if (isSaid || rest.some((part) => termsOf(part).some((word) => ROLES.has(word)))) return { name: said, isSaid };
  return { name: bare === text ? bare : '', isSaid };
}

/**
 * Whether the line gives a name as its author's. A link on it that leads to no such page names a subject, and so does
 * the headline.
 */
function isAuthor(name: string, isSaid: boolean, row: Element, headline: Element): boolean {
  const letters = squash(name);
  const says = (text: string | null | undefined) => squash(text ?? '').includes(letters);
  const all = (selector: string) => [...row.querySelectorAll(selector)].slice(0, MOST_PARTS);
  const links = [...(row.tagName === 'A' ? [row] : []), ...all('a[href]')];
  const slugs = links.map((link) => slugOf(link.getAttribute('href') ?? ''));
  if (squash(headline.textContent).includes(squash(name.split(/\s/).at(-1) ?? ''))) return false;
  if (isSaid) return true;
  if (links.some((link, at) => slugs[at] === null && squash(link.textContent) === letters)) return false;
  return (
    hasGivenName(name) ||
    links.some((link, at) => slugs[at] !== null && (says(slugs[at]) || says(link.textContent))) ||
    all('img[alt]').some((img) => {
      const alt = img.getAttribute('alt') ?? '';
      return alt.length < name.length + LONGEST_ADDED && says(alt);
    }) ||
    all('i[class], svg[class], img[class]').some(
      (icon) => ICON.test(icon.getAttribute('class') ?? '') && squash(textBehind(icon)).startsWith(letters),
    )
  );
}

/** Whether a link of the line leads to a person's page by just this name: then it may be in small letters. */
const isPageOf = (name: string, row: Element): boolean =>
  [...row.querySelectorAll('a[href]')]
    .slice(0, MOST_PARTS)
    .some((link) => squash((slugOf(link.getAttribute('href') ?? '') ?? '').replace(/\.\w+$/, '')) === squash(name));

/** The last part of an address of a person's page, or null. */
const slugOf = (href: string): string | null => authorPath(href) ?? PERSON_LINK.exec(href)?.[1] ?? null;

function textBehind(element: Element): string {
  let next = element.nextSibling;
  while (next && next.textContent?.trim() === '') next = next.nextSibling;
  return next?.textContent ?? '';
}

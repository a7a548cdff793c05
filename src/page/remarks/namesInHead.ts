import { linesOf, textWithin } from '../document/lines.ts';
import type { Mark, Page } from '../document/page.ts';
import { endsInRole, looksLikePerson, withoutRoles } from '../words/personName.ts';
import { readByline } from '../words/readByline.ts';
import { squash } from '../words/words.ts';
import { linesAbout, LONGEST_LINE } from './linesAbout.ts';
import type { NameBesideDate } from './namesBesideDate.ts';
import { areAuthors, besideNames } from './onlyNames.ts';

/** What those are who write for an outlet. */
const WRITER =
  /\b(?:staff|reporter|correspondent|columnist|(?:staff|senior|contributing|guest) writer|redakteur(?:in)?|reporterin|korrespondent(?:in)?|journaliste?|giornalista|periodista|jornalista|redactora?|dziennikar(?:z|ka))\b/i;
/** Between names of one line. */
const JOINT = /\s(?:and|und|et|y|e|og|och|en|i|&)\s/g;
const LETTER = /\p{L}/u;
const PARTING = /(?:(?<!\s)\s+)?[|·•∙/](?:\s|$)|\s[–—-]\s/g;
/** The folder of one who writes regularly; a folder by itself may be a town's, which the head names too. */
const COLUMN =
  /\/(?:authors?|autor\w*|by|blogs?|column\w*|coluna\w*|kolumn\w*|chroniques?|opini\w*|felieton\w*|yazar\w*)(?=\/([^/]+))/gi;
/** How a sentence below the text goes on that says who the author is. */
const IS = /^,? (?:is|was|ist|est|es|è|é|är|jest|works|writes|teaches|schreibt|arbeitet|écrit|escribe|scrive) /;
const LAST = 3;
const MOST_PICTURES = 200;
/** What a picture's description has besides the name: "Headshot of". */
const LONGEST_ADDED = 25;
const LIKENESS = /\b(?:avatar|bild|foto|headshot|image|photo|picture|portrait|profile)\b/i;
/** Pictures that are named as an author's. */
const PORTRAIT = 'img[class*="avatar"], img[class*="author"], img[alt*="of author"]';

/**
 * The people whom a line beside the headline names and nothing else, where nothing marks it as a byline: if it says
 * that they write for an outlet, or if another place of the page says who they are: its address, their own page or box,
 * a picture of that name, a sentence below the text.
 */
export function namesInHead(page: Page, headline: Mark | null, isOutlet: (name: string) => boolean): NameBesideDate[] {
  if (!headline) return [];
  const title = squash(headline.element.textContent);
  for (const element of linesAbout(page, headline)) {
    const line = linesOf(element, LONGEST_LINE).join(' | ').replace(PARTING, ', ');
    const part = firstPart(element);
    const names = readByline(line, isOutlet, true).people.map(({ name }) => withoutOffice(name, part));
    const rest = besideNames(names, line);
    if (
      names.length > 0 &&
      names.every((name) => looksLikePerson(name) && !title.includes(squash(name.split(' ').at(-1) ?? ''))) &&
      (!/[\p{L}\d]{4}/u.test(withoutRoles(rest)) || (endsInRole(rest.trim()) && names.join() === part)) &&
      (WRITER.test(rest) ||
        names.every((name) => isKnown(name, page, element)) ||
        (!LETTER.test(rest.replace(JOINT, '')) && areAuthors(names, line, page, element)))
    )
      return names.map((name) => ({ name, mark: { element, at: headline.at, by: 'words' } }));
  }
  return [];
}

/**
 * The text of the first element of a line: a name, where the office behind it has another: "<b>Jane
 * Doe</b><span>Transport Correspondent</span>".
 */
const firstPart = (line: Element): string => line.firstElementChild?.textContent.trim() ?? '';

const withoutOffice = (name: string, part: string): string =>
  looksLikePerson(part) && name.startsWith(`${part} `) ? part : name;

/** Whether another place of the page says that somebody is its author. */
function isKnown(name: string, { url, bylines, sentences, document }: Page, line: Element): boolean {
  const letters = squash(name);
  if ([...url.pathname.matchAll(COLUMN)].some(([, folder = '']) => squash(folder).startsWith(letters))) return true;
  if (
    bylines.some(
      ({ element, by }) =>
        element !== line && by !== 'words' && squash(textWithin(element, LONGEST_LINE) ?? '') === letters,
    )
  )
    return true;
  if (hasPortrait(line)) return true;
  const described = [...document.querySelectorAll('img[alt]')].slice(0, MOST_PICTURES);
  if (described.some((picture) => isPictureOf(name, picture.getAttribute('alt') ?? ''))) return true;
  return sentences
    .slice(-LAST)
    .some(({ data }) => data.trim().startsWith(name) && IS.test(data.trim().slice(name.length)));
}

const isPictureOf = (name: string, description: string): boolean =>
  description.length < name.length + LONGEST_ADDED &&
  LIKENESS.test(description) &&
  squash(description).includes(squash(name));

/** Whether a picture of an author stands in the row of a line. */
function hasPortrait(line: Element): boolean {
  let row = line.parentElement;
  for (
    let step = 0;
    row && step < ROW_CLIMB && textWithin(row, LONGEST_ROW) !== null;
    step += 1, row = row.parentElement
  )
    if (row.querySelector(PORTRAIT) !== null) return true;
  return false;
}
const ROW_CLIMB = 5;
const LONGEST_ROW = 300;

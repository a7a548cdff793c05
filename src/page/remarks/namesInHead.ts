import { linesOf, textWithin } from '../document/lines.ts';
import { isText } from '../document/nodes.ts';
import type { Mark, Page } from '../document/page.ts';
import { isAside, isCaption } from '../document/place.ts';
import { looksLikePerson, withoutRoles } from '../words/personName.ts';
import { readByline } from '../words/readByline.ts';
import { squash } from '../words/words.ts';
import type { NameBesideDate } from './namesBesideDate.ts';

/** How far from the headline (characters) a line may stand, below and above it, and how long it may be. */
const BELOW = 600;
const ABOVE = 120;
const LONGEST_LINE = 100;
/** Texts that are looked at. */
const MOST_TEXTS = 40;
const CLIMB = 3;
/** Parts that name someone else than who wrote. */
const FOREIGN =
  'figure, figcaption, blockquote, nav, aside, button, h1, h2, [class*="caption"], [class*="testimonial"]';
/** What those are who write for an outlet. */
const WRITER =
  /\b(?:staff|reporter|correspondent|columnist|(?:staff|senior|contributing|guest) writer|redakteur(?:in)?|reporterin|korrespondent(?:in)?|journaliste?|giornalista|periodista|jornalista|redactora?|dziennikar(?:z|ka))\b/i;
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
 * The people whom a line beside the headline names and nothing else, where nothing marks it as a byline: if it says that they write for an outlet,
 * or if another place of the page says who they are: its address, their own page or box, a picture of that name, a sentence below the text.
 */
export function namesInHead(page: Page, headline: Mark | null, isOutlet: (name: string) => boolean): NameBesideDate[] {
  if (!headline) return [];
  const title = squash(headline.element.textContent);
  for (const element of linesAbout(headline, page)) {
    const line = linesOf(element, LONGEST_LINE).join(' | ').replace(PARTING, ', ');
    const names = readByline(line, isOutlet, true).people.map(({ name }) => name);
    const rest = names.reduce((left, name) => left.replace(name, ''), line);
    if (
      names.length > 0 &&
      names.every((name) => looksLikePerson(name) && !title.includes(squash(name.split(' ').at(-1) ?? ''))) &&
      !/[\p{L}\d]{4}/u.test(withoutRoles(rest)) &&
      (WRITER.test(rest) || names.every((name) => isKnown(name, page, element)))
    )
      return names.map((name) => ({ name, mark: { element, at: headline.at, by: 'words' } }));
  }
  return [];
}

/** The short lines about the headline, nearest first below it, then above it. */
function linesAbout(headline: Mark, page: Page): Element[] {
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

/** Whether another place of the page says that somebody is its author. */
function isKnown(name: string, { url, bylines, sentences, document }: Page, line: Element): boolean {
  const letters = squash(name);
  if ([...url.pathname.matchAll(COLUMN)].some(([, folder = '']) => squash(folder).startsWith(letters))) return true;
  if (bylines.some(({ element, by }) => by !== 'words' && squash(textWithin(element, LONGEST_LINE) ?? '') === letters))
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

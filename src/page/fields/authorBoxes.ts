import { linesOf, textWithin } from '../document/lines.ts';
import { isHeadingTag } from '../document/nodes.ts';
import { hasGivenName } from '../words/givenNames.ts';
import { looksLikePerson } from '../words/personName.ts';
import { squash } from '../words/words.ts';

const MAX_BOX = 1500;
const MOST_PARTS = 20;
const CLIMB = 4;
/** White space that counts, between as many parts. */
const INDENTATION = 5;

/** Whether an element shows a picture and no text. */
export const isPortrait = (element: Element): boolean =>
  textWithin(element, INDENTATION)?.trim() === '' &&
  (element.tagName === 'IMG' || element.querySelector('img[alt]') !== null);

/**
 * Whom a box about an author presents, or '': whom its microdata names; with a known given name, in the element with
 * which it begins behind its heading ("<b>Jane Doe:</b> Since 2004 …"); or in the first line beside a picture of that
 * name.
 */
export const nameInBox = (box: Element): string =>
  isPortrait(box)
    ? nameBeside(box)
    : (box.querySelector('[itemprop="name"]')?.textContent.trim() ?? nameAtBeginning(box));

/** Whether microdata says that an element is about an author. */
export const isStatedAuthor = (element: Element): boolean => element.getAttribute('itemprop') === 'author';

function nameAtBeginning(box: Element): string {
  const parts = [...box.querySelectorAll('*')].slice(0, MOST_PARTS);
  const first = parts.find(
    (part) => part.childElementCount === 0 && part.textContent.trim() !== '' && !isHeadingTag(part.tagName),
  );
  const name = first?.textContent.trim().replace(/\s?[:,–-]$/, '') ?? '';
  return looksLikePerson(name) &&
    hasGivenName(name) &&
    linesOf(box, MAX_BOX)
      .slice(0, 2)
      .some((line) => line.startsWith(name))
    ? name
    : '';
}

function nameBeside(portrait: Element): string {
  const picture = portrait.tagName === 'IMG' ? portrait : portrait.querySelector('img[alt]');
  const alt = squash(picture?.getAttribute('alt') ?? '');
  let row = portrait.parentElement;
  for (let step = 0; row && step < CLIMB; step += 1, row = row.parentElement) {
    if (textWithin(row, MAX_BOX) === null) return '';
    const [first = ''] = linesOf(row, MAX_BOX);
    if (first !== '') return looksLikePerson(first) && squash(first) === alt ? first : '';
  }
  return '';
}

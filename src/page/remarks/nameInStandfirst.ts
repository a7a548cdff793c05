import { textWithin } from '../document/lines.ts';
import type { Mark, Page } from '../document/page.ts';
import { isAside } from '../document/place.ts';
import { collapse } from '../words/collapse.ts';
import { looksLikePerson } from '../words/personName.ts';
import type { NameBesideDate } from './namesBesideDate.ts';

const NEAR = 500;
const LONGEST = 800;
/**
 * "…, writes Jane Doe": how some papers name the author, at the end of the line under the headline. "Says" is also said
 * of whom the article cites, but not of a name in capitals.
 */
const WRITES =
  /(?:,|[.!?]["'”’»“]?|–)\s(?:(?:writes|reports|argues|schreibt|berichtet|écrit|raconte|escribe|scrive|skriver)|(?:says|asks)(?=\s[A-ZÀ-Þ]{2}))\s([^\s,.;:]{2,20}(?:\s[^\s,.;:]{1,20}){1,2})[.]?$/;

/** The author whom the end of the standfirst names, if it does. */
export function nameInStandfirst(page: Page, headline: Mark | null): NameBesideDate[] {
  if (!headline) return [];
  return page.subtitles
    .filter((mark) => mark.at >= headline.at && mark.at < headline.at + NEAR && !isAside(mark, headline))
    .flatMap((mark) => {
      const name = WRITES.exec(collapse(textWithin(mark.element, LONGEST) ?? ''))?.[1] ?? '';
      return looksLikePerson(inSmall(name)) ? [{ mark, name }] : [];
    })
    .slice(0, 1);
}

/** A name in capitals as others are written. */
const inSmall = (name: string): string =>
  name === name.toUpperCase()
    ? name.toLowerCase().replace(/(?<![^\s'’-])\p{Ll}/gu, (letter) => letter.toUpperCase())
    : name;

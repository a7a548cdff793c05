import type { Author } from '../../domain/article/article.ts';
import { textWithin } from '../document/lines.ts';
import type { Page } from '../document/page.ts';
import { rightsHolder } from '../outlet/rightsHolder.ts';
import { collapse } from '../words/collapse.ts';
import { hasGivenName } from '../words/givenNames.ts';
import { looksLikePerson } from '../words/personName.ts';
import { saysI } from '../words/speaksAsOne.ts';
import { squash } from '../words/words.ts';

const LONGEST_NAME = 40;
const SHORTEST_LABEL = 4;
const MOST_LINKS = 5;
const MOST_SENTENCES = 100;

/**
 * Whose site a page stands on that goes by a person's name and address, and whose text is of somebody who says "I". To
 * be asked only where nothing says who wrote the page: there hardly any such site says it again on each.
 */
export function siteOwner(page: Page, outletNames: readonly string[]): Author[] {
  const { document, url, sentences } = page;
  const links = [...document.querySelectorAll('a[href="/"]')].slice(0, MOST_LINKS);
  const stated = [
    ...outletNames,
    ...links.map((link) => textWithin(link, LONGEST_NAME) ?? ''),
    rightsHolder(page) ?? '',
  ];
  const name = stated.map(collapse).find((one) => looksLikePerson(one) && isHostOf(url, one));
  if (name === undefined || !saysI(sentences.slice(0, MOST_SENTENCES).map(({ data }) => data))) return [];
  return [{ name, evidence: { from: 'address', at: url.hostname } }];
}

/**
 * Whether a host is called after a person: by the family name, or by any part of a name that begins with a given one.
 * What only has the form of a name is a brand more often.
 */
function isHostOf({ hostname }: URL, name: string): boolean {
  const words = name.split(' ').map(squash);
  const family = words.at(-1) ?? '';
  const own = hasGivenName(name) ? [...words, words.join('')] : [family];
  return hostname
    .split('.')
    .slice(0, -1)
    .some((label) => label.length >= SHORTEST_LABEL && own.includes(squash(label)));
}

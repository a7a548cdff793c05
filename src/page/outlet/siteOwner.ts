import type { Author } from '../../domain/article/article.ts';
import { textWithin } from '../document/lines.ts';
import type { Page } from '../document/page.ts';
import { rightsHolder } from './rightsHolder.ts';
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
  const owner = stated
    .map(collapse)
    .map((one) => ({ one, name: one.replace(PAGES, '') }))
    .find(({ one, name }) => looksLikePerson(name) && (isHostOf(url, name) || (one !== name && hasGivenName(name))));
  if (!owner || !saysI(sentences.slice(0, MOST_SENTENCES).map(({ data }) => data))) return [];
  const { one, name } = owner;
  return [{ name, evidence: one === name ? { from: 'address', at: url.hostname } : { from: 'visible-text', at: one } }];
}

/** "Jane Doe's blog", "Jane Doe Blog": then the address may be another. */
const PAGES = /(?:['’]s?)?\s(?:personal\s)?(?:blog|weblog|web ?site|site|home ?page|journal|notes)$/i;

/**
 * Whether a host is called after a person: by the family name, or by any part of a name that begins with a given one,
 * or its first letter and the family name. What only has the form of a name is a brand more often.
 */
function isHostOf({ hostname }: URL, name: string): boolean {
  const words = name.split(' ').map(squash);
  const family = words.at(-1) ?? '';
  const own = hasGivenName(name) ? [...words, words.join(''), `${words[0]?.charAt(0)}${family}`] : [family];
  return hostname
    .split('.')
    .slice(0, -1)
    .some((label) => label.length >= SHORTEST_LABEL && own.includes(squash(label)));
}

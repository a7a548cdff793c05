import {
  addressOf,
  isNode,
  isOfType,
  PERSON,
  textOf,
  valuesOf,
  type Entry,
  type JsonLdNode,
} from '../document/jsonLd.ts';
import { linesOf, textWithin } from '../document/lines.ts';
import type { Page } from '../document/page.ts';
import { collapse } from '../words/collapse.ts';
import { hasGivenName } from '../words/givenNames.ts';
import { looksLikePerson, SMALL_WITHIN } from '../words/personName.ts';
import { siteOf } from '../words/site.ts';
import { speaksAsOne } from '../words/speaksAsOne.ts';
import { squash } from '../words/words.ts';
import { PLATFORMS } from './outletName.ts';

const MOST_SENTENCES = 100;

/**
 * Tells the outlet's own names from people's: any name the page gives itself, or one built on the host's, but whom it
 * says to be a person.
 */
export function ownNameTest(
  page: Page,
  outletNames: readonly string[],
  article: Entry | null,
): (name: string) => boolean {
  const own = new Set(outletNames.flatMap((name) => [squash(name), squash(name.replace(AND, ' '))]));
  const beginnings = new Set(outletNames.flatMap(beginningsOf));
  const labels = page.url.hostname
    .split('.')
    .slice(0, -1)
    .map(squash)
    .filter((label) => label.length > 2 && label !== 'www');
  const isOwn = (name: string) => {
    const letters = squash(name);
    const first = squash(name.replace(/^the\s+/i, '').split(/[\s.-]/)[0] ?? '');
    return (
      own.has(letters) ||
      own.has(letters.replace(/^the/, '')) ||
      own.has(squash(name.replace(AND, ' '))) ||
      (ARTICLE.test(name) && beginnings.has(squash(name.replace(ARTICLE, '')))) ||
      letters === squash(page.url.hostname.replace(/^www\./, '')) ||
      labels.some((label) => letters === label || first === label || (label.length > 5 && letters.includes(label)))
    );
  };
  const known = new Map<string, boolean>();
  return (name) => {
    if (!isOwn(name)) return false;
    const isOutlet =
      known.get(name) ??
      !(looksLikePerson(capitalised(collapse(name.replace(SMALL_WITHIN, '')))) && isPerson(page, article, name, own));
    known.set(name, isOutlet);
    return isOutlet;
  };
}

/** Written out, or as a sign. */
const AND = /\s(?:and|und|et|y|&|\+)\s/gi;
/** What a shortened name may begin with that the whole one has not: "Le Courrier" of "Courrier de la Côte". */
const ARTICLE = /^(?:the|le|la|les|el|il|lo|der|die|das|de|het|o|a)\s/i;
/** Shorter beginnings are other names' too. */
const SHORTEST_BEGINNING = 6;
/** Of the beginnings of a name, the words; names in short have few. */
const MOST_WORDS = 8;

/**
 * The letters of the first words of an outlet's name, as it may call itself in short behind an article. A person may be
 * called so without one.
 */
function beginningsOf(outletName: string): string[] {
  const words = outletName.replace(ARTICLE, '').split(/\s+/, MOST_WORDS + 1);
  return words
    .slice(0, -1)
    .map((_, last) => squash(words.slice(0, last + 1).join('')))
    .filter((beginning) => beginning.length >= SHORTEST_BEGINNING);
}

/** Some write their own names in small letters. */
const capitalised = (name: string): string => name.replace(/(?<![^\s])[a-zà-ÿ]/g, (letter) => letter.toUpperCase());

/**
 * Whether the page says that a name which is the site's own is a person's: newsletters and sites under their author's
 * name. It takes the structured data, or two other places; and one if the site goes by another name, or the name begins
 * with a known given name. That a publisher is called like the author, and is an organisation, says nothing where the
 * author is a person who has such a name, or a profile elsewhere.
 */
function isPerson(
  { url, jsonLd, metas, bylines, title, sentences }: Page,
  article: Entry | null,
  name: string,
  own: Set<string>,
): boolean {
  const key = squash(name);
  // "Example Canada" on example.ca is a branch of it.
  if (squash(name.split(' ')[0] ?? '') === squash(siteOf(url.hostname))) return false;
  const isSame = (other: string | null) => squash(other ?? '').replace(/^the/, '') === key;
  const nodes = jsonLd.nodes.filter(({ node }) => isSame(textOf(node['name']))).map(({ node }) => node);
  const authors = article ? valuesOf(article.node['author'], jsonLd) : [];
  const stated = authors.filter((author) => isSame(isNode(author) ? textOf(author['name']) : author));
  const persons = stated.filter(isNode).filter((author) => isOfType(author, PERSON));
  if (persons.some((author) => isProfileOf(author, name, url))) return true;
  const printed = bylines.filter(
    ({ element, by }) => by !== 'words' && textWithin(element, 100) !== null && linesOf(element, 100).some(isSame),
  );
  const isPrinted = printed.length > 0;
  const isStated =
    persons.length > 0 ||
    printed.some(({ element }) => element.getAttribute('itemtype')?.endsWith('/Person')) ||
    stated.some((author) => !isNode(author));
  const isOne = hasGivenName(name) || speaksAsOne(sentences.slice(0, MOST_SENTENCES).map(({ data }) => data));
  if (isStated && isOne) return true;
  const isTagged = AUTHOR_METAS.some((at) => metas.get(at)?.some(isSame));
  // On a platform for them, who signs and what the site is called are one.
  if (isPrinted && PLATFORMS.has(siteOf(url.hostname))) return true;
  if (nodes.some((node) => isOfType(node, /organization|corporation|business/) && !isOfType(node, PERSON)))
    return false;
  if (isPrinted && isFamilyOf(name, url, own)) return true;
  const isOnlyPerson = persons.length > 0 && nodes.every((node) => isOfType(node, PERSON));
  if (isTagged ? isPrinted || isOne || isOnlyPerson || !own.has(key) : isPrinted && isOne) return true;
  return (isTagged || stated.length > 0) && `${title} `.includes(` by ${name} `);
}

const AUTHOR_METAS = ['author', 'article:author', 'twitter:data1'];

/** Whether a person's address is that of a profile in their name at another host: "https://example.org/@janedoe". */
function isProfileOf(person: JsonLdNode, name: string, page: URL): boolean {
  const address = addressOf(person['url']);
  if (address === null || !URL.canParse(address)) return false;
  const { hostname, pathname } = new URL(address);
  return hostname !== page.hostname && pathname.startsWith('/@') && squash(pathname).startsWith(squash(name));
}

/**
 * Whether a site stands under a person's family name and goes by another: "Jane Doe" on doe.com, which is "The
 * Example".
 */
function isFamilyOf(name: string, { hostname }: URL, own: ReadonlySet<string>): boolean {
  const family = squash(name.split(' ').at(-1) ?? '');
  return family === squash(siteOf(hostname)) && ![...own].some((one) => one.includes(family));
}

import type { Evidence, Found } from '../../domain/article/article.ts';
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
import { isAgency } from '../words/agencies.ts';
import { collapse } from '../words/collapse.ts';
import type { Page } from '../document/page.ts';
import { rightsHolder } from '../remarks/rightsHolder.ts';
import { hasGivenName } from '../words/givenNames.ts';
import { looksLikePerson } from '../words/personName.ts';
import { speaksAsOne } from '../words/speaksAsOne.ts';
import { siteOf } from '../words/site.ts';
import { squash, wordsOf } from '../words/words.ts';

interface Candidate {
  name: string;
  evidence: Evidence;
}

const MAX_LENGTH = 80;
const MAX_NAMES = 20;
const MOST_SENTENCES = 100;
/** Longer names may have a slogan beside them. */
const LONG_NAME = 40;
/** Shorter ones are in too many addresses. */
const SHORTEST_HOLDER = 6;
/** What platforms call themselves in the markup of what others publish there; letters alone. */
const PLATFORMS = new Set(
  'blogger bloggercom blogspot wordpress wordpresscom medium substack tumblr ghost squarespace wix wixcom weebly livejournal typepad beehiiv jimdo overblog canalblog hypotheses'.split(
    ' ',
  ),
);
/** Between a page's title and the name of its site, on either side. */
export const TITLE_PARTS = /(?<!\s)\s+(?:[-–—·•・:»›«‹]|::)\s+|(?:(?<!\s)\s+)?[|｜│]\s*/;

/**
 * The outlet's name as the page prints it. The places are asked in order; a name that fits the host goes before one that does
 * not, since a place may hold a section ("Premium") or the owner instead.
 *
 * @returns the name, and every name the page gives itself: none of them is a person
 */
export function readOutlet(page: Page, article: Entry | null): { name: Found<string> | null; names: string[] } {
  const candidates = [
    ...publishers(page, article),
    ...metaNames(page, ['og:site_name']),
    ...organisations(page),
    ...metaNames(page, [
      'application-name',
      'apple-mobile-web-app-title',
      'dc.publisher',
      'dcterms.publisher',
      'publisher',
      'copyright',
      'twitter:app:name:iphone',
      'cre',
      'source',
    ]),
    ...titleSuffixes(page),
    ...holder(page),
  ]
    .map(({ name, evidence }) => ({ name: withoutSlogan(name, page.url.hostname), evidence }))
    .filter(
      ({ name }) =>
        isName(name) &&
        !isPlatformOf(name, page.url.hostname) &&
        (!isAgency(name) || fitsHost(name, page.url.hostname)),
    );
  const chosen = candidates.find(({ name }) => fitsHost(name, page.url.hostname)) ?? candidates[0];
  const name = chosen ? { value: chosen.name, evidence: chosen.evidence } : null;
  return { name, names: candidates.slice(0, MAX_NAMES).map((candidate) => candidate.name) };
}

/** Whether a name is that of the platform a page stands on, and not of who publishes it; on the platform's own site it is both. */
export const isPlatformOf = (name: string, host: string): boolean =>
  PLATFORMS.has(squash(name)) && !(/^(?:www\.)?[^.]+\.[^.]+$/.test(host) && fitsHost(name, host));

function publishers(page: Page, article: Entry | null): Candidate[] {
  if (!article) return [];
  const names: Candidate[] = [];
  for (const property of ['publisher', 'sourceOrganization', 'provider', 'isPartOf']) {
    for (const value of valuesOf(article.node[property], page.jsonLd)) {
      const name = isNode(value) ? textOf(value['name']) : value;
      // Some systems name the page, or who wrote it, where the outlet belongs.
      if (name && !(isNode(value) && isOfType(value, /page$|^person/)))
        names.push({ name: tidy(name), evidence: { from: 'json-ld', at: `${article.types[0] ?? ''}.${property}` } });
    }
  }
  return names;
}

function organisations(page: Page): Candidate[] {
  return page.jsonLd.nodes
    .filter(
      ({ types, property }) =>
        property !== 'author' &&
        !types.includes('person') &&
        types.some((type) => /^(?:newsmediaorganization|website|organization)$/.test(type)),
    )
    .map(({ node, types }) => ({
      name: tidy(textOf(node['name']) ?? ''),
      evidence: { from: 'json-ld', at: `${types[0] ?? ''}.name` },
    }));
}

const metaNames = (page: Page, names: string[]): Candidate[] =>
  names.flatMap((at) =>
    (page.metas.get(at) ?? []).map((name) => ({ name: tidy(name), evidence: { from: 'meta', at } })),
  );

/** The ends of the title, unless the page shows them as part of its headline, or as who wrote it. */
function titleSuffixes(page: Page): Candidate[] {
  const parts = page.title.split(TITLE_PARTS);
  if (parts.length < 2) return [];
  const shown = [
    page.metas.get('og:title')?.[0] ?? '',
    ...page.headings.map(({ element }) => textWithin(element, 300) ?? ''),
  ]
    .map(squash)
    .filter((text) => text.length > 1);
  return [parts.at(-1) ?? '', parts[0] ?? '']
    .filter((part) => fitsHost(part, page.url.hostname) || !shown.some((text) => text.includes(squash(part))))
    .map((part) => ({ name: tidy(part), evidence: { from: 'element', at: 'title' } }));
}

/** Who has the rights in the page, if the address says the same: it goes before a slogan in the markup. */
function holder(page: Page): Candidate[] {
  const name = tidy(rightsHolder(page) ?? '');
  const letters = squash(name).replace(/^the/, '');
  const isSame = letters.length >= SHORTEST_HOLDER && squash(siteOf(page.url.hostname)).includes(letters);
  return isSame ? [{ name, evidence: { from: 'visible-text', at: '©' } }] : [];
}

/** "Example • Experience the next wave of examples": of a long name the part that the address has too. */
const withoutSlogan = (name: string, host: string): string =>
  (name.length < LONG_NAME ? undefined : name.split(TITLE_PARTS).find((part) => fitsHost(part, host))) ?? name;

const tidy = (name: string): string =>
  collapse(name)
    .replace(/^[-–—|·•»]\s/, '')
    .replace(/^(?:(?:©|\(c\)|copyright)\s*)+(?:[\d–, -]{4,}\s*)?(?:by\s)?/i, '')
    .replace(
      /(?:(?<!\s)\s+)?\((?:https?:|www\.)[^()]*\)$|(?:(?<![\s.,])[\s.,]+)?(?:all rights reserved|版权所有).*/is,
      '',
    );

const isName = (name: string): boolean =>
  name.length > 1 &&
  name.length <= MAX_LENGTH &&
  !/^https?:|^@|^\d+$|^www\.|^by /i.test(name) &&
  !PLACES.has(squash(name));
/** What a page is to its site, and no name of it. */
const PLACES = new Set(['home', 'homepage', 'startseite', 'blog', 'news', 'article', 'articles', 'website']);

/** Whether a name and a host are the same words or initials: "The Daily Example" and dailyexample.com, "SZ" and sz.de. */
export function fitsHost(name: string, host: string): boolean {
  const labels = host.split('.').map((label) => squash(label));
  const letters = squash(name).replace(/^the/, '');
  const initials = wordsOf(name)
    .map((word) => word.charAt(0))
    .join('');
  const joined = labels.join('');
  return (
    labels.slice(0, -1).some((label) => {
      const bare = label.replace(/^the/, '');
      return (
        bare.length > 1 &&
        (bare === letters ||
          (bare.length > 3 && letters.includes(bare)) ||
          (letters.length > 3 && bare.includes(letters)) ||
          (initials.length > 1 && bare === initials))
      );
    }) ||
    (letters.length > 3 && joined.includes(letters))
  );
}

/** Tells the outlet's own names from people's: any name the page gives itself, or one built on the host's, but whom it says to be a person. */
export function ownNameTest(
  page: Page,
  outletNames: readonly string[],
  article: Entry | null,
): (name: string) => boolean {
  const own = new Set(outletNames.map(squash));
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
      letters === squash(page.url.hostname.replace(/^www\./, '')) ||
      labels.some((label) => letters === label || first === label || (label.length > 5 && letters.includes(label)))
    );
  };
  const known = new Map<string, boolean>();
  return (name) => {
    if (!isOwn(name)) return false;
    const isOutlet = known.get(name) ?? !(looksLikePerson(capitalised(name)) && isPerson(page, article, name, own));
    known.set(name, isOutlet);
    return isOutlet;
  };
}

/** Some write their own names in small letters. */
const capitalised = (name: string): string => name.replace(/(?<![^\s])[a-zà-ÿ]/g, (letter) => letter.toUpperCase());

/**
 * Whether the page says that a name which is the site's own is a person's: newsletters and sites under their author's name. It takes
 * the structured data, or two other places; and one if the site goes by another name, or the name begins with a known given name. That a
 * publisher is called like the author, and is an organisation, says nothing where the author is a person who has such a name, or a profile
 * elsewhere.
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
  if (stated.some((author) => isNode(author) && isOfType(author, PERSON) && isProfileOf(author, name, url)))
    return true;
  const isGiven = hasGivenName(name);
  const isStated = stated.some((author) => !isNode(author) || isOfType(author, PERSON));
  const isOne = isGiven || speaksAsOne(sentences.slice(0, MOST_SENTENCES).map(({ data }) => data));
  if (isStated && isOne) return true;
  if (nodes.some((node) => isOfType(node, /organization|corporation|business/) && !isOfType(node, PERSON)))
    return false;
  const isTagged = AUTHOR_METAS.some((at) => metas.get(at)?.some(isSame));
  const isPrinted = bylines.some(
    ({ element, by }) => by !== 'words' && textWithin(element, 100) !== null && linesOf(element, 100).some(isSame),
  );
  // On a platform for them, who signs and what the site is called are one.
  if (isPrinted && PLATFORMS.has(siteOf(url.hostname))) return true;
  if (isPrinted && isFamilyOf(name, url, own)) return true;
  if (isTagged && (isPrinted || isOne || !own.has(key))) return true;
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

/** Whether a site stands under a person's family name and goes by another: "Jane Doe" on doe.com, which is "The Example". */
function isFamilyOf(name: string, { hostname }: URL, own: ReadonlySet<string>): boolean {
  const family = squash(name.split(' ').at(-1) ?? '');
  return family === squash(siteOf(hostname)) && ![...own].some((one) => one.includes(family));
}

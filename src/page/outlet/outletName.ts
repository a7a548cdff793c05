import type { Evidence, Found } from '../../domain/article/article.ts';
import { HIDDEN_HEADING } from '../document/elementNames.ts';
import { isNode, isOfType, textOf, valuesOf, type Entry } from '../document/jsonLd.ts';
import { textWithin } from '../document/lines.ts';
import { nameOf } from '../document/nodes.ts';
import { agencyKey, isAgency } from '../words/agencies.ts';
import { collapse } from '../words/collapse.ts';
import type { Page } from '../document/page.ts';
import { fitsHost } from './fitsHost.ts';
import { homeNames } from './homeNames.ts';
import { rightsHolder } from './rightsHolder.ts';
import { siteOf } from '../words/site.ts';
import { squash, wordsOf } from '../words/words.ts';

interface Candidate {
  name: string;
  evidence: Evidence;
}

const MAX_LENGTH = 80;
const MAX_NAMES = 20;
/** Longer names may have a slogan beside them. */
const LONG_NAME = 26;
/** What has more words in a page's title is a slogan. */
const MOST_WORDS = 7;
/** Shorter ones are in too many addresses. */
const SHORTEST_HOLDER = 6;
/** What platforms call themselves in the markup of what others publish there; letters alone. */
export const PLATFORMS = new Set(
  'blogger bloggercom blogspot wordpress wordpresscom medium substack tumblr ghost squarespace wix wixcom weebly livejournal typepad beehiiv jimdo overblog canalblog hypotheses'.split(
    ' ',
  ),
);
/** Between a page's title and the name of its site, on either side. */
export const TITLE_PARTS = /(?<!\s)\s+(?:[-–—·•・:»›«‹]|::)\s+|(?:(?<!\s)\s+)?[|｜│]\s*/;

/**
 * The outlet's name as the page prints it. The places are asked in order; a name that fits the host goes before one
 * that does not, since a place may hold a section ("Premium") or the owner instead.
 *
 * @returns the name, and every name the page gives itself: none of them is a person
 */
export function readOutlet(page: Page, article: Entry | null): { name: Found<string> | null; names: string[] } {
  const home = homeNames(page);
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
    ...home.inTitle.map((name): Candidate => ({ name, evidence: { from: 'element', at: 'title' } })),
    ...titleSuffixes(page),
    ...holder(page),
    ...home.others.map((name): Candidate => ({ name, evidence: { from: 'element', at: 'a' } })),
  ]
    .map(({ name, evidence }) => ({ name: withoutSlogan(withoutTitle(name, page), page.url.hostname), evidence }))
    .filter(({ name, evidence }) => evidence.at !== 'title' || wordsOf(name).length <= MOST_WORDS)
    .filter(({ name }) => !isSlogan(name) || fitsHost(name, page.url.hostname))
    .filter(
      ({ name }) =>
        isName(name) &&
        !isPlatformOf(name, page.url.hostname) &&
        (!isAgency(name) || [name, agencyKey(name)].some((one) => fitsHost(one, page.url.hostname))),
    );
  const first = candidates.find(({ name }) => fitsHost(name, page.url.hostname)) ?? candidates[0];
  // "coast-tribune.example" is called "Coast Tribune" where the page says so too.
  const isHost = first && ADDRESS.test(first.name) && isSmall(first.name);
  const bare = isHost ? squash(first.name.replace(TOP_LEVEL, '')) : null;
  const chosen = candidates.find(({ name }) => squash(name) === bare && !isSmall(name)) ?? first;
  const name = chosen ? { value: chosen.name, evidence: chosen.evidence } : null;
  return { name, names: candidates.slice(0, MAX_NAMES).map((candidate) => candidate.name) };
}

/**
 * Whether a name is that of the platform a page stands on, and not of who publishes it; on the platform's own site it
 * is both.
 */
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
    ...page.headings.flatMap(({ element }) =>
      HIDDEN_HEADING.test(nameOf(element)) ? [] : (textWithin(element, 300) ?? ''),
    ),
  ]
    .map(squash)
    .filter((text) => text.length > 1);
  const between = parts.slice(1, -1).filter((part) => fitsHost(part, page.url.hostname));
  return [parts.at(-1) ?? '', parts[0] ?? '', ...between]
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
  (name.length < LONG_NAME
    ? undefined
    : name.split(TITLE_PARTS).find((part) => fitsHost(part, host) && !ADDRESS.test(part))) ?? name;
const ADDRESS = /\.[a-z]{2,}$/i;
const isSmall = (name: string): boolean => name === name.toLowerCase();
const TOP_LEVEL = /(?:\.[a-z]{2,3})?\.[a-z]{2,}$/i;

/**
 * "From sails to everyday knots, boating made simple": says what the site offers, in parts and mostly small words, and
 * no name.
 */
export const isSlogan = (name: string): boolean =>
  PRAISE.test(name) || (/[^\d][,.!?]\s/.test(name) && (name.match(/(?<!\S)\p{Ll}{4,}/gu)?.length ?? 0) >= LEAST_SMALL);
/** "Brackwater’s leading news site", "Light for curious readers.": a country’s or a sentence. */
const PRAISE = /^\p{Lu}\S*['’]s(?:\s\p{Ll}+){3}$|^\S+(?:\s\S+){2,9}\s\p{Ll}{3,}[.!?]$/u;
const LEAST_SMALL = 4;

/** "A Title | The Example", "the end of a title The Example": some give both where the name belongs. */
function withoutTitle(name: string, { metas }: Page): string {
  const title = metas.get('og:title')?.[0] ?? '';
  const end = title.split(TITLE_PARTS).at(-1) ?? '';
  const rest = [title, end]
    .filter((part) => part.length >= SHORTEST_TITLE && name.startsWith(part))
    .map((part) => name.slice(part.length).replace(/^[\s|–—:-]+/, ''));
  return rest.find((part) => /^\p{L}/u.test(part)) ?? name;
}
/** Of a title, that none is the name of a site. */
const SHORTEST_TITLE = 15;

const tidy = (name: string): string =>
  collapse(name)
    .replace(/^[-–—|·•»]\s/, '')
    .replace(/^(?:(?:©|\(c\)|copyright)\s*)+(?:[\d–, -]{4,}\s*)?(?:by\s)?/i, '')
    .replace(
      /(?:(?<!\s)\s+)?\((?:https?:|www\.)[^()]*\)$|(?:(?<![\s.,])[\s.,]+)?(?:all rights reserved|版权所有).*/is,
      '',
    )
    .replace(/(?<![©®™])[©®™]+$/, '');

const isName = (name: string): boolean =>
  name.length > 1 &&
  name.length <= MAX_LENGTH &&
  !/^https?:|^@|^\d+$|^www\.|^by |^(?:source|fuente|fonte|quelle|来源|來源)\s?[:：]/i.test(name) &&
  !PLACES.has(squash(name));
/** What a page is to its site or what kind of page it is, and no name of the site. */
const PLACES = new Set(
  'home homepage startseite blog news article articles website infographic infographics podcast podcasts video videos gallery newsroom webinar whitepaper'.split(
    ' ',
  ),
);

import type { Article } from '../../domain/article/article.ts';
import {
  articleKeys,
  articleKeysAt,
  authorAtKey,
  authorKey,
  outletKey,
  type SubjectKey,
} from '../../domain/keys/subjectKey.ts';
import { identifyOutlet } from '../outlets/identity.ts';
import { nameKey } from '../../domain/keys/phraseKey.ts';
import { profileKey, sectionKey, wholeKey } from '../../domain/packs/indexing.ts';
import { calledKeys } from '../../domain/packs/outletNames.ts';
import { identityOf, lettersOf, outletKeyOf, ownAddress } from './outlet.ts';
import type { ContextRole } from '../../domain/report/report.ts';

/** Something an article names that packs may know: by which keys, in which role, and how the article puts it. */
export interface Asked {
  role: ContextRole;
  keys: SubjectKey[];
  /** The host, path, name or linked words that a reader can find on the page or in its address. */
  words: string;
  /** The addresses that link to it. */
  links?: string[];
}

/** Paths have two or three parts; deeper ones are machines'. */
const DEEPEST_SECTION = 6;

/** Memoized: a report asks twice, and of a thousand links every one is looked at. */
const known = new WeakMap<Article, Asked[]>();

/** All an article asks packs for by key, in the panel's order; what stands in its text comes on top. */
export function askedBy(article: Article): readonly Asked[] {
  const asked = known.get(article) ?? readAsked(article);
  known.set(article, asked);
  return asked;
}

function readAsked(article: Article): Asked[] {
  const asked = [
    ...thePage(article),
    ...theOutlet(article),
    ...firstPublishedBy(article),
    ...theAuthors(article),
    ...linked(article),
    ...linkedOutlets(article),
  ];
  return asked.filter(({ keys }) => keys.length > 0);
}

/** The keys of the article itself: at its own address, at the one that shows it, and where it says it belongs. */
export function keysOfArticle(article: Pick<Article, 'url' | 'canonicalUrl' | 'originals'>): SubjectKey[] {
  const keys = articleKeys(ownAddress(article), article.canonicalUrl, sameSite);
  return [...new Set([...keys, ...articleKeysAt(article.url)])];
}

function sameSite(a: string, b: string): boolean {
  const domain = identifyOutlet(a)?.domain ?? null;
  return domain !== null && domain === identifyOutlet(b)?.domain;
}

const thePage = (article: Article): Asked[] => [{ role: 'article', keys: keysOfArticle(article), words: article.url }];

/** The outlet, the part of it the article stands in, and the house or platform it lives under. */
function theOutlet(article: Article): Asked[] {
  const identity = identityOf(article);
  const key = identity && outletKeyOf(identity);
  if (!identity || key === null || identity.domain === null) return [];
  const { domain, parent, account } = identity;
  const { pathname } = new URL(ownAddress(article));
  const sections = sectionsOf(pathname).map((path): Asked => ({
    role: 'section',
    keys: [sectionKey(domain, path)],
    words: path,
  }));
  const houses = [account === null ? null : domain, parent].filter((house) => house !== null);
  return [
    { role: 'outlet', keys: [key], words: account === null ? domain : `${domain}/${account}` },
    ...sections,
    ...houses.map((house): Asked => ({ role: 'house', keys: [outletKey(house)], words: house })),
    { role: 'publisher', keys: [wholeKey(domain)], words: domain },
  ];
}

/** `/opinion/2026/a` as `/opinion/2026/` and `/opinion/`: the closest first. */
function sectionsOf(path: string): string[] {
  const parts = path.split('/').slice(1, -1).slice(0, DEEPEST_SECTION);
  return parts.map((_, dropped) => `/${parts.slice(0, parts.length - dropped).join('/')}/`);
}

/** Where the article is said to have appeared first, and the agencies and organisations credited with it. */
function firstPublishedBy(article: Article): Asked[] {
  const { republication, organisations } = article;
  const byName = (name: string): SubjectKey[] => (isItself(article, name) ? [] : calledKeys(name));
  return [
    ...republication.map(({ outlet, url }): Asked => {
      const { domain = null, account = null } = (url === undefined ? null : identifyOutlet(url)) ?? {};
      const keys = domain === null ? byName(outlet) : keysAt(domain, account);
      return { role: 'original', keys, words: outlet };
    }),
    ...organisations.map(({ name }): Asked => ({ role: 'credited', keys: byName(name), words: name })),
  ];
}

/** The keys of an outlet at a domain, on platforms as its author's before the platform's. */
const keysAt = (domain: string, account: string | null): SubjectKey[] =>
  account === null ? [outletKey(domain)] : [outletKey(`${domain}/${account}`), outletKey(domain)];

/**
 * Whether a name is the page's own outlet's, by its host or by what it calls itself: no other of that name is meant.
 */
function isItself(article: Article, name: string): boolean {
  const letters = lettersOf(name);
  const labels = new URL(ownAddress(article)).hostname.split('.');
  return (
    [letters, `the${letters}`].some((label) => labels.includes(label)) ||
    lettersOf(article.outletName?.value ?? '') === letters
  );
}

/** Each author by name, by name at this outlet, and by the profile the byline links to. */
function theAuthors(article: Article): Asked[] {
  const domain = identityOf(article)?.domain ?? null;
  return article.authors.flatMap(({ name, url }): Asked[] => {
    const profile = url === undefined ? null : profileKey(url);
    const keys = [authorKey(name), domain && authorAtKey(domain, name), profile];
    return [
      { role: 'author', keys: keys.filter((key) => key !== null), words: name },
      { role: 'byline', keys: [nameKey(name)].filter((key) => key !== null), words: name },
    ];
  });
}

/** The outlets other than its own that the article's text links to, in its order. */
function linkedOutlets(article: Article): Asked[] {
  const own = identityOf(article)?.domain ?? null;
  const links = article.links.flatMap(({ url }) => {
    const identity = identifyOutlet(url);
    if (identity === null || identity.domain === null || identity.domain === own) return [];
    const { domain, account } = identity;
    return [{ url, words: account === null ? domain : `${domain}/${account}`, domain }];
  });
  return [...Map.groupBy(links, ({ words }) => words)].map(([words, to]) => ({
    role: 'linked-outlet',
    keys: [...new Set([outletKey(words), ...to.map(({ domain }) => outletKey(domain))])],
    words,
    links: to.map(({ url }) => url),
  }));
}

/** Every address the article's text links to. */
const linked = ({ links }: Article): Asked[] =>
  links.map(({ url, text }) => ({ role: 'linked', keys: articleKeysAt(url), words: text || url }));

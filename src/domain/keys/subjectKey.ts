import * as z from 'zod/mini';

/** What a note can be about. */
export const SubjectKind = z.enum(['article', 'outlet', 'author', 'topic', 'link']);
export type SubjectKind = z.infer<typeof SubjectKind>;

/**
 * A subject's key is how notes find it again: `kind:identity`. Two spellings of one subject have the same key; a subject may
 * answer to several (an article has one for every address of it).
 */
export type SubjectKey = string;
/** Longest key: that of an article at the longest address. */
export const MAX_KEY = 4200;
/** Most keys a subject answers to. */
export const MAX_KEYS = 20;

/** Parameters that say how a reader came to a page, never which page it is (utm: Google Analytics; the others: ad and mail services). */
const TRACKING =
  /^(?:utm_|mc_|pk_|mtm_|hsa_|at_|ns_|xtor$|fbclid$|gclid$|gclsrc$|dclid$|msclkid$|yclid$|igshid$|twclid$|ttclid$|wbraid$|gbraid$|_ga$|_gl$|cmpid$|cmp$|ocid$|ito$|smid$|smtyp$|sref$|ref$|ref_src$|ref_url$|referrer$|s_cid$|ncid$|icid$|sh$|share$|partner$|guccounter$|guce_referrer)/i;

/** The key of the outlet at a domain, as {@link file://../outlets/identity.ts} resolves it. */
export const outletKey = (domain: string): SubjectKey => `outlet:${domain.toLowerCase()}`;

/** The key of a person's name: case, accents, punctuation and spacing do not tell people apart. */
export const authorKey = (name: string): SubjectKey => `author:${foldedName(name)}`;

/** The key of a name in the bylines of one outlet. */
export const authorAtKey = (domain: string, name: string): SubjectKey => `author-at:${domain}:${foldedName(name)}`;

/** Accents and points that are often left out; in Indic scripts and kana, marks are vowels and consonants. */
const ACCENTS = /[\u0300-\u036F\u064B-\u065F\u0670[\p{M}&&[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Cyrillic}]]]/gv;

const foldedName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/**
 * The key of an article at an address: scheme, `www.`, fragment, tracking parameters, parameter order, a trailing slash and a
 * default port do not make another article. Returns null for anything but http(s).
 */
export function articleKey(address: string): SubjectKey | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return null;
  const host = url.host.replace(/^(?:www|m|amp)\./, '').replace(/\.$/, '');
  const path = url.pathname.replace(/\/(?:amp|index\.(?:html?|php))?\/?$/, '');
  const parameters = [...url.searchParams].filter(([name]) => !TRACKING.test(name) && name !== 'amp');
  parameters.sort(([a], [b]) => (a < b ? -1 : 1));
  const query = parameters.map(([name, value]) => `${name}=${value}`).join('&');
  return `article:${host}${path}${query && `?${query}`}`;
}

/** The key of an address that articles link to; null for anything but http(s). One page under two spellings has one key. */
export const linkKey = (address: string): SubjectKey | null =>
  articleKey(address)?.replace(/^article:/, 'link:') ?? null;

/**
 * Every key of one article: where it was served, and the page's own canonical address if that can be believed. A canonical is
 * believed only on the same site and only if it speaks of the same article, by a number or a word of the address: front pages,
 * section pages and other articles given as canonical would merge the notes of strangers.
 *
 * @param sameSite - tells whether two http(s) addresses belong to one registrable domain
 */
export function articleKeys(
  url: string,
  canonicalUrl: string | null,
  sameSite: (a: string, b: string) => boolean,
): SubjectKey[] {
  const own = articleKey(url);
  const claimed = canonicalUrl === null ? null : articleKey(canonicalUrl);
  if (own === null) return [];
  if (canonicalUrl === null || claimed === null || claimed === own) return [own];
  return sameSite(url, canonicalUrl) && speakOfTheSame(url, canonicalUrl) ? [own, claimed] : [own];
}

/** Numbers this long are article ids; shorter ones are dates and pages. */
const ID = /\d{5,}/g;
/** Shorter words are "the", "news", "html". */
const WORD = /\p{L}{5,}/gu;

/** True when two addresses share an article id, or at least half of the words in the shorter one's last part. */
function speakOfTheSame(a: string, b: string): boolean {
  const ids = new Set(a.match(ID));
  if (b.match(ID)?.some((id) => ids.has(id))) return true;
  const [fewer, more] = [wordsOf(a), wordsOf(b)].toSorted((x, y) => x.size - y.size);
  if (!fewer || !more || fewer.size === 0) return false;
  return [...fewer].filter((word) => more.has(word)).length * 2 >= fewer.size;
}

const wordsOf = (address: string): Set<string> =>
  new Set(new URL(address).pathname.split('/').findLast(Boolean)?.toLowerCase().match(WORD));

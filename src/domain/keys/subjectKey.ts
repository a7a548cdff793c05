import * as z from 'zod/mini';
import { formerAddress, plainAddress } from './articleAddress.ts';

/** What a note can be about. */
export const SubjectKind = z.enum(['article', 'outlet', 'author', 'topic', 'link']);
export type SubjectKind = z.infer<typeof SubjectKind>;

/**
 * A subject's key is how notes find it again: `kind:identity`. Two spellings of one subject have the same key; a
 * subject may answer to several (an article has one for every address of it).
 */
export type SubjectKey = string;
/** Longest key: that of an article at the longest address. */
export const MAX_KEY = 4200;
/** Most keys a subject answers to. */
export const MAX_KEYS = 20;

/** The key of the outlet at a domain, as `background/outlets/identity.ts` resolves it. */
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

/** The key of an article at an address; null for anything but http(s). What makes no other page makes no other key. */
export const articleKey = (address: string): SubjectKey | null => keyAt('article', address, plainAddress);

/** The key that an article at an address had by the rule before; pages of their own may share one. */
export const formerArticleKey = (address: string): SubjectKey | null => keyAt('article', address, formerAddress);

/**
 * Both keys of an article at an address: the one that tells it from others, and the one that notes may be stored under.
 */
export const articleKeysAt = (address: string): SubjectKey[] => keysAt('article', parsed(address));
export const articleKeysOf = (url: URL): SubjectKey[] => keysAt('article', url);

/**
 * The key of an address that articles link to; null for anything but http(s). One page under two spellings has one key.
 */
export const linkKey = (address: string): SubjectKey | null => keyAt('link', address, plainAddress);

/** All keys that a note on an address may be stored under. */
export const linkKeys = (address: string): SubjectKey[] => keysAt('link', parsed(address));

/** Each key once. */
const present = (keys: readonly (SubjectKey | null)[]): SubjectKey[] =>
  [...new Set(keys)].filter((key) => key !== null);

const parsed = (address: string): URL | null => (URL.canParse(address) ? new URL(address) : null);

const keyAt = (kind: SubjectKind, address: string, spelling: (url: URL) => string): SubjectKey | null =>
  keysAt(kind, parsed(address), [spelling])[0] ?? null;

function keysAt(kind: SubjectKind, url: URL | null, spellings = [plainAddress, formerAddress]): SubjectKey[] {
  if (url === null || !/^https?:$/.test(url.protocol)) return [];
  return present(spellings.map((spelling) => `${kind}:${spelling(url)}`));
}

/**
 * Every key of one article: where it was served, and the page's own canonical address if that can be believed; behind
 * them, where they are others, the keys by the former rule. A canonical is believed only on the same site and only if
 * it speaks of the same article, by a number or a word of the address: front pages, section pages and other articles
 * given as canonical would merge the notes of strangers.
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
  const isBelieved =
    canonicalUrl !== null && claimed !== null && sameSite(url, canonicalUrl) && speakOfTheSame(url, canonicalUrl);
  const addresses = isBelieved ? [url, canonicalUrl] : [url];
  return present([...addresses.map(articleKey), ...addresses.map(formerArticleKey)]);
}

/** Numbers this long are article ids; shorter ones are dates and pages. */
const ID = /\d{5,}/g;
/** Shorter words are "the", "news", "html". */
const WORD = /\p{L}{5,}/gu;

/** True when two addresses share an article id, or at least half of the words in the shorter one's last part. */
function speakOfTheSame(a: string, b: string): boolean {
  const ids = new Set(a.match(ID));
  if (b.match(ID)?.some((id) => ids.has(id))) return true;
  const [ofA, ofB] = [wordsOf(a), wordsOf(b)];
  const [fewer, more] = ofA.size < ofB.size ? [ofA, ofB] : [ofB, ofA];
  if (fewer.size === 0) return false;
  return [...fewer].filter((word) => more.has(word)).length * 2 >= fewer.size;
}

const wordsOf = (address: string): Set<string> =>
  new Set(new URL(address).pathname.split('/').findLast(Boolean)?.toLowerCase().match(WORD));

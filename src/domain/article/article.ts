import * as z from 'zod/mini';
import { Offset } from '../text/span.ts';
import { LONGEST_TEXT, MOST_BLOCKS } from './bounds.ts';

/**
 * What a page says about its article. The page script writes it, the background parses it: the reading comes from
 * a process a page may have taken over, so every string and list is bounded here.
 */

const text = (max: number) => z.string().check(z.maxLength(max));
const address = z.string().check(z.maxLength(4096), z.regex(/^https?:\/\//i));

/** Where in the page a fact was found, so that the panel can answer "how do you know?". */
export const EvidenceSource = z.enum([
  'json-ld',
  'meta',
  'microdata',
  'rel',
  'byline', // an element marked as byline, author or dateline
  'element', // another element: <h1>, <time>, <title>, a label
  'visible-text',
  'address',
  'language-detector',
]);
export const Evidence = z.object({
  from: EvidenceSource,
  /** The exact place in the field's own notation: `NewsArticle.author`, `og:title`, `.byline`, `h1`. */
  at: text(200),
});
export type Evidence = z.infer<typeof Evidence>;

const found = <T extends z.ZodMiniType>(value: T) => z.object({ value, evidence: Evidence });
export interface Found<T> {
  value: T;
  evidence: Evidence;
}

export const Author = z.object({
  /** The name as printed, without "By", titles or the outlet. */
  name: text(200),
  role: z.optional(text(300)),
  url: z.optional(address),
  evidence: Evidence,
});
export type Author = z.infer<typeof Author>;

export const ArticleKind = z.enum([
  'news',
  'analysis',
  'opinion',
  'review',
  'live',
  'interview',
  'sponsored',
  'press-release',
  'satire',
  'obituary',
]);
type ArticleKind = z.infer<typeof ArticleKind>;

const BlockKind = z.enum(['heading', 'paragraph', 'list-item', 'quote', 'caption', 'preformatted']);
/**
 * A stretch of the article's text, as UTF-16 offsets into {@link Article.text}. Blocks are in order and do not overlap.
 */
export const Block = z.object({ kind: BlockKind, start: Offset, end: Offset });
export type Block = z.infer<typeof Block>;

/** What reads them takes each once: blocks that lay over each other would be read as often as there are any. */
const areInOrder = (blocks: readonly Block[]): boolean =>
  blocks.every(({ start, end }, at) => start <= end && start >= (blocks[at - 1]?.end ?? 0));

const DisclosureKind = z.enum([
  'author-box',
  'disclaimer',
  'republication',
  'correction',
  'update',
  'sponsor',
  'image-credit',
  'agency',
  'dateline',
  'call-to-share',
  'paywall',
  'credit', // of a translator, an editor, a reporter who helped
]);
/** A part kept out of the text that a reader still wants to know of. */
export const Disclosure = z.object({
  kind: DisclosureKind,
  text: text(2000),
  /**
   * Its place: the offset into {@link Article.text} of what stands behind it in the page; the text's length if that is
   * nothing.
   */
  place: Offset,
  evidence: Evidence,
});
export type Disclosure = z.infer<typeof Disclosure>;

/** Someone credited with a part in the article other than its text. */
export const Credit = z.object({
  kind: z.enum(['translator', 'editor', 'contributor', 'photographer']),
  name: text(200),
  evidence: Evidence,
});
export type Credit = z.infer<typeof Credit>;

/** A claim that the article appeared elsewhere first. Claims may contradict each other: all are kept, in page order. */
export const RepublicationClaim = z.object({
  /** The outlet as the claim names it, or the host of the linked original. */
  outlet: text(200),
  url: z.optional(address),
  /** The sentence or markup that says so. */
  quote: text(1000),
  evidence: Evidence,
});
export type RepublicationClaim = z.infer<typeof RepublicationClaim>;

const LinkKind = z.enum(['same-outlet', 'same-author', 'original-outlet', 'other']);
export const Link = z.object({ url: address, host: text(253), text: text(300), kind: LinkKind, count: z.int() });
export type Link = z.infer<typeof Link>;

/**
 * A page on which the outlet says who it is or what rules it has: a schema.org property (`correctionsPolicy`), `about`,
 * `imprint`.
 */
export const Policy = z.object({ property: text(60), url: address });
export type Policy = z.infer<typeof Policy>;

/** Whom the markup names behind the outlet, by the schema.org property that does. */
export const Publisher = z.object({
  property: z.enum(['publisher', 'legalName', 'parentOrganization']),
  name: text(200),
  evidence: Evidence,
});
export type Publisher = z.infer<typeof Publisher>;

export const Article = z.object({
  /** Which of the page's articles it is, where there are several: from 1. */
  among: z.optional(z.object({ at: z.int().check(z.gte(1)), of: z.int().check(z.gte(2)) })),
  /** The address the page was served from. */
  url: address,
  /** The page's own claim of its address (`rel=canonical`, `og:url`), if it makes one. */
  canonicalUrl: z.nullable(address),
  /** Where a copy in an archive or a forwarding page names the page it stands for, the surest first. */
  originals: z.optional(z.array(address).check(z.maxLength(5))),
  title: z.nullable(found(text(1000))),
  subtitle: z.nullable(found(text(2000))),
  /** The outlet's name as printed, or null when only the host is known. */
  outletName: z.nullable(found(text(200))),
  section: z.nullable(found(text(200))),
  /** What the page says the article is about, as it prints it. */
  topics: z.optional(z.array(text(60)).check(z.maxLength(10))),
  kind: z.nullable(found(ArticleKind)),
  /** People and pen names credited with the text; empty when the page credits nobody. */
  authors: z.array(Author).check(z.maxLength(50)),
  /** Agencies and organisation bylines ("Reuters", "Staff"). */
  organisations: z.array(Author).check(z.maxLength(50)),
  credits: z.array(Credit).check(z.maxLength(50)),
  /** ISO 8601, `YYYY-MM-DD` or with time and the page's own offset; the day is the page's own. */
  published: z.nullable(found(text(40))),
  modified: z.nullable(found(text(40))),
  /** The date a reader sees, where it contradicts `published`. */
  publishedVisible: z.nullable(found(text(40))),
  /** BCP 47 tag of the text; null when neither the page nor the text tells. */
  language: z.nullable(found(text(35))),
  /** The article's text: blocks joined by a blank line, white space collapsed. */
  text: text(LONGEST_TEXT),
  blocks: z.array(Block).check(z.maxLength(MOST_BLOCKS), z.refine(areInOrder, 'blocks overlap')),
  /** Of a live page whose posts are told by how it is built: the blocks at which they begin (`page/body/posts.ts`). */
  posts: z.optional(z.array(z.int().check(z.gte(0))).check(z.maxLength(100_000))),
  /** Hashes of the page's paragraphs that are not in the text (`changes/elsewhere.ts`). */
  elsewhere: z.optional(z.array(z.int()).check(z.maxLength(100))),
  wordCount: z.int().check(z.gte(0)),
  /** The page marks the article as not free to read, or the visible text breaks off at a paywall. */
  paywalled: z.boolean(),
  disclosures: z.array(Disclosure).check(z.maxLength(100)),
  republication: z.array(RepublicationClaim).check(z.maxLength(20)),
  /** What keeps this from being all that the page says: it was cut, its markup is broken, its letters are. */
  notices: z.array(z.enum(['too-long', 'too-many-parts', 'markup-unread', 'broken-encoding'])).check(z.maxLength(4)),
  links: z.array(Link).check(z.maxLength(1000)),
  publisher: z.optional(z.array(Publisher).check(z.maxLength(5))),
  policies: z.array(Policy).check(z.maxLength(50)),
});
export type Article = z.infer<typeof Article>;

import * as z from 'zod/mini';
import { ArticleKind, Block, Disclosure, type Article } from '../article/article.ts';
import { HedgeCategory, Voice } from '../article/hedge.ts';
import type { ArticleReading } from '../article/reading.ts';
import { Offset, Span } from '../text/span.ts';

/**
 * What is kept of an article as it was read, for telling later what has changed: its words and what frames them, and
 * nothing of the page around it. Kept on disk: a field is added as an optional one, and none changes what it means.
 */

const text = (max: number) => z.string().check(z.maxLength(max));

const blockIndex = z.int().check(z.gte(0));

/** A block, by its own words. They are in the order of the article’s blocks, and as many. */
const KeptBlock = z.object({
  text: text(5_000_000),
  /** Left out for a paragraph. */
  kind: z.optional(Block.shape.kind),
});
export type KeptBlock = z.infer<typeof KeptBlock>;

/** A hedge with its offsets in its own block, its sentence's as well. */
export const KeptHedge = z.object({
  block: blockIndex,
  start: Offset,
  end: Offset,
  sentence: Span,
  category: HedgeCategory,
  voice: z.optional(Voice.shape.kind),
  speaker: Voice.shape.speaker,
});
export type KeptHedge = z.infer<typeof KeptHedge>;

/** Notices that more of the page may be its text. */
const CUT: ReadonlySet<Article['notices'][number]> = new Set(['too-long', 'too-many-parts'] as const);

/** Kinds of disclosure that are kept: what the page says of its text, not who took the pictures. */
const KEPT_DISCLOSURES: ReadonlySet<Disclosure['kind']> = new Set([
  'correction',
  'update',
  'disclaimer',
  'republication',
  'sponsor',
  'paywall',
]);

export const KeptText = z.object({
  title: z.nullable(text(1000)),
  subtitle: z.nullable(text(2000)),
  /** Names of people, then of agencies and organisations. */
  authors: z.array(text(200)).check(z.maxLength(100)),
  /** ISO 8601, as the page gives it. */
  published: z.nullable(text(40)),
  modified: z.nullable(text(40)),
  kind: z.nullable(ArticleKind),
  outletName: z.nullable(text(200)),
  /** BCP 47 */
  language: z.nullable(text(35)),
  blocks: z.array(KeptBlock).check(z.maxLength(100_000)),
  /** Of a live page: the blocks at which its posts begin, where its building tells. */
  posts: z.optional(z.array(blockIndex).check(z.maxLength(100_000))),
  /** Hashes of paragraphs that stood in the page and were not taken for its text (`elsewhere.ts`). */
  elsewhere: z.optional(z.array(z.int()).check(z.maxLength(100))),
  disclosures: z.array(z.object({ kind: Disclosure.shape.kind, text: Disclosure.shape.text })).check(z.maxLength(100)),
  /** The page marks the article as not free to read, or shows no more than its beginning. */
  paywalled: z.boolean(),
  /** The page was too long to be read whole. */
  cut: z.optional(z.literal(true)),
  /** Which of the page's articles it is, where there are several: from 1. */
  among: z.optional(z.int().check(z.gte(1))),
  /** Null where its wording was not read: no lexicon, or not yet. */
  hedges: z.nullable(z.array(KeptHedge).check(z.maxLength(50_000))),
  /** Sources cited by name; null where they were not looked for. */
  sources: z.nullable(z.array(text(200)).check(z.maxLength(500))),
});
export type KeptText = z.infer<typeof KeptText>;

/** What is kept of a reading. Its blocks are the article's, one for one. */
export function keptTextOf({ article, signals }: Pick<ArticleReading, 'article' | 'signals'>): KeptText {
  const { blocks } = article;
  return {
    title: article.title?.value ?? null,
    subtitle: article.subtitle?.value ?? null,
    authors: [...article.authors, ...article.organisations].map(({ name }) => name),
    published: article.published?.value ?? null,
    modified: article.modified?.value ?? null,
    kind: article.kind?.value ?? null,
    outletName: article.outletName?.value ?? null,
    language: article.language?.value ?? null,
    blocks: blocks.map(({ kind, start, end }) => ({
      text: article.text.slice(start, end),
      ...(kind !== 'paragraph' && { kind }),
    })),
    ...(article.posts && { posts: article.posts }),
    ...(article.elsewhere && { elsewhere: article.elsewhere }),
    disclosures: article.disclosures
      .filter(({ kind }) => KEPT_DISCLOSURES.has(kind))
      .map(({ kind, text: words }) => ({ kind, text: words })),
    paywalled: article.paywalled,
    ...(article.notices.some((notice) => CUT.has(notice)) && { cut: true as const }),
    ...(article.among && { among: article.among.at }),
    hedges: signals?.hedges.status === 'ok' ? keptHedges(signals.hedges.value, blocks) : null,
    sources:
      signals?.sources?.status === 'ok'
        ? signals.sources.value.filter(({ kind }) => kind === 'named').map(({ name }) => name)
        : null,
  };
}

type Signals = NonNullable<ArticleReading['signals']>;
type Hedges = Extract<Signals['hedges'], { status: 'ok' }>['value'];

/** Hedges are in the order of the text, and each lies in one block. */
function keptHedges(hedges: Hedges, blocks: Article['blocks']): KeptHedge[] {
  let at = 0;
  return hedges
    .toSorted((a, b) => a.start - b.start)
    .flatMap(({ start, end, sentence, category, voice }): KeptHedge[] => {
      while (at < blocks.length && (blocks[at]?.end ?? 0) < end) at++;
      const block = blocks[at];
      if (block === undefined || start < block.start) return [];
      const own = ({ start: from, end: to }: { start: number; end: number }) => ({
        start: Math.max(0, from - block.start),
        end: Math.min(to, block.end) - block.start,
      });
      return [
        {
          block: at,
          ...own({ start, end }),
          sentence: own(sentence),
          category,
          ...(voice && { voice: voice.kind }),
          ...(voice?.speaker !== undefined && { speaker: voice.speaker }),
        },
      ];
    });
}

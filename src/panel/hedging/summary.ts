import type { Article } from '../../domain/article/article.ts';
import { COUNTED } from './counted.ts';
import { LEAST_WORDS, normsFor, standing } from './norm.ts';
import type { Standing } from './norm.ts';
import type { Hedge, HedgeCategory, Voice } from '../../domain/article/hedge.ts';
import type { Span } from '../../domain/text/span.ts';

/** How a category counts; see {@link file://../language/counted.ts}. */
export type Counting = 'counted' | 'apart' | 'not-counted';
const APART: ReadonlySet<HedgeCategory> = new Set<HedgeCategory>(['vague-source', 'stance']);
const countingOf = (category: HedgeCategory): Counting =>
  COUNTED.has(category) ? 'counted' : APART.has(category) ? 'apart' : 'not-counted';

export interface HedgedSentence extends Span {
  /** In order; offsets into the article's text. */
  hedges: Hedge[];
}

/** Where an article stands among texts that were measured. */
export interface Comparison extends Standing {
  /** How many they are, what they are, and which sort of text. */
  texts: number;
  source: string;
  sort: 'news' | 'opinion';
  /** Only news was measured, which hedges less than opinion: said of an opinion piece, and of a text not known to be news. */
  onlyNews: 'opinion' | 'unknown' | null;
}

export interface HedgingSummary {
  /** Hedges that count, over the whole text. */
  count: number;
  /** The same per 1,000 words; null for a text without words. */
  perThousandWords: number | null;
  /** Null where nothing was measured in the article's language; how many words a text has at least, if this one has fewer. */
  comparison: Comparison | { leastWords: number } | null;
  /** Categories that occur, by how they count, the most frequent first. */
  categories: Record<Counting, { category: HedgeCategory; count: number }[]>;
  /** The hedges that count, by whose words they are; the headline's are not among `count`. */
  voices: Record<Voice['kind'], number>;
  /** Sentences with at least one hedge, in text order. */
  sentences: HedgedSentence[];
}

const isCounted = ({ category }: Hedge) => COUNTED.has(category);

/** What the panel says about an article's hedges. @param headline - the hedges of its title */
export function summariseHedging(
  hedges: readonly Hedge[],
  headline: readonly Hedge[],
  article: Pick<Article, 'wordCount' | 'language' | 'kind'>,
): HedgingSummary {
  const counts = new Map<HedgeCategory, number>();
  const sentences = new Map<number, HedgedSentence>();
  for (const hedge of hedges) {
    counts.set(hedge.category, (counts.get(hedge.category) ?? 0) + 1);
    const { start, end } = hedge.sentence;
    const sentence = sentences.get(start) ?? { start, end, hedges: [] };
    sentence.hedges.push(hedge);
    sentences.set(start, sentence);
  }
  const counted = hedges.filter(isCounted);
  const categories = [...counts]
    .map(([category, count]) => ({ category, count }))
    .toSorted((a, b) => b.count - a.count || a.category.localeCompare(b.category));
  const counting = (how: Counting) => categories.filter(({ category }) => countingOf(category) === how);
  const inVoice = (kind: Voice['kind']) => counted.filter(({ voice }) => (voice?.kind ?? 'author') === kind).length;
  const perThousandWords = article.wordCount > 0 ? (1000 * counted.length) / article.wordCount : null;
  return {
    count: counted.length,
    perThousandWords,
    comparison: perThousandWords === null ? null : compare(perThousandWords, article),
    categories: { counted: counting('counted'), apart: counting('apart'), 'not-counted': counting('not-counted') },
    voices: {
      author: inVoice('author'),
      quoted: inVoice('quoted'),
      reported: inVoice('reported'),
      headline: headline.filter(isCounted).length,
    },
    sentences: [...sentences.values()].toSorted((a, b) => a.start - b.start),
  };
}

function compare(
  perThousandWords: number,
  { language, kind, wordCount }: Pick<Article, 'language' | 'kind' | 'wordCount'>,
): HedgingSummary['comparison'] {
  const [tag = ''] = language?.value.split('-') ?? [];
  const norms = normsFor(tag);
  if (!norms) return null;
  if (wordCount < LEAST_WORDS) return { leastWords: LEAST_WORDS };
  const isOpinion = kind?.value === 'opinion';
  const norm = (isOpinion && norms.opinion) || norms.news;
  return {
    ...standing(norm, perThousandWords),
    texts: norm.texts,
    source: norms.source,
    sort: norm === norms.opinion ? 'opinion' : 'news',
    onlyNews: norms.opinion !== null ? null : isOpinion ? 'opinion' : kind?.value === 'news' ? null : 'unknown',
  };
}

/** A stretch of a sentence: plain words, or a hedge. */
export interface SentencePart {
  text: string;
  hedge: Hedge | null;
}

/** Splits a sentence at its hedges. The parts joined are the sentence; hedges that overlap an earlier one are left plain. */
export function partsOf(text: string, { start, end, hedges }: HedgedSentence): SentencePart[] {
  const parts: SentencePart[] = [];
  let at = start;
  for (const hedge of hedges) {
    if (hedge.start < at || hedge.end > end) continue;
    if (hedge.start > at) parts.push({ text: text.slice(at, hedge.start), hedge: null });
    parts.push({ text: text.slice(hedge.start, hedge.end), hedge });
    at = hedge.end;
  }
  if (at < end) parts.push({ text: text.slice(at, end), hedge: null });
  return parts;
}

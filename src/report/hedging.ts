import type { Article } from '../article/article.ts';
import type { Hedge, HedgeCategory } from '../language/hedge.ts';

/** Conditions and open questions are shown but are no doubt of the author's; approximators only say that a number is round. */
const NOT_COUNTED: ReadonlySet<HedgeCategory> = new Set<HedgeCategory>(['conditional', 'approximation']);

export interface HedgedSentence {
  start: number;
  end: number;
  /** In order; offsets into the article's text. */
  hedges: Hedge[];
}

export interface HedgingSummary {
  /** Hedges that count, over the whole text. */
  count: number;
  /** The same per 1,000 words; null for a text without words. */
  perThousandWords: number | null;
  /** Categories that occur, the most frequent first. */
  categories: { category: HedgeCategory; count: number }[];
  /** Sentences with at least one hedge, in text order. */
  sentences: HedgedSentence[];
}

/** What the panel says about an article's hedges. */
export function summariseHedging(hedges: readonly Hedge[], { wordCount }: Pick<Article, 'wordCount'>): HedgingSummary {
  const counts = new Map<HedgeCategory, number>();
  const sentences = new Map<number, HedgedSentence>();
  for (const hedge of hedges) {
    counts.set(hedge.category, (counts.get(hedge.category) ?? 0) + 1);
    const { start, end } = hedge.sentence;
    const sentence = sentences.get(start) ?? { start, end, hedges: [] };
    sentence.hedges.push(hedge);
    sentences.set(start, sentence);
  }
  const count = hedges.filter(({ category }) => !NOT_COUNTED.has(category)).length;
  return {
    count,
    perThousandWords: wordCount > 0 ? (1000 * count) / wordCount : null,
    categories: [...counts].map(([category, n]) => ({ category, count: n })).toSorted((a, b) => b.count - a.count),
    sentences: [...sentences.values()].toSorted((a, b) => a.start - b.start),
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

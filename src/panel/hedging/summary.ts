import type { Article } from '../../domain/article/article.ts';
import { MARKS, markOf, ON_REQUEST, type Mark } from '../../domain/article/mark.ts';
import { isWanted, whoseWords, type Whose } from '../../domain/article/whose.ts';
import type { Marking } from '../../domain/report/marking.ts';
import { COUNTED, LEAST_WORDS } from '../../domain/article/counted.ts';
import { normsFor, standing } from './norm.ts';
import type { Norm, Standing } from './norm.ts';
import type { Hedge } from '../../domain/article/hedge.ts';
import type { Span } from '../../domain/text/span.ts';

export interface HedgedSentence extends Span {
  /** In order; offsets into the article's text. */
  hedges: Hedge[];
}

/** Where an article stands among texts that were measured. */
export interface Comparison extends Standing {
  /** What was measured, and what it was measured in. */
  norm: Norm;
  source: string;
}

export interface HedgingSummary {
  /**
   * The hedges shown, in text order: as many ticks, marks and places in sentences. Those of the headline are not among
   * them.
   */
  shown: Hedge[];
  /**
   * Forms of mark that occur in the voices shown, with how often, whether shown or not; what is only on request is in
   * none of them.
   */
  forms: { mark: Mark; count: number }[];
  /** Hedges of kinds that are shown only on request, in the voices shown. */
  onRequest: number;
  /** Hedges of the kinds that were measured in other texts, per 1,000 words; null for a text without words. */
  perThousandWords: number | null;
  /**
   * Null for what is not known to be news, as only news was measured, and where nothing was in its language, or only
   * longer texts.
   */
  comparison: Comparison | null;
  /** Hedges of the kinds shown by whose words they are, whether those are shown or not. */
  voices: Record<Whose, number>;
  /** The sentences they stand in, in text order. */
  sentences: HedgedSentence[];
}

const isOnRequest = ({ category }: Hedge) => ON_REQUEST.includes(category);

/**
 * What the panel says about the hedges of an article's text.
 *
 * @param marking - kinds and voices that the reader does not want to see
 * @param ofNews - it may stand beside news
 */
export function summariseHedging(
  hedges: readonly Hedge[],
  article: Pick<Article, 'wordCount' | 'language'>,
  { hidden, hiddenVoices }: Pick<Marking, 'hidden' | 'hiddenVoices'>,
  ofNews = false,
): HedgingSummary {
  const shown = hedges
    .filter((hedge) => isWanted(hedge, { hidden, hiddenVoices }))
    .toSorted((a, b) => a.start - b.start);
  const ofShownVoices = hedges.filter((hedge) => isWanted(hedge, { hidden: [], hiddenVoices }));
  const ofShownKinds = hedges.filter((hedge) => isWanted(hedge, { hidden, hiddenVoices: [] }));
  const sentences = new Map<number, HedgedSentence>();
  for (const hedge of shown) {
    const { start, end } = hedge.sentence;
    const sentence = sentences.get(start) ?? { start, end, hedges: [] };
    sentence.hedges.push(hedge);
    sentences.set(start, sentence);
  }
  const inForm = (mark: Mark) =>
    ofShownVoices.filter((hedge) => markOf(hedge.category) === mark && !isOnRequest(hedge)).length;
  const inVoice = (whose: Whose) => ofShownKinds.filter((hedge) => whoseWords(hedge) === whose).length;
  const measured = hedges.filter(({ category }) => COUNTED.has(category)).length;
  const perThousandWords = article.wordCount > 0 ? (1000 * measured) / article.wordCount : null;
  return {
    shown,
    forms: MARKS.map((mark) => ({ mark, count: inForm(mark) })).filter(({ count }) => count > 0),
    onRequest: ofShownVoices.filter(isOnRequest).length,
    perThousandWords,
    comparison: perThousandWords === null || !ofNews ? null : compare(perThousandWords, article),
    voices: { own: inVoice('own'), others: inVoice('others') },
    sentences: [...sentences.values()].toSorted((a, b) => a.start - b.start),
  };
}

function compare(
  perThousandWords: number,
  { language, wordCount }: Pick<Article, 'language' | 'wordCount'>,
): HedgingSummary['comparison'] {
  const [tag = ''] = language?.value.split('-') ?? [];
  const norms = normsFor(tag);
  if (!norms || wordCount < LEAST_WORDS) return null;
  const { news, source } = norms;
  return { ...standing(news, perThousandWords), norm: news, source };
}

/** A stretch of a sentence: plain words, or a hedge. */
export interface SentencePart {
  text: string;
  hedge: Hedge | null;
}

/**
 * Splits a sentence at its hedges. The parts joined are the sentence; hedges that overlap an earlier one are left
 * plain.
 */
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

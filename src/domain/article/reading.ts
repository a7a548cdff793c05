import * as z from 'zod/mini';
import { Article } from './article.ts';
import { Signals } from './signals.ts';

export { Signals };

/** See readingId.ts, which page scripts make it by. */
export const ReadingId = z.string().check(z.maxLength(64));
const url = z.string().check(z.maxLength(4096));

/**
 * How a page stands to a reading of it: `same`: it shows what was read; `more`: and more of it, or words and draws it
 * anew; `other`: it shows something else.
 */
export const Standing = z.enum(['same', 'more', 'other']);
export type Standing = z.infer<typeof Standing>;

const tag = z.nullable(z.string().check(z.maxLength(35)));

/** What the page, the words of the text and the browser's own detector take its language for. */
export const LanguageClaims = z.object({ page: tag, words: tag, browser: tag });
export type LanguageClaims = z.infer<typeof LanguageClaims>;

/** The same before the browser was asked: its detector is asked with the wording. */
const ReadClaims = z.omit(LanguageClaims, { browser: true });

const wording = {
  signals: Signals,
  /** Where they contradict each other. */
  languageDoubt: z.optional(LanguageClaims),
};

/** How an article is worded: answered after the article itself, which a panel can show meanwhile. */
export const Wording = z.object({
  readingId: ReadingId,
  /** As the browser's own detector has settled it. */
  language: Article.shape.language,
  ...wording,
});
export type Wording = z.infer<typeof Wording>;

/**
 * What a page is that holds no article: `front`: a site's home page; `other`: a list, an app, anything. `unlikely`: it
 * was only probed, unasked, and does not look like one.
 */
export const NoArticle = z.enum(['front', 'pdf', 'file', 'other', 'unlikely']);
export type NoArticle = z.infer<typeof NoArticle>;

/** What a page answers: the article, or that there is none. Its signals are null until its wording was read too. */
export const PageReading = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('article'),
    readingId: ReadingId,
    url,
    article: Article,
    languageClaims: ReadClaims,
    ...wording,
    signals: z.nullable(Signals),
  }),
  z.object({ outcome: z.literal('no-article'), readingId: ReadingId, url, why: NoArticle }),
]);
export type PageReading = z.infer<typeof PageReading>;

export type ArticleReading = Extract<PageReading, { outcome: 'article' }>;

/** How the article of a reading is worded; null as long as that is not known. */
export function wordingOf(reading: PageReading): Wording | null {
  if (reading.outcome === 'no-article' || reading.signals === null) return null;
  const { article, signals, languageDoubt } = reading;
  return {
    readingId: reading.readingId,
    language: article.language,
    signals,
    ...(languageDoubt && { languageDoubt }),
  };
}

/** A reading, or the report on it, whose wording is known too. */
export const withWording = <T extends Pick<ArticleReading, 'article' | 'signals' | 'languageDoubt'>>(
  reading: T,
  { language, signals, languageDoubt }: Omit<Wording, 'readingId'>,
): T => ({
  ...reading,
  article: { ...reading.article, language },
  signals,
  ...(languageDoubt && { languageDoubt }),
});

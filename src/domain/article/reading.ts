import * as z from 'zod/mini';
import { Article } from './article.ts';
import { Signals } from './signals.ts';

export { Signals };

const readingId = z.string().check(z.maxLength(64));
const url = z.string().check(z.maxLength(4096));

const tag = z.nullable(z.string().check(z.maxLength(35)));

/** What the page, the words of the text and the browser's own detector take its language for. */
export const LanguageClaims = z.object({ page: tag, words: tag, browser: tag });
export type LanguageClaims = z.infer<typeof LanguageClaims>;

/** What the reader answers about one page: the article and its signals, or that there is none. */
export const PageReading = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('article'),
    readingId,
    url,
    article: Article,
    signals: Signals,
    /** Where they contradict each other. */
    languageDoubt: z.optional(LanguageClaims),
  }),
  z.object({ outcome: z.literal('no-article'), readingId, url }),
]);
export type PageReading = z.infer<typeof PageReading>;

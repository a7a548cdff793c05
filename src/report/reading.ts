import * as z from 'zod/mini';
import { Article } from '../article/article.ts';
import { Signals } from '../language/signals-schema.ts';

export { Signals };

const readingId = z.string().check(z.maxLength(64));
const url = z.string().check(z.maxLength(4096));

/** What the reader answers about one page: the article and its signals, or that there is none. */
export const PageReading = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('article'), readingId, url, article: Article, signals: Signals }),
  z.object({ outcome: z.literal('no-article'), readingId, url }),
]);
export type PageReading = z.infer<typeof PageReading>;

import * as z from 'zod/mini';
import { Article } from '../article/article.ts';
import { Hedge } from '../language/hedge.ts';

/** A signal's outcome. A signal that throws becomes `failed`; the others survive. */
const signal = <T extends z.ZodMiniType>(value: T) =>
  z.discriminatedUnion('status', [
    z.object({ status: z.literal('ok'), value }),
    z.object({ status: z.literal('no-lexicon') }),
    z.object({ status: z.literal('failed'), reason: z.string().check(z.maxLength(500)) }),
  ]);

export const Signals = z.object({ hedges: signal(z.array(Hedge).check(z.maxLength(50_000))) });
export type Signals = z.infer<typeof Signals>;

const readingId = z.string().check(z.maxLength(64));
const url = z.string().check(z.maxLength(4096));

/** What the reader answers about one page: the article and its signals, or that there is none. */
export const PageReading = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('article'), readingId, url, article: Article, signals: Signals }),
  z.object({ outcome: z.literal('no-article'), readingId, url }),
]);
export type PageReading = z.infer<typeof PageReading>;

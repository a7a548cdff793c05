import * as z from 'zod/mini';
import { Hedge } from './hedge.ts';
import { Span } from '../text/span.ts';

/** A signal's outcome. A signal that throws becomes `failed`; the others survive. */
const signal = <T extends z.ZodMiniType>(value: T) =>
  z.discriminatedUnion('status', [
    z.object({ status: z.literal('ok'), value }),
    z.object({ status: z.literal('no-lexicon') }),
    z.object({ status: z.literal('failed'), reason: z.string().check(z.maxLength(500)) }),
  ]);

const spans = z.array(Span).check(z.maxLength(50_000));

/**
 * Words in quotation marks that are nobody's speech: distance from a word ("so-called"), after Predelli (2003) and
 * Meibauer (2015).
 */
export const ScareQuote = z.object({
  /** As first printed, without its marks. */
  phrase: z.string().check(z.maxLength(200)),
  /** Every place it stands in marks, marks included. */
  spans,
});
export type ScareQuote = z.infer<typeof ScareQuote>;

/** Someone the text lets speak, and each place that says so. */
export const Source = z.object({
  /** As first printed: "Ann Hale", "two officials". */
  name: z.string().check(z.maxLength(200)),
  /** `unnamed` are people without a name, `other` things without one ("the report"). */
  kind: z.enum(['named', 'unnamed', 'other']),
  spans,
});
export type Source = z.infer<typeof Source>;

/** A study that the text builds on without saying which. */
export const UnsourcedStudy = z.object({ sentence: Span });
export type UnsourcedStudy = z.infer<typeof UnsourcedStudy>;

export const Signals = z.object({
  hedges: signal(z.array(Hedge).check(z.maxLength(50_000))),
  /** Hedges of the title; offsets into the title's own text. */
  headline: z.optional(signal(z.array(Hedge).check(z.maxLength(1000)))),
  scareQuotes: z.optional(signal(z.array(ScareQuote).check(z.maxLength(200)))),
  sources: z.optional(signal(z.array(Source).check(z.maxLength(500)))),
  unsourcedStudies: z.optional(signal(z.array(UnsourcedStudy).check(z.maxLength(100)))),
});
export type Signals = z.infer<typeof Signals>;

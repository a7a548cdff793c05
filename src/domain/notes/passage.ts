import * as z from 'zod/mini';
import { Offset } from '../text/span.ts';

/** Longest passage a note can stand on, in UTF-16 units: some ten pages. */
export const MAX_PASSAGE = 30_000;
/**
 * Context kept on either side of a passage, in UTF-16 units: five times what other annotators keep, so that the
 * sentences beside a passage still tell it from its like when its own was edited (`npm run bench:anchors`).
 */
export const CONTEXT_LENGTH = 160;

const context = z.string().check(z.maxLength(CONTEXT_LENGTH));

const MOST_TIMES = 1000;
/** More places than this tell little more (`npm run bench:anchors`). */
export const MOST_PLACES = 3;

/**
 * What a text has elsewhere that could be taken for a passage, as it was when the passage was noted. Without it no one
 * could tell, once a text has changed, the passage itself from words that always stood somewhere else.
 */
export const Elsewhere = z.object({
  /** How often the quote stands in the text besides; what is counted no further is as much. */
  times: z.int().check(z.gte(0), z.lte(MOST_TIMES)),
  /** What stands right beside the other places that are likest, the likest first. */
  beside: z.array(z.object({ prefix: context, suffix: context })).check(z.maxLength(MOST_PLACES)),
});
export type Elsewhere = z.infer<typeof Elsewhere>;

/**
 * A passage of an article's text, as a TextQuoteSelector (`exact`, `prefix`, `suffix`) and a TextPositionSelector
 * (`start`, `end`: UTF-16 offsets) of the W3C Web Annotation Data Model, sections 4.2.4 and 4.2.5.
 */
export const Passage = z.object({
  exact: z.string().check(z.minLength(1), z.maxLength(MAX_PASSAGE)),
  prefix: context,
  suffix: context,
  start: Offset,
  end: Offset,
  /** Not known of passages that come from elsewhere, or were noted before it was asked as it is now. */
  elsewhere: z.catch(z.optional(Elsewhere), undefined),
});
export type Passage = z.infer<typeof Passage>;

/**
 * The passage at a stretch of a text, without the white space at its ends.
 *
 * @param start - first UTF-16 offset in the text
 * @param end - offset after the last
 * @returns null for a stretch that is empty, all white space, outside the text or longer than {@link MAX_PASSAGE}
 */
export function passageAt(text: string, start: number, end: number): Passage | null {
  if (start < 0 || end > text.length || start >= end) return null;
  const stretch = text.slice(start, end);
  const from = start + (stretch.length - stretch.trimStart().length);
  const exact = stretch.trim();
  if (exact === '' || exact.length > MAX_PASSAGE) return null;
  const to = from + exact.length;
  return {
    exact,
    prefix: text.slice(Math.max(0, from - CONTEXT_LENGTH), from),
    suffix: text.slice(to, to + CONTEXT_LENGTH),
    start: from,
    end: to,
  };
}

/** More words beside a date are a sentence that mentions it: an event's day, not the article's. */
const MOST_WORDS = 12;
/** Prefilters: Unicode's classes take a page longer on first use than these, and few lines pass. */
const ENDS_SENTENCE = /[.!?][”"»]?(?:$|\s)/;
const TWO_YEARS = /(?:19|20)\d\d[^\d][^]*(?:19|20)\d\d/;
/** Whether a line with a date is a sentence that tells of a day. */
export const isProse = (text: string): boolean =>
  ENDS_SENTENCE.test(text) &&
  /[\p{L}\d)][.!?][”"»]?(?:$|\s)/u.test(text) &&
  (text.match(/\p{L}{2,}/gu)?.length ?? 0) > MOST_WORDS;

/** "2 March 1991 – 28 April 2023": somebody's life, or an event of some days. */
export const isSpan = (text: string): boolean =>
  TWO_YEARS.test(text) &&
  /\b(?:19|20)\d\d\s*(?:[–—-]|to|until|bis)\s*(?:[\p{L}\d]+\.?\s+){1,2}(?:19|20)\d\d\b/u.test(text);

/** Bounds on what is read of a page, so that the longest is answered about as soon as any other. What is longer is cut, and its reader told. */

/** Elements and texts: a long live blog has some 30,000. */
export const MAX_NODES = 60_000;

/** Characters of an article's text: fifty thousand words, half a novel. */
export const LONGEST_TEXT = 300_000;

/** Blocks of an article's text. */
export const MOST_BLOCKS = 10_000;

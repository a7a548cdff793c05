/**
 * Bounds on what is read of a page, so that the longest is answered about as soon as any other. What is longer is cut,
 * and its reader told.
 */

/** Elements and texts: a long live blog has some 30,000. */
export const MAX_NODES = 40_000;

/** Characters of an article's text: fifty thousand words, half a novel. */
export const LONGEST_TEXT = 300_000;

/** Blocks of an article's text. */
export const MOST_BLOCKS = 10_000;

/**
 * Whether marks are painted in an article's page. Not in one that is not read whole: to paint any the browser finds the
 * style of every element and the place of every character anew, in which time the page answers nobody.
 */
export const isMarkable = ({ notices }: { notices: readonly string[] }): boolean =>
  !notices.includes('too-many-parts') && !notices.includes('too-long');

import { hashOf } from '../text/hash.ts';

const BETWEEN = /[^\p{L}\p{N}]+/gu;

/**
 * The hash of a paragraph’s letters and digits, by which it is known again where it is not part of an article’s text.
 * Kept on disk: it stays as it is.
 */
export const paragraphHash = (text: string): number => hashOf(text.replaceAll(BETWEEN, ''));

import { isLetters, tokenise } from '../text/tokens.ts';
import type { Span } from '../../domain/text/span.ts';

/** In characters: a letter is spoken of as such. */
const SHORTEST_PHRASE = 2;
/** In characters: four long words. */
const LONGEST_PHRASE = 80;
/** Marks that stand within the quotation marks and belong to the sentence around. */
const AROUND = /(?<![.,;:])[.,;:]+$/;
const ENDS_SPEECH = /[!?…–—-]$/;

/** What stands between the marks, without the comma or stop that belongs to the sentence. */
export const innerOf = (text: string, quote: Span): string =>
  text
    .slice(quote.start + 1, quote.end - 1)
    .trim()
    .replace(AROUND, '');

/** Whether few words stand between the marks, written as words are, and none that ends as speech does. */
export function isShort(text: string, quote: Span, mostWords: number): boolean {
  const inner = innerOf(text, quote);
  if (inner.length < SHORTEST_PHRASE || inner.length > LONGEST_PHRASE || ENDS_SPEECH.test(inner)) return false;
  if (!isProse(text, quote, inner)) return false;
  const isLetter = tokenise(inner).some(({ word }) => isLetters(word));
  return isLetter && inner.split(/\s+/).length <= mostWords;
}

/** What words are written with. */
const WRITTEN = /^[\p{L}\p{N}\s'’.,&-]+$/u;
const IDENTIFIER = /\p{Ll}\p{Lu}|\.\p{L}{2}/u;
const BEFORE = /^[\s([“‘"'—–-]?$/;
const BEHIND = /^(?:$|[:,]\s|[:,]$|(?!-\p{L})[^:,\p{L}\p{N}=[{\\])/u;

/** Not a string in code: `{"limit":20}`. */
const isProse = (text: string, { start, end }: Span, inner: string): boolean =>
  WRITTEN.test(inner) &&
  !IDENTIFIER.test(inner) &&
  BEFORE.test(text.charAt(start - 1)) &&
  BEHIND.test(text.slice(end, end + 2));

import type { Span } from '../../domain/text/span.ts';
import { likeness, NUMBER } from './likeness.ts';
import { overlap } from './quote.ts';
import { isSame, weightOf, type Token } from './tokens.ts';

/** How much of a quote is in a near copy of it, by weight: less is like it by chance. */
const LEAST_SHARE = 0.7;

/**
 * Whether a text has a near copy of a quote: its first word and its last, with other words in the place of some between
 * them. That may be the quote, changed since it was noted. A line of a table with other numbers is no copy, nor are
 * words misspelt or inflected.
 *
 * @param quote - its tokens
 * @param own - where it stands unchanged
 */
export function hasNearCopy(tokens: readonly Token[], quote: readonly Token[], own: Span): boolean {
  const mayLack = weightOf(quote) * (1 - LEAST_SHARE);
  return tokens.some((first, at) => {
    const last = tokens[at + quote.length - 1];
    if (!last || overlap({ start: first.start, end: last.end }, own)) return false;
    const replaced = replacedIn(tokens, at, quote);
    return replaced !== null && weightOf(replaced) <= mayLack;
  });
}

/** The words of a quote in whose place a stretch of a text has others; null where it is no copy. */
function replacedIn(tokens: readonly Token[], from: number, quote: readonly Token[]): Token[] | null {
  const replaced: Token[] = [];
  for (const [at, wanted] of quote.entries()) {
    const present = tokens[from + at];
    if (present && isSame(wanted, present)) continue;
    const isInside = at > 0 && at < quote.length - 1;
    if (!present || !isInside || NUMBER.test(wanted.folded) || likeness(wanted, present) > 0) return null;
    replaced.push(wanted);
  }
  return replaced;
}

import { CONTEXT_LENGTH, type Passage } from '../../domain/notes/passage.ts';
import type { Span } from '../../domain/text/span.ts';
import { fold } from './folding.ts';
import type { Haystack } from './haystack.ts';
import { tokensOf, weightOf, type Token } from './tokens.ts';

/** A passage's quote and context, as they are looked for. */
export interface Quote {
  /** As it was noted. */
  original: string;
  /** Folded. */
  exact: string;
  tokens: Token[];
  prefix: Token[];
  suffix: Token[];
  /** What stood right beside it, from it outwards. */
  before: Token[];
  after: Token[];
  /** What stood right beside other places like it, from them outwards. */
  others: { before: Token[]; after: Token[] }[];
  weight: number;
  beforeWeight: number;
  afterWeight: number;
  /** The characters right beside the quote; empty where the text began or ended. */
  characterBefore: string;
  characterAfter: string;
}

/** Context is the same if this much of it is: a typo in it may have been mended. */
const SAME_CONTEXT = 0.8;
/** How much less a word says that the text has twice, in shares: twice as often, as much less again. */
const COMMON = 0.3;

/**
 * Tokens of context on a side that a quote is looked for with: what is further away may well have changed its place.
 */
const MOST_CONTEXT = 14;
/** Tokens on either side that count as right beside it. */
export const BESIDE = 8;

/** @param haystack - the text, by whose words rarity is judged */
export function quoteOf({ exact, prefix, suffix, elsewhere }: Passage, haystack: Haystack): Quote {
  const counts = haystack.counts();
  const weighed = (text: string) => {
    const tokens = tokensOf(text);
    for (const token of tokens) token.weight /= 1 + COMMON * Math.log2(counts.get(token.folded) ?? 1);
    return tokens;
  };
  const tokens = weighed(exact);
  // Context is cut at a length, and so are its outermost words.
  const prefixTokens = weighed(prefix).slice(prefix.length < CONTEXT_LENGTH ? 0 : 1);
  const suffixTokens = weighed(suffix).slice(0, suffix.length < CONTEXT_LENGTH ? undefined : -1);
  const before = prefixTokens.slice(-BESIDE).toReversed();
  const after = suffixTokens.slice(0, BESIDE);
  return {
    original: exact,
    exact: fold(exact).text,
    tokens,
    prefix: prefixTokens.slice(-MOST_CONTEXT),
    suffix: suffixTokens.slice(0, MOST_CONTEXT),
    before,
    after,
    others: (elsewhere?.beside ?? []).map((other) => ({
      before: weighed(other.prefix).slice(-BESIDE).toReversed(),
      after: weighed(other.suffix).slice(0, BESIDE),
    })),
    weight: weightOf(tokens),
    beforeWeight: weightOf(before),
    afterWeight: weightOf(after),
    characterBefore: prefix.slice(-1),
    characterAfter: suffix.slice(0, 1),
  };
}

/** A place where a quote may be, as UTF-16 offsets, and what speaks for it. */
export interface Candidate extends Span {
  /** How much of the quote is there, 0 to 1. */
  quote: number;
  /** How far what is right beside it is what was, in letters. */
  before: number;
  after: number;
  /** How many tokens right beside it are those that were. */
  adjacentBefore: number;
  adjacentAfter: number;
  /**
   * How far what is right beside it is what was beside another place like the quote's, in letters; the most of all
   * those.
   */
  other: number;
  /** The same by {@link closeness}. */
  otherCloseness: number;
}

/**
 * How closely what is on both sides of a place is what was, by how many tokens right beside it are: the first tell the
 * most.
 */
export const closeness = (before: number, after: number): number => Math.log1p(before) + Math.log1p(after);

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether what is right beside a place is what was right beside the quote. */
export function isSameContext(
  { beforeWeight, afterWeight }: Quote,
  { before, after }: Pick<Candidate, 'before' | 'after'>,
): boolean {
  return before >= beforeWeight * SAME_CONTEXT && after >= afterWeight * SAME_CONTEXT;
}

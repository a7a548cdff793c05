import { CONTEXT_LENGTH, type Passage } from '../notes/passage.ts';
import { fold } from './folding.ts';
import type { Haystack } from './haystack.ts';
import { tokensOf, weightOf, type Token } from './tokens.ts';

/** A passage's quote and context, as they are looked for. */
export interface Quote {
  /** Folded. */
  exact: string;
  tokens: Token[];
  prefix: Token[];
  suffix: Token[];
  weight: number;
  prefixWeight: number;
  suffixWeight: number;
  /** The characters right beside the quote; empty where the text began or ended. */
  characterBefore: string;
  characterAfter: string;
}

/** How much less a word says that the text has twice, in shares: twice as often, as much less again. */
const COMMON = 0.3;

/** Tokens of context on a side: what scripts without spaces keep is as much as some sentences. */
const MOST_CONTEXT = 48;

/** @param haystack - the text, by whose words rarity is judged */
export function quoteOf({ exact, prefix, suffix }: Passage, haystack: Haystack): Quote {
  const counts = haystack.counts();
  const weighed = (text: string) => {
    const tokens = tokensOf(text);
    for (const token of tokens) token.weight /= 1 + COMMON * Math.log2(counts.get(token.folded) ?? 1);
    return tokens;
  };
  const tokens = weighed(exact);
  // Context is cut at a length, and so are its outermost words.
  const before = weighed(prefix)
    .slice(prefix.length < CONTEXT_LENGTH ? 0 : 1)
    .slice(-MOST_CONTEXT);
  const after = (suffix.length < CONTEXT_LENGTH ? weighed(suffix) : weighed(suffix).slice(0, -1)).slice(
    0,
    MOST_CONTEXT,
  );
  return {
    exact: fold(exact).text,
    tokens,
    prefix: before,
    suffix: after,
    weight: weightOf(tokens),
    prefixWeight: weightOf(before),
    suffixWeight: weightOf(after),
    characterBefore: prefix.slice(-1),
    characterAfter: suffix.slice(0, 1),
  };
}

/** A place where a quote may be, as UTF-16 offsets, and what speaks for it. */
export interface Candidate {
  start: number;
  end: number;
  /** How much of the quote is there, 0 to 1. */
  quote: number;
  /** How far the context agrees, in letters. */
  before: number;
  after: number;
}

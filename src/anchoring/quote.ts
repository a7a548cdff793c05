import { CONTEXT_LENGTH, type Passage } from '../notes/passage.ts';
import { fold } from './folding.ts';
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

export function quoteOf({ exact, prefix, suffix }: Passage): Quote {
  const tokens = tokensOf(exact);
  // Context is cut at a length, and so are its outermost words.
  const before = tokensOf(prefix).slice(prefix.length < CONTEXT_LENGTH ? 0 : 1);
  const after = suffix.length < CONTEXT_LENGTH ? tokensOf(suffix) : tokensOf(suffix).slice(0, -1);
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

import { fold, type Folded } from './folding.ts';
import { indexGrams, type GramIndex } from './grams.ts';
import { tokensOf, type Token } from './tokens.ts';

/** A text in which passages are looked for, with what is made of it for the first passage that needs it. */
export interface Haystack {
  text: string;
  folded: Folded;
  tokens: () => Token[];
  grams: () => GramIndex;
  /** How often each word occurs. */
  counts: () => Map<string, number>;
}

export function haystackOf(text: string): Haystack {
  const folded = fold(text);
  let tokens: Token[] | null = null;
  let grams: GramIndex | null = null;
  let counts: Map<string, number> | null = null;
  const tokensOnce = () => (tokens ??= tokensOf(text));
  return {
    text,
    folded,
    tokens: tokensOnce,
    grams: () => (grams ??= indexGrams(folded.text)),
    counts: () => (counts ??= countsOf(tokensOnce())),
  };
}

function countsOf(tokens: readonly Token[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { folded } of tokens) counts.set(folded, (counts.get(folded) ?? 0) + 1);
  return counts;
}

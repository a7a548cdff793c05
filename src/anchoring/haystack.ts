import { fold, type Folded } from './folding.ts';
import { indexGrams, type GramIndex } from './grams.ts';
import { tokensOf, type Token } from './tokens.ts';

/** A text in which passages are looked for, with what is made of it for the first passage that needs it. */
export interface Haystack {
  text: string;
  folded: Folded;
  tokens: () => Token[];
  grams: () => GramIndex;
}

export function haystackOf(text: string): Haystack {
  const folded = fold(text);
  let tokens: Token[] | null = null;
  let grams: GramIndex | null = null;
  return {
    text,
    folded,
    tokens: () => (tokens ??= tokensOf(text)),
    grams: () => (grams ??= indexGrams(folded.text)),
  };
}

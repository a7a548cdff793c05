import { cutsCharacter, cutsWord } from './edges.ts';
import { fold, type Folded } from './folding.ts';
import { indexGrams, type GramIndex } from './grams.ts';

/** A text in which passages are looked for, with what all of them need. */
export interface Haystack {
  original: string;
  folded: Folded;
  /** Made for the first passage that needs it. */
  grams: () => GramIndex;
}

export function haystackOf(original: string): Haystack {
  const folded = fold(original);
  let grams: GramIndex | null = null;
  return { original, folded, grams: () => (grams ??= indexGrams(folded.text)) };
}

/** The stretch of the original that a stretch of the folded text comes from. */
export function originalStretch({ folded }: Haystack, start: number, end: number): { start: number; end: number } {
  return { start: folded.starts[start] ?? 0, end: folded.ends[end - 1] ?? 0 };
}

/**
 * Whether a quote may begin or end at an offset: not inside a word, unless the same character goes on there that went on where the
 * quote was made; never inside a character.
 *
 * @param neighbour - the character of the original that must not have changed for the quote to be cut from a word
 */
export function isEdge({ original }: Haystack, offset: number, wasBeside: string, isBeside: string): boolean {
  if (cutsCharacter(original, offset)) return false;
  return (wasBeside !== '' && wasBeside === isBeside) || !cutsWord(original, offset);
}

import type { Token } from './tokens.ts';

/** What an alignment earns for words that agree is their weight; what it loses, in shares of theirs. */
const LEFT_OUT = 0.5;
const PUT_IN = 0.15;
const PUT_INSIDE = 0.3;
const REPLACED = 0.35;
const REPLACING = 0.1;
/** Words as like as this are one word misspelled or inflected; short words are alike by chance. */
const SAME_WORD = 0.6;
const SHORTEST_ALIKE = 4;

export const costOfLeavingOut = ({ weight }: Token): number => LEFT_OUT * weight;
export const costOfPuttingIn = ({ weight }: Token): number => PUT_IN * weight;
/** Text put into a quote tells more against a place than text beside it. */
export const costOfPuttingInside = ({ weight }: Token): number => PUT_INSIDE * weight;

/** What it earns to lay one token on another; null where they cannot stand for each other. */
export function gain(wanted: Token, present: Token): number | null {
  if (wanted.folded === present.folded) return wanted.weight;
  if (!wanted.isWord || !present.isWord) return null;
  const alike = likeness(wanted, present);
  if (alike > 0) return wanted.weight * (2 * alike - 1);
  return -REPLACED * wanted.weight - REPLACING * present.weight;
}

/** How alike two tokens are: 1 for the same, 0 for different words. */
export function likeness({ folded: a }: Token, { folded: b }: Token): number {
  if (a === b) return 1;
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  if (shorter < SHORTEST_ALIKE || shorter < longer * SAME_WORD) return 0;
  // Misspelled or inflected words keep their first or last letters.
  if (!isSameTwo(a, 0, b, 0) && !isSameTwo(a, a.length - 2, b, b.length - 2)) return 0;
  const alike = 1 - editDistance(a, b) / longer;
  return alike >= SAME_WORD ? alike : 0;
}

const isSameTwo = (a: string, inA: number, b: string, inB: number) =>
  a.charCodeAt(inA) === b.charCodeAt(inB) && a.charCodeAt(inA + 1) === b.charCodeAt(inB + 1);

/** Insertions, deletions and substitutions between two words (Levenshtein 1966). */
function editDistance(a: string, b: string): number {
  let costs = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const above = costs;
    costs = [row];
    for (let column = 1; column <= b.length; column++) {
      const differs = a.charCodeAt(row - 1) === b.charCodeAt(column - 1) ? 0 : 1;
      const diagonal = (above[column - 1] ?? 0) + differs;
      costs.push(Math.min(diagonal, (above[column] ?? 0) + 1, (costs[column - 1] ?? 0) + 1));
    }
  }
  return costs.at(-1) ?? 0;
}

import { isSame, type Token } from './tokens.ts';

/** What an alignment earns for words that agree is their weight; what it loses, in shares of theirs. */
const LEFT_OUT = 0.5;
const PUT_IN = 0.15;
const PUT_INSIDE = 0.3;
const REPLACED = 0.35;
const REPLACING = 0.1;
/** Words as like as this are one word misspelled or inflected; short words are alike by chance. */
const SAME_WORD = 0.6;
const SHORTEST_ALIKE = 4;
export const NUMBER = /\p{N}/u;

export const costOfLeavingOut = ({ weight }: Token): number => LEFT_OUT * weight;
export const costOfPuttingIn = ({ weight }: Token): number => PUT_IN * weight;
/** Text put into a quote tells more against a place than text beside it. */
export const costOfPuttingInside = ({ weight }: Token): number => PUT_INSIDE * weight;

/** What it earns to lay one token on another; -Infinity where they cannot stand for each other. */
export function gain(wanted: Token, present: Token): number {
  if (isSame(wanted, present)) return wanted.weight;
  if (!wanted.isWord || !present.isWord) return -Infinity;
  const alike = likeness(wanted, present);
  if (alike > 0) return wanted.weight * (2 * alike - 1);
  return -REPLACED * wanted.weight - REPLACING * present.weight;
}

/** How alike two tokens are: 1 for the same, 0 for different words. */
export function likeness(one: Token, other: Token): number {
  if (isSame(one, other)) return 1;
  // Misspelled or inflected words keep their first or last letters. Most words are unlike each other, and show it at
  // once.
  if (one.head !== other.head && one.tail !== other.tail) return 0;
  const { folded: a } = one;
  const { folded: b } = other;
  // 2007 is not 2008 misspelled.
  if (NUMBER.test(a) || NUMBER.test(b)) return 0;
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  if (shorter < SHORTEST_ALIKE || shorter < longer * SAME_WORD) return 0;
  const alike = 1 - editDistance(a, b) / longer;
  return alike >= SAME_WORD ? alike : 0;
}

/** The row of costs being filled, kept from call to call. */
let costs = new Uint32Array(64);

/** Insertions, deletions and substitutions between two words (Levenshtein 1966). */
function editDistance(a: string, b: string): number {
  const width = b.length + 1;
  if (costs.length < width) costs = new Uint32Array(width * 2);
  for (let column = 0; column < width; column++) costs[column] = column;
  for (let row = 1; row <= a.length; row++) {
    let diagonal = row - 1;
    let left = row;
    costs[0] = row;
    for (let column = 1; column < width; column++) {
      const above = costs[column] ?? 0;
      const differs = a.charCodeAt(row - 1) === b.charCodeAt(column - 1) ? 0 : 1;
      left = Math.min(diagonal + differs, above + 1, left + 1);
      diagonal = above;
      costs[column] = left;
    }
  }
  return costs[width - 1] ?? 0;
}

import { FNV_BASIS } from '../../domain/text/hash.ts';
import type { Word } from './words.ts';

/**
 * Short sequences (q-grams) of words, by which paragraphs that may be one are found without comparing each to each: the
 * filter of E. Ukkonen, "Approximate string-matching with q-grams and maximal matches", Theoretical Computer Science 92
 * (1992), over whole paragraphs. Places within a text are asked in `anchoring/grams.ts`, which counts by offsets and so
 * takes longer the longer the text is.
 */
export type Grams = ReadonlySet<number>;

/** Of a paragraph of more words one pair in so many is taken, by its hash: the same ones in both texts. */
const MOST_WORDS = 4000;
const ONE_IN = 8;

/** Pairs of words, with the paragraph's ends as words of their own, so that a paragraph of one word has some too. */
export function gramsOf(words: readonly Word[]): Grams {
  const grams = new Set<number>();
  const oneIn = words.length > MOST_WORDS ? ONE_IN : 1;
  let before = FNV_BASIS;
  for (const { hash, isWord } of words) {
    if (!isWord) continue;
    const gram = paired(before, hash);
    if (gram % oneIn === 0) grams.add(gram);
    before = hash;
  }
  grams.add(paired(before, FNV_BASIS));
  return grams;
}

const paired = (one: number, other: number): number => Math.imul(one ^ (one >>> 15), 0x2c1b3c6d) ^ other;

/**
 * How alike two sets are, 0 to 1: L. R. Dice, "Measures of the amount of ecologic association between species", Ecology
 * 26 (1945).
 */
export const likenessOf = (one: Grams, other: Grams): number => (2 * shared(one, other)) / (one.size + other.size);

/** The share of the first set that is in the other. */
export const shareIn = (one: Grams, other: Grams): number => shared(one, other) / Math.max(one.size, 1);

function shared(one: Grams, other: Grams): number {
  if (one.size > other.size) return shared(other, one);
  let count = 0;
  for (const gram of one) if (other.has(gram)) count++;
  return count;
}

/** A gram in more paragraphs says too little about which. */
const MOST_PARAGRAPHS = 12;
/** Most paragraphs that are looked at more closely. */
export const MOST_LIKELY = 3;

/** Which paragraphs hold a gram. */
export class GramIndex {
  readonly #places = new Map<number, number[]>();

  add(paragraph: number, grams: Grams): void {
    for (const gram of grams) {
      const places = this.#places.get(gram);
      if (places === undefined) this.#places.set(gram, [paragraph]);
      else if (places.length <= MOST_PARAGRAPHS) places.push(paragraph);
    }
  }

  /** The paragraphs that share most rare grams with others, the likeliest first; rarer ones count more. */
  likeliest(grams: Grams): number[] {
    const votes = new Map<number, number>();
    for (const gram of grams) {
      const places = this.#places.get(gram);
      if (places === undefined || places.length > MOST_PARAGRAPHS) continue;
      for (const place of places) votes.set(place, (votes.get(place) ?? 0) + 1 / places.length);
    }
    return [...votes]
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, MOST_LIKELY)
      .map(([place]) => place);
  }
}

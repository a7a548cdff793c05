import { hashOf } from '../../src/domain/text/hash.ts';

/**
 * Numbers from 0 to 1, 1 excluded, that look random and are the same for the same seed (mulberry32, T. Ettinger, public
 * domain).
 */
export function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Random choices that are the same for the same seed. */
export class Random {
  /** From 0 to 1, 1 excluded. */
  readonly next: () => number;

  constructor(seed: string) {
    this.next = mulberry32(hashOf(seed));
  }

  /** A whole number from 0, below `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(items: readonly T[]): T | undefined {
    return items[this.below(items.length)];
  }
}

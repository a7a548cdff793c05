import { addUnit, FNV_BASIS } from '../../domain/text/hash.ts';
import type { Span } from '../../domain/text/span.ts';

/**
 * An index of a text's short sequences (q-grams), by which places that may hold a pattern are found without walking
 * through the text: the filter of E. Ukkonen, "Approximate string-matching with q-grams and maximal matches",
 * Theoretical Computer Science 92 (1992).
 */

/** Units in a gram: in a long text most are rare, and a changed word spoils few. */
const LENGTH = 5;
/** As many buckets as there are units, within bounds. */
const [FEWEST_BUCKETS, MOST_BUCKETS] = [1 << 8, 1 << 16];
/** A gram found more often says too little about where. */
const MOST_OCCURRENCES = 48;
/** Most grams of one pattern that are looked up. */
const MOST_LOOKED_UP = 320;
/** Offsets are counted together when they differ by less: words put in or left out shift what follows. */
const BAND = 32;

/** Places with less than this share of the best one's grams are no match for it. */
const LEAST_OF_BEST = 0.4;

export interface GramIndex {
  text: string;
  /** The first place of each bucket's grams, and the next place for each place; places count from 1, 0 is none. */
  first: Uint32Array;
  next: Uint32Array;
  counts: Uint32Array;
}

export function indexGrams(text: string): GramIndex {
  let buckets = FEWEST_BUCKETS;
  while (buckets < text.length && buckets < MOST_BUCKETS) buckets *= 2;
  const first = new Uint32Array(buckets);
  const next = new Uint32Array(text.length + 1);
  const counts = new Uint32Array(buckets);
  for (let at = text.length - LENGTH; at >= 0; at--) {
    const bucket = bucketOf(text, at, buckets);
    next[at + 1] = first[bucket] ?? 0;
    first[bucket] = at + 1;
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  return { text, first, next, counts };
}

/** FNV-1a over the units, folded to the number of buckets. */
function bucketOf(text: string, at: number, buckets: number): number {
  let hash = FNV_BASIS;
  for (let unit = at; unit < at + LENGTH; unit++) hash = addUnit(hash, text.charCodeAt(unit));
  return (hash ^ (hash >>> 16)) & (buckets - 1);
}

/** Every so many grams are looked up, so that there are at most {@link MOST_LOOKED_UP}. */
const stepOf = (pattern: string) => Math.max(1, Math.ceil((pattern.length - LENGTH + 1) / MOST_LOOKED_UP));

/**
 * The offsets at which a pattern may begin in the text, the likeliest first: those at which most of its grams agree,
 * rare ones counting more.
 *
 * @param leftOut - units of the text that are not asked
 */
export function likelyOffsets(
  { text, first, next, counts }: GramIndex,
  pattern: string,
  most: number,
  leftOut?: Span,
): number[] {
  const votes = new Float64Array(Math.ceil((text.length + pattern.length) / BAND));
  const step = stepOf(pattern);
  for (let from = 0; from + LENGTH <= pattern.length; from += step) {
    const bucket = bucketOf(pattern, from, first.length);
    const count = counts[bucket] ?? 0;
    if (count > MOST_OCCURRENCES) continue;
    for (let place = first[bucket] ?? 0; place !== 0; place = next[place] ?? 0) {
      if (leftOut && place > leftOut.start && place <= leftOut.end) continue;
      const band = Math.floor((place - 1 - from + pattern.length) / BAND);
      votes[band] = (votes[band] ?? 0) + 1 / count;
    }
  }
  return heaviest(votes, most).map((band) => clamp(band * BAND + BAND / 2 - pattern.length, text.length));
}

/** The bands with the most votes, those of one beside it counted with its own; none is beside another. */
function heaviest(votes: Float64Array, most: number): number[] {
  const weights = votes.map((own, band) => own && own + Math.max(votes[band - 1] ?? 0, votes[band + 1] ?? 0));
  const bands: number[] = [];
  let least = 0;
  while (bands.length < most) {
    const weight = weights.reduce((a, b) => Math.max(a, b), 0);
    if (weight === 0 || weight < least) break;
    least ||= weight * LEAST_OF_BEST;
    const band = weights.indexOf(weight);
    bands.push(band);
    weights.fill(0, Math.max(0, band - 1), band + 2);
  }
  return bands;
}

const clamp = (offset: number, most: number): number => Math.min(Math.max(offset, 0), most);

/** The share of a pattern's grams that occur in a stretch of the text, 0 to 1. */
export function shareOfGrams(
  { text, first, next, counts }: GramIndex,
  pattern: string,
  start: number,
  end: number,
): number {
  const step = stepOf(pattern);
  let asked = 0;
  let present = 0;
  for (let from = 0; from + LENGTH <= pattern.length; from += step) {
    const bucket = bucketOf(pattern, from, first.length);
    if ((counts[bucket] ?? 0) > MOST_OCCURRENCES) continue;
    asked++;
    const gram = pattern.slice(from, from + LENGTH);
    for (let place = first[bucket] ?? 0; place !== 0 && place <= end; place = next[place] ?? 0) {
      if (place <= start || !text.startsWith(gram, place - 1)) continue;
      present++;
      break;
    }
  }
  return asked === 0 ? 0 : present / asked;
}

import type { SubjectKey } from './subjectKey.ts';
import { hashOf } from '../text/hash.ts';
import { beginningsOf } from './phraseKey.ts';

/**
 * A Bloom filter of the keys a pack's notes answer to: tells without the database that a key is not among them. An
 * article has some ten thousand sequences of words and a thousand links; all but the few that pass are never looked up,
 * so that finding notes takes what the article takes, not what the store holds. Kept as bytes in the pack's record.
 */
export type KeyFilter = Uint8Array;

/** With 12 bits a key and 8 probes, one in 300 strange keys passes; each costs one lookup that finds nothing. */
const BITS_PER_KEY = 12;
const PROBES = 8;

/** The filter of the keys of a pack's notes; of phrases their beginnings too, along which {@link phrasesIn} walks. */
export function keyFilterOf(notes: Iterable<{ keys: readonly SubjectKey[] }>): KeyFilter {
  const entries = new Set<string>();
  for (const { keys } of notes) addEntries(entries, keys);
  return filterOf(entries);
}

/** The filter of entries, as {@link addEntries} makes them of keys. */
export function filterOf(entries: ReadonlySet<string>): KeyFilter {
  const filter = emptyFilter(entries.size);
  for (const entry of entries) addEntry(filter, entry);
  return filter;
}

/** What of keys stands in a filter: they themselves and, of phrases, their beginnings. */
export function addEntries(entries: Set<string>, keys: readonly SubjectKey[]): void {
  for (const key of keys) {
    if (entries.has(key)) continue;
    entries.add(key);
    for (const beginning of beginningsOf(key)) entries.add(beginning);
  }
}

/** A filter with room for so many entries. */
export const emptyFilter = (room: number): KeyFilter => new Uint8Array(Math.ceil((room * BITS_PER_KEY) / 8));

/** Adds an entry to a filter, in place. */
export function addEntry(filter: KeyFilter, entry: string): void {
  const first = hashOf(entry);
  const step = stepOf(first);
  for (let probe = 0; probe < PROBES; probe++) {
    const bit = bitAt(first, step, probe, filter);
    filter[bit >>> 3] = (filter[bit >>> 3] ?? 0) | (1 << (bit & 7));
  }
}

/** False when the key of this hash is certainly in none of the filters. */
export function mayHold(filters: readonly KeyFilter[], hash: number): boolean {
  const step = stepOf(hash);
  return filters.some((filter) => passes(filter, hash, step));
}

function passes(filter: KeyFilter, first: number, step: number): boolean {
  if (filter.length === 0) return false;
  for (let probe = 0; probe < PROBES; probe++) {
    const bit = bitAt(first, step, probe, filter);
    if (((filter[bit >>> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
  }
  return true;
}

/** Probes made of two hashes are as good as independent ones (Kirsch and Mitzenmacher, 2006). */
const bitAt = (first: number, step: number, probe: number, filter: KeyFilter): number =>
  ((first + Math.imul(probe, step)) >>> 0) % (filter.length * 8);

/** A second hash, as MurmurHash3 mixes its last; odd, so that probes differ. */
function stepOf(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) | 1;
}

import { NOTE_KINDS, type NoteKind } from './query.ts';
import type { Entry } from './entry.ts';

/** A value of a filter, and how many notes it would leave. */
export interface Choice<Value extends string = string> {
  value: Value;
  count: number;
}

/** What each filter could be set to, with all others as they are; the most frequent first. */
export interface Facets {
  kinds: Choice<NoteKind>[];
  outlets: Choice[];
  authors: Choice[];
  tags: Choice[];
  /** Passages that were not found again. */
  lost: number;
}

/** Longer lists are searched, not read. */
const MOST_CHOICES = 300;

/** Counts values by the number they are known under. */
export interface Counter {
  outlets: Map<string, number>;
  authors: Map<string, number>;
  tags: Map<string, number>;
  kinds: Map<NoteKind, number>;
  lost: number;
}

export const newCounter = (): Counter => ({
  outlets: new Map(),
  authors: new Map(),
  tags: new Map(),
  kinds: new Map(),
  lost: 0,
});

const countOne = <Value>(counts: Map<Value, number>, value: Value) =>
  void counts.set(value, (counts.get(value) ?? 0) + 1);

export type Facet = 'kind' | 'outlet' | 'author' | 'tag' | 'lost';

/** Counts a note for one filter, or for all. */
export function count(counter: Counter, entry: Entry, isLost: boolean, facet: Facet | null): void {
  if (facet === null || facet === 'kind') countOne(counter.kinds, entry.kind);
  if ((facet === null || facet === 'outlet') && entry.outlet !== '') countOne(counter.outlets, entry.outlet);
  if (facet === null || facet === 'author') for (const author of entry.authors) countOne(counter.authors, author);
  if (facet === null || facet === 'tag') for (const tag of entry.tags) countOne(counter.tags, tag);
  if ((facet === null || facet === 'lost') && isLost) counter.lost += 1;
}

/** What was counted, as lists. */
export function facetsOf({ kinds, outlets, authors, tags, lost }: Counter): Facets {
  return {
    kinds: NOTE_KINDS.map((value) => ({ value, count: kinds.get(value) ?? 0 })).filter((choice) => choice.count > 0),
    outlets: mostFrequent(outlets),
    authors: mostFrequent(authors),
    tags: mostFrequent(tags),
    lost,
  };
}

function mostFrequent(counts: ReadonlyMap<string, number>): Choice[] {
  const choices = Array.from(counts, ([value, number]) => ({ value, count: number }));
  choices.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return choices.slice(0, MOST_CHOICES);
}

import { NOTE_KINDS, type NoteKind } from './query.ts';
import type { Entry } from './entry.ts';
import { createValues, type Choice, type Values } from './values.ts';

/** What each filter could be set to, with all others as they are; the most frequent first. */
export interface Facets {
  kinds: Choice<NoteKind>[];
  outlets: Choice[];
  authors: Choice[];
  tags: Choice[];
  /** Passages that were not found again. */
  lost: number;
}

/** The values of the filters that have many. */
export interface FacetValues {
  outlets: Values;
  authors: Values;
  tags: Values;
}

export const createFacetValues = (): FacetValues => ({
  outlets: createValues(),
  authors: createValues(),
  tags: createValues(),
});

/** Counts values by their numbers; kinds by their place among all. */
export interface Counter {
  kinds: Uint32Array;
  outlets: Uint32Array;
  authors: Uint32Array;
  tags: Uint32Array;
  lost: number;
}

export const newCounter = ({ outlets, authors, tags }: FacetValues): Counter => ({
  kinds: new Uint32Array(NOTE_KINDS.length),
  outlets: outlets.counts(),
  authors: authors.counts(),
  tags: tags.counts(),
  lost: 0,
});

const countOne = (counts: Uint32Array, number: number): void => {
  counts[number] = (counts[number] ?? 0) + 1;
};

export type Facet = 'kind' | 'outlet' | 'author' | 'tag' | 'lost';

/** Counts a note for one filter, or for all. */
export function count(counter: Counter, entry: Entry, isLost: boolean, facet: Facet | null): void {
  if (facet === null || facet === 'kind') countOne(counter.kinds, entry.kind);
  if ((facet === null || facet === 'outlet') && entry.outlet !== null) countOne(counter.outlets, entry.outlet);
  if (facet === null || facet === 'author') for (const author of entry.authors) countOne(counter.authors, author);
  if (facet === null || facet === 'tag') for (const tag of entry.tags) countOne(counter.tags, tag);
  if ((facet === null || facet === 'lost') && isLost) counter.lost += 1;
}

/** What was counted, as lists. */
export function facetsOf(counter: Counter, { outlets, authors, tags }: FacetValues): Facets {
  return {
    kinds: NOTE_KINDS.map((value, at) => ({ value, count: counter.kinds[at] ?? 0 })).filter(
      ({ count: one }) => one > 0,
    ),
    outlets: outlets.choices(counter.outlets),
    authors: authors.choices(counter.authors),
    tags: tags.choices(counter.tags),
    lost: counter.lost,
  };
}

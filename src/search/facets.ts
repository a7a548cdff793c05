import { NO_OUTLET, type NoteTable } from './noteTable.ts';
import { NOTE_KINDS, type NoteKind } from './query.ts';
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

/** The filters whose choices are counted, each a bit: a note fails a set of them. */
export const FACET = { kind: 1, outlet: 2, author: 4, tag: 8, lost: 16 };

/**
 * Counts notes by the numbers of their values.
 *
 * @returns takes a note and which filters it fails: it counts for a filter when it fails no other
 */
export function createCounter(table: NoteTable, values: FacetValues) {
  const [kind, outlet, lost] = [table.kind.values(), table.outlet.values(), table.lost.values()];
  const counts = {
    kinds: new Uint32Array(NOTE_KINDS.length),
    outlets: values.outlets.counts(),
    authors: values.authors.counts(),
    tags: values.tags.counts(),
    lost: 0,
  };
  const authors = listCounter(table.authors, counts.authors);
  const tags = listCounter(table.tags, counts.tags);
  return {
    count(note: number, fails: number): void {
      if ((fails & ~FACET.kind) === 0) countOne(counts.kinds, kind[note] ?? 0);
      if ((fails & ~FACET.outlet) === 0) countOne(counts.outlets, outlet[note] ?? NO_OUTLET);
      if ((fails & ~FACET.author) === 0) authors(note);
      if ((fails & ~FACET.tag) === 0) tags(note);
      if ((fails & ~FACET.lost) === 0) counts.lost += lost[note] ?? 0;
    },
    /** What was counted, as lists. */
    facets: (): Facets => ({
      kinds: NOTE_KINDS.map((value, at) => ({ value, count: counts.kinds[at] ?? 0 })).filter(({ count }) => count > 0),
      outlets: values.outlets.choices(counts.outlets),
      authors: values.authors.choices(counts.authors),
      tags: values.tags.choices(counts.tags),
      lost: counts.lost,
    }),
  };
}

function countOne(counts: Uint32Array, number: number): void {
  if (number !== NO_OUTLET) counts[number] = (counts[number] ?? 0) + 1;
}

function listCounter(column: NoteTable['tags'], counts: Uint32Array): (note: number) => void {
  const [starts, items] = [column.starts(), column.items()];
  return (note) => {
    const end = starts[note + 1] ?? 0;
    for (let at = starts[note] ?? 0; at < end; at++) countOne(counts, items[at] ?? 0);
  };
}

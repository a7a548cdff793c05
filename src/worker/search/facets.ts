import type { Entry } from './entry.ts';
import { NOTE_KINDS, type NoteKind } from '../../domain/notes/notesQuery.ts';
import type { Facets } from '../../messages/notesView.ts';
import type { FacetValues } from './values.ts';

/** A filter whose choices are counted. */
export type Facet = 'kind' | 'outlet' | 'author' | 'tag' | 'orphaned';
/** The one filter a note fails: `other` has no choices. Null where it passes all. */
export type Failed = Facet | 'other' | 'several' | null;

/**
 * Counts notes by the values they have, which begin at zero.
 *
 * @returns takes a note and the filter it fails: it counts for a filter when it fails no other
 */
export function createCounter(values: FacetValues) {
  const kinds = new Map<NoteKind, number>();
  let orphaned = 0;
  for (const { clear } of Object.values(values)) clear();
  return {
    count(entry: Entry, failed: Failed): void {
      if (failed === null || failed === 'kind') kinds.set(entry.kind, (kinds.get(entry.kind) ?? 0) + 1);
      if (entry.outlet && (failed === null || failed === 'outlet')) entry.outlet.count += 1;
      if (failed === null || failed === 'author') for (const author of entry.authors) author.count += 1;
      if (failed === null || failed === 'tag') for (const tag of entry.tags) tag.count += 1;
      if (entry.isOrphaned && (failed === null || failed === 'orphaned')) orphaned += 1;
    },
    /** What was counted, as lists. */
    facets: (): Facets => ({
      kinds: NOTE_KINDS.map((value) => ({ value, count: kinds.get(value) ?? 0 })).filter(({ count }) => count > 0),
      outlets: values.outlets.choices(),
      authors: values.authors.choices(),
      tags: values.tags.choices(),
      orphaned,
    }),
  };
}

import type { SubjectKey } from '../../domain/keys/subjectKey.ts';
import type { Entry } from './entry.ts';
import type { Facet, Failed } from './facets.ts';
import type { FacetValues } from './values.ts';
import type { NotesQuery } from '../../domain/notes/notesQuery.ts';

/** A condition of a query, and the filter it is of. */
type Condition = readonly [of: Facet | 'other', passes: (entry: Entry) => boolean];

/**
 * Tells which filter of a query a note does not pass.
 *
 * @param sameAs - the keys of the query's subject, where it has several
 */
export function filterOf(
  { kind, outlet, author, tag, subject, from, to, dated, orphaned }: NotesQuery,
  values: FacetValues,
  sameAs?: ReadonlySet<SubjectKey>,
): (entry: Entry) => Failed {
  const conditions: Condition[] = [];
  const add = (of: Condition[0], passes: Condition[1]) => conditions.push([of, passes]);
  if (from !== null || to !== null) {
    const first = from === null ? -Infinity : new Date(`${from}T00:00:00`).getTime();
    const last = to === null ? Infinity : new Date(`${to}T23:59:59.999`).getTime();
    add('other', (entry) => entry[dated] >= first && entry[dated] <= last);
  }
  if (subject !== null) {
    const keys = sameAs ?? new Set([subject]);
    add('other', (entry) => entry.keys.some((key) => keys.has(key)));
  }
  if (kind !== null) add('kind', (entry) => entry.kind === kind);
  if (outlet !== null) {
    const wanted = values.outlets.find(outlet);
    add('outlet', (entry) => wanted !== undefined && entry.outlet === wanted);
  }
  if (author !== null) add('author', has('authors', values.authors.find(author)));
  if (tag !== null) add('tag', has('tags', values.tags.find(tag)));
  if (orphaned) add('orphaned', (entry) => entry.isOrphaned);
  return (entry) => {
    let failed: Failed = null;
    for (const [of, passes] of conditions) {
      if (passes(entry)) continue;
      if (failed !== null) return 'several';
      failed = of;
    }
    return failed;
  };
}

const has =
  (list: 'authors' | 'tags', wanted: Entry['tags'][number] | undefined) =>
  (entry: Entry): boolean =>
    wanted !== undefined && entry[list].includes(wanted);

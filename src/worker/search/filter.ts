import type { SubjectKey } from '../../domain/keys/subjectKey.ts';
import type { Entry } from './entry.ts';
import type { Facet, Failed } from './facets.ts';
import type { FacetValues } from './values.ts';
import type { Search, Term } from './search.ts';
import { inARow, standIn, wordsOf } from './words.ts';
import type { NotesQuery } from '../../domain/notes/notesQuery.ts';

/** A condition of a query, and the filter it is of. */
type Condition = readonly [of: Facet | 'other', passes: (entry: Entry) => boolean];

/** Whether words stand in a note one after the other. */
type HasRow = (entry: Entry, words: readonly string[], isWhole: boolean) => boolean;

/**
 * Tells which filter of a query a note does not pass.
 *
 * @param search - the query's words, taken apart
 * @param sameAs - the keys of the query's subject, where it has several
 */
export function filterOf(
  { kind, outlet, author, tag, subject, from, to, dated, orphaned }: NotesQuery,
  { terms, isOrphaned }: Search,
  values: FacetValues,
  hasRow: HasRow,
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
  if (isOrphaned !== null) add('other', (entry) => entry.isOrphaned === isOrphaned);
  for (const term of terms) {
    const meets = meetsTerm(term, values, hasRow);
    add('other', (entry) => meets(entry) !== term.isExcluded);
  }
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

function meetsTerm(
  { field, text, words, isWhole }: Term,
  { tags, outlets, authors }: FacetValues,
  hasRow: HasRow,
): (entry: Entry) => boolean {
  const isNamed = (value: string) => standIn(inARow(wordsOf(value)), words, isWhole);
  switch (field) {
    case null:
      return (entry) => hasRow(entry, words, isWhole);
    case 'url':
      return ({ address }) => address.includes(text);
    case 'outlet': {
      const named = outlets.having(isNamed);
      return ({ outlet }) => outlet !== null && named.has(outlet);
    }
    case 'tag':
    case 'author': {
      const named = (field === 'tag' ? tags : authors).having(isNamed);
      return (entry) => entry[field === 'tag' ? 'tags' : 'authors'].some((choice) => named.has(choice));
    }
  }
}

const has =
  (list: 'authors' | 'tags', wanted: Entry['tags'][number] | undefined) =>
  (entry: Entry): boolean =>
    wanted !== undefined && entry[list].includes(wanted);

import type { SubjectKey } from '../notes/subject.ts';
import type { Entry } from './entry.ts';
import { FACET, type FacetValues } from './facets.ts';
import type { NoteTable } from './noteTable.ts';
import { filtersIn, NOTE_KINDS, type NotesQuery } from './query.ts';

/** No facet is counted for what fails this: days and subject have no choices. */
const NO_FACET = 32;

/**
 * Tells which filters a note does not pass, as bits of {@link FACET}; 0 when it passes all. Null where the query has no filter.
 *
 * @param sameAs - the keys of the query's subject, where it has several
 */
export function filterOf(
  query: NotesQuery,
  table: NoteTable,
  entries: readonly (Entry | null)[],
  values: FacetValues,
  sameAs?: ReadonlySet<SubjectKey>,
): ((note: number) => number) | null {
  const { kind, outlet, author, tag, subject, from, to, dated, lost: onlyLost } = query;
  if (filtersIn(query) === 0 && subject === null) return null;
  const first = from === null ? -Infinity : new Date(`${from}T00:00:00`).getTime();
  const last = to === null ? Infinity : new Date(`${to}T23:59:59.999`).getTime();
  const keys = sameAs ?? new Set(subject === null ? [] : [subject]);
  const wanted = {
    kind: kind === null ? null : NOTE_KINDS.indexOf(kind),
    outlet: outlet === null ? null : values.outlets.find(outlet),
    author: author === null ? null : values.authors.find(author),
    tag: tag === null ? null : values.tags.find(tag),
  };
  const times = table[dated].values();
  const [kinds, outlets, lost] = [table.kind.values(), table.outlet.values(), table.lost.values()];
  return (note) => {
    const time = times[note] ?? 0;
    if (time < first || time > last) return NO_FACET;
    if (subject !== null && !entries[note]?.keys.some((key) => keys.has(key))) return NO_FACET;
    let fails = 0;
    if (wanted.kind !== null && kinds[note] !== wanted.kind) fails |= FACET.kind;
    if (wanted.outlet !== null && outlets[note] !== wanted.outlet) fails |= FACET.outlet;
    if (wanted.author !== null && !table.authors.has(note, wanted.author)) fails |= FACET.author;
    if (wanted.tag !== null && !table.tags.has(note, wanted.tag)) fails |= FACET.tag;
    if (onlyLost && lost[note] === 0) fails |= FACET.lost;
    return fails;
  };
}

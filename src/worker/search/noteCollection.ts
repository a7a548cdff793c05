import type { PersonalNote } from '../../domain/notes/note.ts';
import type { SubjectKey } from '../../domain/keys/subjectKey.ts';
import { entryOf, fieldsOf, type Entry } from './entry.ts';
import { createCounter } from './facets.ts';
import { createFacetValues } from './values.ts';
import type { Facets } from '../../messages/notesView.ts';
import { filterOf } from './filter.ts';
import { createOrders } from './orders.ts';
import { orderOf, type NotesQuery } from '../../domain/notes/notesQuery.ts';
import { parseSearch } from './search.ts';
import { createTextIndex } from './textIndex.ts';

/** Ids in order, each looked up when it is asked for: a page shows some of 50,000. */
export type IdList = Pick<readonly string[], 'length' | 'slice' | 'indexOf'>;

/** What a query finds: the notes' ids in order, how many are in the trash, and what the filters could be set to. */
interface Found {
  ids: IdList;
  facets: Facets;
  /** All notes, and those in the trash, whatever the query. */
  kept: number;
  trashed: number;
  /**
   * When the earliest and the latest of those found were written, in milliseconds since 1970; null where none is found.
   */
  span: { first: number; last: number } | null;
}

/** All notes of the reader, in memory as far as searching needs them. */
export interface NoteCollection {
  /**
   * Takes in a note, in place of what it was before. Its words are found once {@link NoteCollection.index} has come to
   * it.
   */
  put(note: PersonalNote): void;
  remove(id: string): void;
  entry(id: string): Entry | undefined;
  ids(): Iterable<string>;
  /** Makes so many more notes searchable; false when all are. */
  index(most: number): boolean;
  /** How many of the notes are searchable. */
  progress(): { done: number; total: number };
  /** Which passages were not found again. */
  setOrphaned(ids: ReadonlySet<string>): void;
  /** Too much is left of what notes were before: better to begin anew. */
  isWorn(): boolean;
  /** @param sameAs - the keys of the query's subject, where it has several */
  find(query: NotesQuery, sameAs?: ReadonlySet<SubjectKey>): Found;
}

/**
 * Words left behind by changed notes cost time and room; there may be so many, and half as many again as there are
 * notes.
 */
const MOST_LEFT_BEHIND = 1000;

/** An empty collection. */
export function createNoteCollection(): NoteCollection {
  /** All there ever were, by number; those left behind are gone. */
  const all: Entry[] = [];
  const entries = new Map<string, Entry>();
  const text = createTextIndex();
  /** Notes whose words are not indexed yet. */
  const waiting = new Map<string, PersonalNote>();
  const orderedBy = createOrders(all);
  const values = createFacetValues();
  let orphaned: ReadonlySet<string> = new Set();
  let trashed = 0;

  const drop = (id: string) => {
    const entry = entries.get(id);
    if (!entry) return;
    if (entry.isDeleted) trashed -= 1;
    entry.isGone = true;
    entries.delete(id);
    waiting.delete(id);
  };
  const listOf = (found: readonly number[]): IdList => ({
    length: found.length,
    slice: (from, to) => found.slice(from, to).map((number) => all[number]?.id ?? ''),
    indexOf: (id) => found.indexOf(entries.get(id)?.number ?? -1),
  });
  /** A note that was let go from its passage has none to lose. */
  const isOrphaned = ({ id, kind }: Entry): boolean => kind === 'passage' && orphaned.has(id);
  return {
    put(note) {
      drop(note.id);
      const entry = entryOf(note, all.length, values);
      entry.isOrphaned = isOrphaned(entry);
      all.push(entry);
      entries.set(note.id, entry);
      if (entry.isDeleted) trashed += 1;
      waiting.set(note.id, note);
    },
    remove: drop,
    entry: (id) => entries.get(id),
    ids: () => entries.keys(),
    index(most) {
      let left = most;
      for (const [id, note] of waiting) {
        if (left-- <= 0) return true;
        text.add(entries.get(id)?.number ?? 0, fieldsOf(note));
        waiting.delete(id);
      }
      text.settle();
      return false;
    },
    progress: () => ({ done: entries.size - waiting.size, total: entries.size }),
    setOrphaned(ids) {
      orphaned = ids;
      for (const entry of entries.values()) entry.isOrphaned = isOrphaned(entry);
    },
    isWorn: () => all.length > MOST_LEFT_BEHIND + entries.size * 1.5,
    find(query, sameAs) {
      const search = parseSearch(query.words);
      const scores = search.isVain ? new Uint16Array(all.length) : text.score(search.words);
      const order = orderOf(query);
      const hasRow = ({ number }: Entry, words: readonly string[], isWhole: boolean) =>
        text.hasRow(number, words, isWhole);
      const failedBy = filterOf(query, search, values, hasRow, sameAs);
      const counter = createCounter(values);
      let [first, last] = [Infinity, -Infinity];
      // In the order they lie in memory, and sorted only then: the other way round the processor's cache is missed at
      // each of 50,000.
      const passes = new Uint8Array(all.length);
      for (const entry of all) {
        if (entry.isGone || entry.isDeleted !== query.trash || (scores && !scores[entry.number])) continue;
        const failed = failedBy(entry);
        counter.count(entry, failed);
        if (failed !== null) continue;
        passes[entry.number] = 1;
        first = Math.min(first, entry.created);
        last = Math.max(last, entry.created);
      }
      const found = orderedBy(order).filter((number) => passes[number] === 1);
      return {
        ids: listOf(order === 'relevance' && scores ? byScore(found, scores) : found),
        facets: counter.facets(),
        kept: entries.size - trashed,
        trashed,
        span: found.length === 0 ? null : { first, last },
      };
    },
  };
}

/** A counting sort: the highest scores first, those alike in the order they have. */
function byScore(found: readonly number[], scores: Uint16Array): number[] {
  const ranks: (number[] | undefined)[] = [];
  for (const number of found) (ranks[scores[number] ?? 0] ??= []).push(number);
  return ranks.toReversed().flatMap((rank) => rank ?? []);
}

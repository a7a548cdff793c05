import type { PersonalNote } from '../notes/personalNote.ts';
import type { SubjectKey } from '../notes/subject.ts';
import { entryOf, fieldsOf, type Entry } from './entry.ts';
import { createCounter, createFacetValues, type Facets } from './facets.ts';
import { filterOf } from './filter.ts';
import { addToTable, createNoteTable, GONE, KEPT, TRASHED } from './noteTable.ts';
import { createNumberOrders } from './numberOrders.ts';
import { NOTE_KINDS, orderOf, type NotesQuery } from './query.ts';
import { createTextIndex } from './textIndex.ts';

/** Ids in order, each looked up when it is asked for: a page shows some of 50,000. */
export type IdList = Pick<readonly string[], 'length' | 'slice' | 'indexOf'>;

/** What a query finds: the notes' ids in order, how many are in the trash, and what the filters could be set to. */
export interface Found {
  ids: IdList;
  facets: Facets;
  /** All notes, and those in the trash, whatever the query. */
  kept: number;
  trashed: number;
  /** When the earliest and the latest of those found were written, in milliseconds since 1970; null where none is found. */
  span: { first: number; last: number } | null;
}

/** All notes of the reader, in memory as far as searching needs them. */
export interface NoteCollection {
  /** Takes in a note, in place of what it was before. Its words are found once {@link NoteCollection.index} has come to it. */
  put(note: PersonalNote): void;
  remove(id: string): void;
  entry(id: string): Entry | undefined;
  ids(): Iterable<string>;
  /** Makes so many more notes searchable; false when all are. */
  index(most: number): boolean;
  /** How many of the notes are searchable. */
  progress(): { done: number; total: number };
  /** Which passages were not found again. */
  setLost(ids: ReadonlySet<string>): void;
  /** Too much is left of what notes were before: better to begin anew. */
  isWorn(): boolean;
  /** @param sameAs - the keys of the query's subject, where it has several */
  find(query: NotesQuery, sameAs?: ReadonlySet<SubjectKey>): Found;
}

/** Numbers left behind by changed notes cost time and room; there may be so many, and half as many again as there are notes. */
const MOST_LEFT_BEHIND = 1000;

export function createNoteCollection(): NoteCollection {
  /** A note's number is its place here; null where a note has changed or gone since. */
  const entries: (Entry | null)[] = [];
  const numbers = new Map<string, number>();
  const text = createTextIndex();
  /** Notes whose words are not indexed yet. */
  const waiting = new Map<string, PersonalNote>();
  const table = createNoteTable();
  /** The ids of all numbers, those left behind too: what was found stays what it was. */
  const idOf: string[] = [];
  let lost: ReadonlySet<string> = new Set();
  const orders = createNumberOrders();
  const values = createFacetValues();
  let trashed = 0;

  const drop = (id: string) => {
    const number = numbers.get(id);
    if (number === undefined) return;
    if (entries[number]?.isDeleted) trashed -= 1;
    entries[number] = null;
    table.state.values()[number] = GONE;
    numbers.delete(id);
    waiting.delete(id);
  };
  const listOf = (found: Uint32Array): IdList => ({
    length: found.length,
    slice: (from, to) => Array.from(found.subarray(from, to), (number) => idOf[number] ?? ''),
    indexOf: (id) => found.indexOf(numbers.get(id) ?? -1),
  });
  return {
    put(note) {
      drop(note.id);
      const entry = entryOf(note, values);
      numbers.set(note.id, entries.length);
      entries.push(entry);
      idOf.push(note.id);
      addToTable(table, entry, isOnPassage(entry) && lost.has(note.id));
      orders.add(entry);
      if (entry.isDeleted) trashed += 1;
      waiting.set(note.id, note);
    },
    remove: drop,
    entry: (id) => entries[numbers.get(id) ?? -1] ?? undefined,
    ids: () => numbers.keys(),
    index(most) {
      let left = most;
      for (const [id, note] of waiting) {
        if (left-- <= 0) return true;
        text.add(numbers.get(id) ?? 0, fieldsOf(note));
        waiting.delete(id);
      }
      text.settle();
      return false;
    },
    progress: () => ({ done: numbers.size - waiting.size, total: numbers.size }),
    setLost(ids) {
      lost = ids;
      const flags = table.lost.values().fill(0);
      for (const id of ids) {
        const number = numbers.get(id) ?? -1;
        const entry = entries[number];
        if (entry && isOnPassage(entry)) flags[number] = 1;
      }
    },
    isWorn: () => entries.length > MOST_LEFT_BEHIND + numbers.size * 1.5,
    find(query, sameAs) {
      const scores = text.score(query.words);
      const order = orderOf(query);
      const inOrder = orders.in(order);
      const filter = filterOf(query, table, entries, values, sameAs);
      const counter = createCounter(table, values);
      const [states, created] = [table.state.values(), table.created.values()];
      const wanted = query.trash ? TRASHED : KEPT;
      const found = new Uint32Array(numbers.size);
      let total = 0;
      let [first, last] = [Infinity, -Infinity];
      for (let at = 0; at < inOrder.length; at++) {
        const number = inOrder[at] ?? 0;
        if (states[number] !== wanted || (scores !== null && !scores[number])) continue;
        const fails = filter === null ? 0 : filter(number);
        counter.count(number, fails);
        if (fails !== 0) continue;
        found[total++] = number;
        const time = created[number] ?? 0;
        if (time < first) first = time;
        if (time > last) last = time;
      }
      const ofThese = found.subarray(0, total);
      return {
        ids: listOf(order === 'relevance' && scores ? byScore(ofThese, scores) : ofThese),
        facets: counter.facets(),
        kept: numbers.size - trashed,
        trashed,
        span: total === 0 ? null : { first, last },
      };
    },
  };
}

/** A note that was let go from its passage has none to lose. */
const isOnPassage = ({ kind }: Entry): boolean => NOTE_KINDS[kind] === 'passage';

/** Numbers by their scores, the highest first; those alike stay in their order. */
function byScore(numbers: Uint32Array, scores: Uint16Array): Uint32Array {
  const counts: number[] = [];
  for (let at = 0; at < numbers.length; at++) {
    const score = scores[numbers[at] ?? 0] ?? 0;
    counts[score] = (counts[score] ?? 0) + 1;
  }
  /** Where the next number of each score goes. */
  const places = new Uint32Array(counts.length);
  for (let score = counts.length - 2; score >= 0; score--) {
    places[score] = (places[score + 1] ?? 0) + (counts[score + 1] ?? 0);
  }
  const ordered = new Uint32Array(numbers.length);
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? 0;
    const score = scores[number] ?? 0;
    const place = places[score] ?? 0;
    ordered[place] = number;
    places[score] = place + 1;
  }
  return ordered;
}

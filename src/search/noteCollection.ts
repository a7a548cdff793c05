import type { PersonalNote } from '../notes/personalNote.ts';
import type { SubjectKey } from '../notes/subject.ts';
import { entryOf, fieldsOf, type Entry } from './entry.ts';
import { count, createFacetValues, facetsOf, newCounter, type Facet, type Facets, type FacetValues } from './facets.ts';
import { createNumberOrders } from './numberOrders.ts';
import { NOTE_KINDS, orderOf, type NotesQuery } from './query.ts';
import { createTextIndex } from './textIndex.ts';

/** What a query finds: the notes' ids in order, how many are in the trash, and what the filters could be set to. */
export interface Found {
  ids: string[];
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
  let lost: ReadonlySet<string> = new Set();
  const orders = createNumberOrders();
  const values = createFacetValues();
  let trashed = 0;

  const drop = (id: string) => {
    const number = numbers.get(id);
    if (number === undefined) return;
    if (entries[number]?.isDeleted) trashed -= 1;
    entries[number] = null;
    numbers.delete(id);
    waiting.delete(id);
  };
  return {
    put(note) {
      drop(note.id);
      const entry = entryOf(note, values);
      numbers.set(note.id, entries.length);
      entries.push(entry);
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
      return false;
    },
    progress: () => ({ done: numbers.size - waiting.size, total: numbers.size }),
    setLost(ids) {
      lost = ids;
    },
    isWorn: () => entries.length > MOST_LEFT_BEHIND + numbers.size * 1.5,
    find(query, sameAs) {
      const scores = text.score(query.words);
      const order = orderOf(query);
      const numbersFound = new Uint32Array(numbers.size);
      let total = 0;
      let [first, last] = [Infinity, -Infinity];
      const counter = newCounter(values);
      const failing = filterOf(query, values, lost, sameAs);
      for (const number of orders.in(order)) {
        if (scores !== null && !scores[number]) continue;
        const entry = entries[number];
        if (!entry || entry.isDeleted !== query.trash) continue;
        const fails = failing(entry);
        if (fails === 'several') continue;
        count(counter, entry, lost.size > 0 && lost.has(entry.id), fails);
        if (fails !== null) continue;
        numbersFound[total++] = number;
        first = Math.min(first, entry.created);
        last = Math.max(last, entry.created);
      }
      const inOrder = numbersFound.subarray(0, total);
      const ordered = order === 'relevance' && scores ? byScore(inOrder, scores) : inOrder;
      return {
        ids: Array.from(ordered, (number) => entries[number]?.id ?? ''),
        facets: facetsOf(counter, values),
        kept: numbers.size - trashed,
        trashed,
        span: total === 0 ? null : { first, last },
      };
    },
  };
}

/** Tells which one filter a note does not pass; null when it passes all. One that is no facet fails like several. */
function filterOf(
  { kind, outlet, author, tag, subject, from, to, dated, lost: onlyLost }: NotesQuery,
  values: FacetValues,
  lost: ReadonlySet<string>,
  sameAs: ReadonlySet<SubjectKey> = new Set(subject === null ? [] : [subject]),
): (entry: Entry) => Facet | 'several' | null {
  const first = from === null ? -Infinity : new Date(`${from}T00:00:00`).getTime();
  const last = to === null ? Infinity : new Date(`${to}T23:59:59.999`).getTime();
  const wanted = {
    kind: kind === null ? null : NOTE_KINDS.indexOf(kind),
    outlet: outlet === null ? null : values.outlets.find(outlet),
    author: author === null ? null : values.authors.find(author),
    tag: tag === null ? null : values.tags.find(tag),
  };
  return (entry) => {
    const time = dated === 'created' ? entry.created : entry.updated;
    if (time < first || time > last) return 'several';
    if (subject !== null && !entry.keys.some((key) => sameAs.has(key))) return 'several';
    let failed: Facet | null = null;
    let failures = 0;
    const fail = (facet: Facet) => {
      failed = facet;
      failures += 1;
    };
    if (wanted.kind !== null && entry.kind !== wanted.kind) fail('kind');
    if (wanted.outlet !== null && entry.outlet !== wanted.outlet) fail('outlet');
    if (wanted.author !== null && !entry.authors.includes(wanted.author)) fail('author');
    if (wanted.tag !== null && !entry.tags.includes(wanted.tag)) fail('tag');
    if (onlyLost && !lost.has(entry.id)) fail('lost');
    return failures > 1 ? 'several' : failed;
  };
}

/** Numbers by their scores, the highest first; those alike stay in their order. */
function byScore(numbers: Uint32Array, scores: Uint16Array): Uint32Array {
  const highest = numbers.reduce((score, number) => Math.max(score, scores[number] ?? 0), 0);
  const counts = new Uint32Array(highest + 1);
  for (const number of numbers) {
    const score = scores[number] ?? 0;
    counts[score] = (counts[score] ?? 0) + 1;
  }
  /** Where the next number of each score goes. */
  const places = new Uint32Array(highest + 1);
  for (let score = highest - 1; score >= 0; score--) {
    places[score] = (places[score + 1] ?? 0) + (counts[score + 1] ?? 0);
  }
  const ordered = new Uint32Array(numbers.length);
  for (const number of numbers) {
    const score = scores[number] ?? 0;
    const place = places[score] ?? 0;
    ordered[place] = number;
    places[score] = place + 1;
  }
  return ordered;
}

import type { PersonalNote } from '../notes/personalNote.ts';
import type { SubjectKey } from '../notes/subject.ts';
import { entryOf, fieldsOf, type Entry } from './entry.ts';
import { count, facetsOf, newCounter, type Facet, type Facets } from './facets.ts';
import { orderOf, type NoteOrder, type NotesQuery } from './query.ts';
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
  /** Numbers in each order, made when asked for. */
  const orders = new Map<NoteOrder, Uint32Array>();

  const drop = (id: string) => {
    const number = numbers.get(id);
    if (number !== undefined) entries[number] = null;
    numbers.delete(id);
    waiting.delete(id);
    orders.clear();
  };
  const inOrder = (order: NoteOrder): Uint32Array => {
    const known = orders.get(order);
    if (known) return known;
    const made = sorted(entries, order);
    orders.set(order, made);
    return made;
  };

  const spanOf = (found: readonly number[]) => {
    let [first, last] = [Infinity, -Infinity];
    for (const number of found) {
      const { created = 0 } = entries[number] ?? {};
      first = Math.min(first, created);
      last = Math.max(last, created);
    }
    return found.length === 0 ? null : { first, last };
  };

  return {
    put(note) {
      drop(note.id);
      numbers.set(note.id, entries.length);
      entries.push(entryOf(note));
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
      const numbersFound: number[] = [];
      const counter = newCounter();
      let trashed = 0;
      const failing = filterOf(query, lost, sameAs);
      for (const number of inOrder(order)) {
        const entry = entries[number];
        if (!entry) continue;
        if (entry.isDeleted) trashed += 1;
        if (entry.isDeleted !== query.trash || (scores !== null && (scores[number] ?? 0) === 0)) continue;
        const fails = failing(entry);
        if (fails === 'several') continue;
        count(counter, entry, lost.has(entry.id), fails);
        if (fails === null) numbersFound.push(number);
      }
      const ordered = order === 'relevance' && scores ? byScore(numbersFound, scores) : numbersFound;
      const ids = ordered.map((number) => entries[number]?.id ?? '');
      return { ids, facets: facetsOf(counter), kept: numbers.size - trashed, trashed, span: spanOf(numbersFound) };
    },
  };
}

/** Tells which one filter a note does not pass; null when it passes all. One that is no facet fails like several. */
function filterOf(
  { kind, outlet, author, tag, subject, from, to, dated, lost: onlyLost }: NotesQuery,
  lost: ReadonlySet<string>,
  sameAs: ReadonlySet<SubjectKey> = new Set(subject === null ? [] : [subject]),
): (entry: Entry) => Facet | 'several' | null {
  const first = from === null ? -Infinity : new Date(`${from}T00:00:00`).getTime();
  const last = to === null ? Infinity : new Date(`${to}T23:59:59.999`).getTime();
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
    if (kind !== null && entry.kind !== kind) fail('kind');
    if (outlet !== null && entry.outlet !== outlet) fail('outlet');
    if (author !== null && !entry.authors.includes(author)) fail('author');
    if (tag !== null && !entry.tags.includes(tag)) fail('tag');
    if (onlyLost && !lost.has(entry.id)) fail('lost');
    return failures > 1 ? 'several' : failed;
  };
}

/** The numbers of all entries in an order; the newest first where they are alike, or where their words decide. */
function sorted(entries: readonly (Entry | null)[], order: NoteOrder): Uint32Array {
  const present = [...entries.keys()].filter((number) => entries[number] !== null);
  const numbers = Uint32Array.from(present);
  const by = (value: (entry: Entry) => number) => {
    const values = Float64Array.from(entries, (entry) => (entry ? value(entry) : 0));
    return numbers.toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
  };
  switch (order) {
    case 'relevance':
    case 'newest':
      return by(({ created }) => -created);
    case 'oldest':
      return by(({ created }) => created);
    case 'changed':
      return by(({ updated }) => -updated);
    case 'title': {
      const { compare } = new Intl.Collator();
      const titles = entries.map((entry) => entry?.title ?? '');
      return by(({ created }) => -created).toSorted((a, b) => compare(titles[a] ?? '', titles[b] ?? ''));
    }
  }
}

/** Numbers by their scores, the highest first; those alike stay in their order. */
function byScore(numbers: readonly number[], scores: Uint16Array): number[] {
  const places = new Map<number, number[]>();
  for (const number of numbers) {
    const score = scores[number] ?? 0;
    const place = places.get(score);
    if (place) place.push(number);
    else places.set(score, [number]);
  }
  return [...places.keys()].toSorted((a, b) => b - a).flatMap((score) => places.get(score) ?? []);
}

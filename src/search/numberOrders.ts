import type { NoteOrder } from './query.ts';

/** What decides a note's place in an order. */
export interface Sortable {
  title: string;
  /** Milliseconds since 1970. */
  created: number;
  updated: number;
}

/** So many new notes are put into an order one by one; of more all are sorted. */
const FEW = 100;

/** The numbers of notes in each order, made when one is asked for, and brought up to date where few notes are new. */
export interface NumberOrders {
  /** Takes in a note, whose number is one above the last. Who drops a note leaves its number. */
  add(note: Sortable): void;
  /** The numbers of all notes ever taken in; the newest first where they are alike, or where their words decide. */
  in(order: NoteOrder): Uint32Array;
}

export function createNumberOrders(): NumberOrders {
  const notes: Sortable[] = [];
  const orders = new Map<NoteOrder, Uint32Array>();
  return {
    add: (note) => void notes.push(note),
    in(asked) {
      // Where words decide, notes alike are the newest first: one order serves both.
      const order = asked === 'relevance' ? 'newest' : asked;
      const known = orders.get(order);
      if (known && known.length === notes.length) return known;
      const compare = comparing(notes, order);
      const made =
        known && notes.length - known.length <= FEW
          ? withNew(known, notes.length, compare)
          : Uint32Array.from(notes.keys()).toSorted(compare);
      orders.set(order, made);
      return made;
    },
  };
}

function withNew(known: Uint32Array, total: number, compare: (a: number, b: number) => number): Uint32Array {
  const all = new Uint32Array(total);
  all.set(known);
  for (let number = known.length; number < total; number++) {
    let [low, high] = [0, number];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(all[middle] ?? 0, number) < 0) low = middle + 1;
      else high = middle;
    }
    all.copyWithin(low + 1, low, number);
    all[low] = number;
  }
  return all;
}

const { compare: compareTitles } = new Intl.Collator();

function comparing(
  notes: readonly Sortable[],
  order: Exclude<NoteOrder, 'relevance'>,
): (a: number, b: number) => number {
  const by = (value: (note: Sortable) => number) => {
    const values = Float64Array.from(notes, value);
    return (a: number, b: number) => (values[a] ?? 0) - (values[b] ?? 0) || a - b;
  };
  const newest = () => by(({ created }) => -created);
  switch (order) {
    case 'newest':
      return newest();
    case 'oldest':
      return by(({ created }) => created);
    case 'changed':
      return by(({ updated }) => -updated);
    case 'title': {
      const alike = newest();
      return (a, b) => compareTitles(notes[a]?.title ?? '', notes[b]?.title ?? '') || alike(a, b);
    }
  }
}

import type { Entry } from './entry.ts';
import type { NoteOrder } from '../../domain/notes/notesQuery.ts';

/**
 * The numbers of all notes in an order, made when one is asked for. Where notes came since, what was sorted is sorted
 * again with them: the sort sees what is in order already.
 *
 * @param entries - by number; those that are gone are left out
 */
export function createOrders(entries: readonly Entry[]) {
  const orders = new Map<NoteOrder, { upTo: number; numbers: readonly number[] }>();
  return (asked: NoteOrder): readonly number[] => {
    // Where words decide, notes alike are the newest first: one order serves both.
    const order = asked === 'relevance' ? 'newest' : asked;
    const { upTo, numbers } = orders.get(order) ?? { upTo: 0, numbers: [] };
    if (upTo === entries.length) return numbers;
    const known = numbers.flatMap((number) => entries[number] ?? []);
    const all = [...known, ...entries.slice(upTo)].filter(({ isGone }) => !isGone).toSorted(COMPARE[order]);
    const made = all.map(({ number }) => number);
    orders.set(order, { upTo: entries.length, numbers: made });
    return made;
  };
}

type Compare = (a: Entry, b: Entry) => number;

const { compare: compareNames } = new Intl.Collator();
const newest: Compare = (a, b) => b.created - a.created || a.number - b.number;

/** Notes on nothing that an outlet published come last. */
const outletFirst: Compare = (a, b) => Number(a.outlet === null) - Number(b.outlet === null);

const COMPARE: Record<Exclude<NoteOrder, 'relevance'>, Compare> = {
  newest,
  oldest: (a, b) => a.created - b.created || a.number - b.number,
  changed: (a, b) => b.updated - a.updated || a.number - b.number,
  title: (a, b) => compareNames(a.title, b.title) || newest(a, b),
  outlet: (a, b) => outletFirst(a, b) || compareNames(a.outlet?.value ?? '', b.outlet?.value ?? '') || newest(a, b),
};

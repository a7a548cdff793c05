import type { FacetValue } from '../../messages/notesView.ts';

/** Longer lists are searched, not read. */
const MOST_CHOICES = 300;

/**
 * Interns the values of one filter: each is one object, which all notes that have it share and are counted in. To look
 * values up in a map, note by note, took most of a query's time.
 */
function createValues() {
  const values = new Map<string, FacetValue>();
  return {
    of(value: string): FacetValue {
      const known = values.get(value) ?? { value, count: 0 };
      values.set(value, known);
      return known;
    },
    find: (value: string): FacetValue | undefined => values.get(value),
    having: (passes: (value: string) => boolean): Set<FacetValue> =>
      new Set([...values.values()].filter(({ value }) => passes(value))),
    clear: (): void => {
      for (const value of values.values()) value.count = 0;
    },
    /** Copies of the most frequent; those alike in alphabetical order. */
    choices: (): FacetValue[] =>
      Array.from(values.values())
        .filter(({ count }) => count > 0)
        .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
        .slice(0, MOST_CHOICES)
        .map(({ value, count }) => ({ value, count })),
  };
}

/** The values of the filters that have many. */
export const createFacetValues = () => ({ outlets: createValues(), authors: createValues(), tags: createValues() });
export type FacetValues = ReturnType<typeof createFacetValues>;

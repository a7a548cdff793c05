/** A value of a filter, and how many notes it would leave. */
export interface Choice<Value extends string = string> {
  value: Value;
  count: number;
}

/** Longer lists are searched, not read. */
const MOST_CHOICES = 300;

/**
 * The values of one filter among all notes, each known by a number from 0 on: notes are counted by number, since maps of strings
 * took most of a query's time.
 */
export interface Values {
  /** The number of a value, which it gets when it is new. */
  numberOf(value: string): number;
  /** The number of a value; -1 when it does not occur. */
  find(value: string): number;
  /** Zero for each value, to count with. */
  counts(): Uint32Array;
  /** The most frequent of what was counted; those alike in alphabetical order. */
  choices(counts: Uint32Array): Choice[];
}

export function createValues(): Values {
  const numbers = new Map<string, number>();
  const values: string[] = [];
  return {
    numberOf(value) {
      const known = numbers.get(value);
      if (known !== undefined) return known;
      numbers.set(value, values.length);
      values.push(value);
      return values.length - 1;
    },
    find: (value) => numbers.get(value) ?? -1,
    counts: () => new Uint32Array(values.length),
    choices(counts) {
      const choices = values.flatMap((value, number) => {
        const count = counts[number] ?? 0;
        return count > 0 ? { value, count } : [];
      });
      choices.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
      return choices.slice(0, MOST_CHOICES);
    },
  };
}

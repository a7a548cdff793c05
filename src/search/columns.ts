/**
 * What 50,000 notes are filtered and counted by, as one array for each property: as many objects would not fit into a processor's
 * cache, and a query looks at all of them.
 */

type Numbers = Uint8Array | Uint32Array | Int32Array | Float64Array;

/** An array of numbers that grows. */
export interface Column<T extends Numbers> {
  /** Longer than what was pushed; another array whenever it has grown. */
  values(): T;
  length(): number;
  push(value: number): void;
}

export function createColumn<T extends Numbers>(make: (length: number) => T): Column<T> {
  let values = make(64);
  let length = 0;
  return {
    values: () => values,
    length: () => length,
    push(value) {
      if (length === values.length) {
        const longer = make(length * 2);
        longer.set(values);
        values = longer;
      }
      values[length++] = value;
    },
  };
}

/** A list of numbers for each row, one behind the other. */
export interface ListColumn {
  push(list: readonly number[]): void;
  /** Where each row's list begins in {@link ListColumn.items}, and, as the row's after it, ends. */
  starts(): Uint32Array;
  items(): Uint32Array;
  has(row: number, item: number): boolean;
}

export function createListColumn(): ListColumn {
  const starts = createColumn((length) => new Uint32Array(length));
  const items = createColumn((length) => new Uint32Array(length));
  starts.push(0);
  return {
    push(list) {
      for (const item of list) items.push(item);
      starts.push(items.length());
    },
    starts: () => starts.values(),
    items: () => items.values(),
    has(row, item) {
      const [from, all] = [starts.values(), items.values()];
      for (let at = from[row] ?? 0; at < (from[row + 1] ?? 0); at++) if (all[at] === item) return true;
      return false;
    },
  };
}

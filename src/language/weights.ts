/**
 * Weights of a linear model as they are stored: whole numbers, by what a feature is of, its slot and what is seen there. Those of one slot
 * are one text, `be 3|not 5`: as an object of their own they would take half as much room again.
 */
export type StoredWeights = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Parts the weights of a slot; nothing that is seen may hold it. */
export const BETWEEN_WEIGHTS = '|';

/** Made ready: maps find a word several times faster than objects do. */
type Slots = ReadonlyMap<string, ReadonlyMap<string, number>>;
const ready = new WeakMap<StoredWeights, Map<string, Slots>>();
const NONE: Slots = new Map();

/** The weights of what a feature is of. Made ready when first asked for: an article meets few of them. */
export function weightsOf(stored: StoredWeights, of: string): Slots {
  const made = ready.get(stored) ?? new Map<string, Slots>();
  ready.set(stored, made);
  const known = made.get(of);
  if (known !== undefined) return known;
  const slots = stored[of];
  const table = slots === undefined ? NONE : new Map(Object.entries(slots).map(([slot, text]) => [slot, read(text)]));
  made.set(of, table);
  return table;
}

function read(text: string): ReadonlyMap<string, number> {
  return new Map(
    text.split(BETWEEN_WEIGHTS).map((pair) => {
      const space = pair.lastIndexOf(' ');
      return [pair.slice(0, space), Number(pair.slice(space + 1))];
    }),
  );
}

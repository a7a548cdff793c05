/**
 * Memoizes a function of one argument for the arguments it was last called with (an LRU cache): painting a page and filling its panel ask
 * the same things of one text within moments. It is gone with the worker.
 *
 * @param most - results kept
 */
export function memoized<Argument, Result>(
  most: number,
  make: (argument: Argument) => Result,
): (argument: Argument) => Result {
  const kept = new Map<Argument, { result: Result }>();
  return (argument) => {
    const entry = kept.get(argument) ?? { result: make(argument) };
    kept.delete(argument);
    kept.set(argument, entry);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return entry.result;
  };
}

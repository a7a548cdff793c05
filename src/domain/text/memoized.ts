/**
 * Memoizes a pure function of a string: what is asked again within moments is not made again. The cache is emptied when
 * it is full, so that no text can make it grow without end.
 *
 * @param most - results kept
 */
export function memoized<Result>(most: number, of: (key: string) => Result): (key: string) => Result {
  const known = new Map<string, Result>();
  return (key) => {
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    if (known.size >= most) known.clear();
    const result = of(key);
    known.set(key, result);
    return result;
  };
}

/**
 * The indexes of a longest increasing subsequence: C. Schensted, "Longest increasing and decreasing subsequences",
 * Canadian Journal of Mathematics 13 (1961). What is not among them has moved.
 *
 * @param numbers - all different
 */
export function inOrder(numbers: readonly number[]): Set<number> {
  /** Of each length, the index at which the subsequence with the least end ends; and what stands before each index. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [index, number] of numbers.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    before[index] = ends[low - 1];
    ends[low] = index;
  }
  const kept = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = before[at]) kept.add(at);
  return kept;
}

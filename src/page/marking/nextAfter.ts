import type { Span } from '../../domain/text/span.ts';

/**
 * The first of some stretches, in any order, that begins after a place; past the last of them the very first. Null when
 * there are none.
 */
export function nextAfter<T extends Span>(stretches: readonly T[], place: number): T | null {
  const inOrder = stretches.toSorted((a, b) => a.start - b.start);
  return inOrder.find(({ start }) => start > place) ?? inOrder[0] ?? null;
}

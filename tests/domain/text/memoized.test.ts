import { expect, test, vi } from 'vitest';
import { memoized } from '../../../src/domain/text/memoized.ts';

test('what was worked out once is kept', () => {
  const work = vi.fn<(key: string) => number>((key) => key.length);
  const lengthOf = memoized(2, work);
  expect(['one', 'three', 'one', 'three'].map(lengthOf)).toEqual([3, 5, 3, 5]);
  expect(work.mock.calls).toEqual([['one'], ['three']]);
});

test('no more is kept than there is room for', () => {
  const work = vi.fn<(key: string) => number>((key) => key.length);
  const lengthOf = memoized(2, work);
  expect(['one', 'three', 'four', 'four', 'one'].map(lengthOf)).toEqual([3, 5, 4, 4, 3]);
  expect(work.mock.calls).toEqual([['one'], ['three'], ['four'], ['one']]);
});

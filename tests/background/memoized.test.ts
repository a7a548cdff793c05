import { expect, test, vi } from 'vitest';
import { memoized } from '../../src/background/memoized.ts';

test('what was asked for last is not made again; what was asked for before the last ones is', () => {
  const make = vi.fn<(text: string) => string | null>((text) => (text === '' ? null : text.toUpperCase()));
  const upper = memoized(2, make);
  expect(['a', 'b', 'a', '', 'a', '', 'b'].map(upper)).toEqual(['A', 'B', 'A', null, 'A', null, 'B']);
  expect(make.mock.calls.flat()).toEqual(['a', 'b', '', 'b']);
});

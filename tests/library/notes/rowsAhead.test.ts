import { expect, test } from 'vitest';
import { nextRows } from '../../../src/library/notes/rowsAhead.ts';

const TOTAL = 50_000;
const between = (from: number, to: number) => (place: number) => place >= from && place < to;

test.each([
  ['at first those drawn, and no more', between(0, 0), { from: 0, to: 20, kept: [] }, [0, 20]],
  ['those drawn that are missing', between(0, 30), { from: 22, to: 42, kept: [] }, [30, 42]],
  [
    'after a leap those drawn, not those passed over',
    between(0, 30),
    { from: 40_000, to: 40_020, kept: [0] },
    [40_000, 40_020],
  ],
  ['the row that is kept', between(40_000, 40_020), { from: 40_000, to: 40_020, kept: [-1, 7] }, [7, 8]],
  ['then those ahead, both ways', between(40_000, 40_020), { from: 40_000, to: 40_020, kept: [] }, [39_950, 40_070]],
  ['those ahead that are missing', between(0, 100), { from: 70, to: 90, kept: [] }, [100, 140]],
  ['none while enough are ahead', between(0, 100), { from: 60, to: 80, kept: [] }, null],
  ['none beyond the end', between(49_000, TOTAL), { from: 49_990, to: TOTAL, kept: [] }, null],
])('%s', (_what, has, wanted, expected) => {
  expect(nextRows(has, TOTAL, wanted)).toEqual(expected);
});

test('none of an empty list', () => {
  expect(nextRows(between(0, 0), 0, { from: 0, to: 20, kept: [0] })).toBe(null);
});

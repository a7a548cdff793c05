import { array, assert, integer, nat, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRowHeights } from '../../../src/library/shared/rowHeights.ts';

const USUAL = 100;
const heightsOf = (count: number) => {
  const heights = createRowHeights(USUAL);
  heights.resize(count);
  return heights;
};

test('a row that was not measured is as high as most', () => {
  const heights = heightsOf(3);
  expect(heights.total()).toBe(300);
  expect(heights.startOf(2)).toBe(200);
});

test('what was measured moves what is below it', () => {
  const heights = heightsOf(4);
  expect(heights.startOf(3)).toBe(300);
  expect(heights.measured(1, 150)).toBe(true);
  expect([0, 1, 2, 3].map((place) => heights.startOf(place))).toEqual([0, 100, 250, 350]);
  expect(heights.total()).toBe(450);
});

test.each([
  ['the same height', 1, 100],
  ['a row that is not there', 4, 150],
])('%s is no change', (_what, place, height) => {
  const heights = heightsOf(4);
  expect(heights.measured(place, height)).toBe(false);
  expect(heights.total()).toBe(400);
});

test.each([
  [-20, 0],
  [0, 0],
  [99.9, 0],
  [100, 1],
  [249, 1],
  [250, 2],
  [9999, 3],
])('%d pixels down is row %d', (offset, place) => {
  const heights = heightsOf(4);
  heights.measured(1, 150);
  expect(heights.placeAt(offset)).toBe(place);
});

describe('a list of another length', () => {
  test('keeps what was measured', () => {
    const heights = heightsOf(3);
    heights.measured(0, 40);
    heights.resize(5);
    expect(heights.total()).toBe(440);
    heights.resize(1);
    expect(heights.total()).toBe(40);
    heights.resize(0);
    expect(heights.total()).toBe(0);
    expect(heights.placeAt(10)).toBe(0);
  });

  test('of other rows keeps nothing', () => {
    const heights = heightsOf(3);
    heights.measured(0, 40);
    heights.forget();
    expect(heights.total()).toBe(300);
  });
});

test('agrees with adding up, in whatever order rows are measured and asked for', () => {
  const step = record({ place: nat(30), height: integer({ min: 1, max: 500 }), asked: nat(30) });
  assert(
    property(array(step), (steps) => {
      const heights = heightsOf(31);
      const plain = Array.from({ length: 31 }, () => USUAL);
      for (const { place, height, asked } of steps) {
        heights.measured(place, height);
        plain[place] = height;
        const start = plain.slice(0, asked).reduce((sum, one) => sum + one, 0);
        expect(heights.startOf(asked)).toBe(start);
        expect(heights.placeAt(start)).toBe(asked);
      }
    }),
  );
});

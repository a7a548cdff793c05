import { expect, test } from 'vitest';
import { nextAfter } from '../../../src/page/marking/nextAfter.ts';

const marks = [30, 10, 20].map((start) => ({ start, end: start + 5 }));

test.each([
  [-1, 10],
  [10, 20],
  [15, 20],
  [20, 30],
  [30, 10],
])('after %d comes the mark at %d', (place, start) => expect(nextAfter(marks, place)?.start).toBe(start));

test('without marks there is none', () => expect(nextAfter([], 0)).toBeNull());

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { spoiled } from './anyFitting.ts';

test('a list is spoiled like anything else, whatever a new place in it is called', () => {
  // As many as it takes until one is called `length`.
  const lists = fc.property(spoiled(fc.constant([1])), () => true);
  expect(fc.check(lists, { seed: 8, numRuns: 30_000 }).failed).toBe(false);
});

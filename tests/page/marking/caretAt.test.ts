// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { caretAt } from '../../../src/page/marking/caretAt.ts';

const ways = ['caretPositionFromPoint', 'caretRangeFromPoint'] as const;
const node = document.createTextNode('The locks may close.');
const give = (way: (typeof ways)[number], answer: unknown) =>
  Object.defineProperty(document, way, { value: () => answer, configurable: true });
afterEach(() => {
  for (const way of ways) Reflect.deleteProperty(document, way);
});

test('the standard way', () => {
  give('caretPositionFromPoint', { offsetNode: node, offset: 4 });
  expect(caretAt(1, 2)).toEqual({ node, offset: 4 });
});

test('the way of browsers that have no other yet', () => {
  give('caretRangeFromPoint', { startContainer: node, startOffset: 4 });
  expect(caretAt(1, 2)).toEqual({ node, offset: 4 });
});

test.each(ways)('nothing beside the page, by %s', (way) => {
  give(way, null);
  expect(caretAt(1, 2)).toBeNull();
});

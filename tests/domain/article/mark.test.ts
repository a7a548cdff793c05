import { expect, test } from 'vitest';
import { HedgeCategory } from '../../../src/domain/article/hedge.ts';
import { kindsOf, markOf, MARKS, ON_REQUEST } from '../../../src/domain/article/mark.ts';

test('every kind of hedge has one form, or is shown on request', () => {
  const kinds = [...MARKS.flatMap(kindsOf), ...ON_REQUEST];
  expect(kinds.toSorted()).toEqual(HedgeCategory.options.toSorted());
});

test.each(MARKS)('%s: its kinds are drawn so', (mark) => {
  expect(kindsOf(mark).map(markOf)).toEqual(kindsOf(mark).map(() => mark));
});

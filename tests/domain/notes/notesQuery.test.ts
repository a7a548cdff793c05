import { expect, test } from 'vitest';
import {
  EVERY_NOTE,
  filtersIn,
  orderOf,
  readQuery,
  writeQuery,
  type NotesQuery,
} from '../../../src/domain/notes/notesQuery.ts';

const full: NotesQuery = {
  words: 'a & b #1',
  kind: 'passage',
  outlet: 'Harbour Herald',
  author: 'Jane Doe',
  tag: 'süß/sauer',
  subject: 'article:herald.example/a?b=c&d',
  from: '2026-01-01',
  to: '2026-12-31',
  dated: 'updated',
  orphaned: true,
  trash: true,
  order: 'title',
};

test.each([EVERY_NOTE, full, { ...EVERY_NOTE, words: 'tram' }, { ...EVERY_NOTE, trash: true }])(
  'a query comes back from its address',
  (query) => {
    expect(readQuery(new URLSearchParams(writeQuery(query).toString()))).toEqual(query);
  },
);

test('the address of all notes is empty', () => {
  expect(writeQuery(EVERY_NOTE).toString()).toBe('');
});

test.each(['kind=nothing', 'from=yesterday', 'to=2026-1-1', 'order=best', 'other=1', 'outlet=', 'dated=never'])(
  '%s in an address is left out',
  (asked) => {
    expect(readQuery(new URLSearchParams(asked))).toEqual(EVERY_NOTE);
  },
);

test('what narrows is counted, a pair of dates as one', () => {
  expect(filtersIn(EVERY_NOTE)).toBe(0);
  expect(filtersIn({ ...EVERY_NOTE, words: 'x', subject: 'author:x', trash: true })).toBe(0);
  expect(filtersIn(full)).toBe(6);
});

test.each([
  ['', null, 'newest'],
  ['tram', null, 'relevance'],
  [' ', null, 'newest'],
  ['tram', 'oldest', 'oldest'],
] as const)('the order of %j with %s chosen is %s', (words, order, expected) => {
  expect(orderOf({ words, order })).toBe(expected);
});

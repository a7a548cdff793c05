import { expect, test } from 'vitest';
import { judge, overlap } from '../../tools/eval/agreement.ts';
import { fieldsOf } from '../../tools/eval/fields.ts';

const FOUND = {
  ...fieldsOf(undefined, 'https://www.coast-tribune.test/a'),
  title: 'A bridge, at last',
  authors: ['John Roe', 'Una Reber'],
  date: '2024-03-01T23:30:00-02:00',
  text: 'The council may decide on Tuesday.',
};
const ROW = {
  title: 'A Bridge at Last',
  authors: ['Una Reber', 'John Roe'],
  date_published: '2024-03-02',
  body_text: 'The council may decide on Tuesday!',
};

test('what agrees but for case, marks, order and time zone is right', () => {
  expect(judge(ROW, FOUND)).toEqual({
    title: true,
    authors: true,
    day: true,
    'body, F1 0.9': true,
    'article refused': false,
  });
});

test('what nobody looked at is not judged, and a reader that failed has nothing right', () => {
  expect(judge({ authors: [] }, FOUND)).toEqual({ 'author where none is named': true, 'article refused': false });
  expect(judge({ title: 'A Bridge' }, null)).toEqual({ title: false, 'article refused': true });
});

test('of a list it is asked only whether it was taken for an article', () => {
  expect(judge({ ...ROW, kind: 'listing' }, FOUND)).toEqual({ 'list taken for an article': true });
  expect(judge({ kind: 'forum' }, FOUND)).toEqual({});
});

test.each([
  ['one two', 'one two', 1],
  ['one one two', 'one two two', 2 / 3],
  ['', '', 0],
])('%j and %j agree in %d', (expected, found, share) => {
  expect(overlap(expected, found)).toBeCloseTo(share);
});

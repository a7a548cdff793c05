import { expect, test } from 'vitest';
import { tellsOwnPiece } from '../../../src/page/fields/ownPieces.ts';

test.each([
  ['I wrote about the mill [here].', true],
  ['It fell. As I have argued here, here and [here], it had to.', true],
  ['[As I’ve often argued], it had to.', true],
  ['It is in [my last column].', true],
  ['My column on mills is [here].', true],
  ['Ich habe darüber [hier] geschrieben.', false],
  ['Darüber habe ich früher geschrieben, und zwar [hier].', true],
  ['I wrote about the mill. The law is [here].', false],
  ['I wrote about [the law of mills].', false],
  ['She wrote about the mill [here].', false],
  ['Tickets are [here].', false],
  ['It is in [my house].', false],
])('%s %s', (marked, expected) => {
  const start = marked.indexOf('[');
  const words = marked.slice(start + 1, marked.indexOf(']'));
  expect(tellsOwnPiece(marked.replace(/[[\]]/g, ''), start, words)).toBe(expected);
});

import { expect, test } from 'vitest';
import { authorPath, isAuthorLink } from '../../../src/page/document/elementNames.ts';

test.each([
  ['/author/jane-doe', 'jane-doe'],
  ['https://paper.example/Authors/jane-doe/?from=byline', 'jane-doe/'],
  ['/news/autorin/12/jane-doe#more', '12/jane-doe'],
  ['/by/', null],
  ['/by/?page=2', null],
  ['/by/?to=/staff/jane', 'jane'],
  ['/authority/harbour', null],
  ['//paper.example/news', null],
  ['author/jane-doe', null],
])('what %s has of an author is %j', (href, path) => {
  expect(authorPath(href)).toBe(path);
  expect(isAuthorLink(href)).toBe(path !== null);
});

import { JSDOM, VirtualConsole } from 'jsdom';
import { expect, test } from 'vitest';
import { readArticle } from '../../../src/page/readArticle.ts';

const HERE = 'https://www.coast-tribune.test/news/a-story';
const SENTENCES = 'The council may decide on Tuesday whether the old bridge can be kept, and asks for help. '.repeat(4);

test.each([
  ['https://app.example/read#/article/1', 'https://app.example/read#/article/1'],
  ['https://app.example/read#!topic', 'https://app.example/read#!topic'],
  ['https://app.example/read#section', 'https://app.example/read'],
  ['https://app.example/read#/', 'https://app.example/read'],
  ['#/article/2', `${HERE}#/article/2`],
  ['#section', undefined],
  ['#/', undefined],
])('a link to %s leads to %s', (href, expected) => {
  const paragraph = `<p>${SENTENCES}</p>`;
  const { document } = new JSDOM(
    `<html lang="en"><body><article><h1>A story</h1><p>As <a href="${href}">she wrote</a>.</p>${paragraph.repeat(3)}</article></body></html>`,
    { url: HERE, virtualConsole: new VirtualConsole() },
  ).window;
  expect(readArticle(document, HERE)?.article.links.map(({ url }) => url)).toEqual(expected ? [expected] : []);
});

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
  ['/uploads/quay-large.JPG', undefined],
  ['https://files.example/quay.webp?w=2000', undefined],
  ['/quay.jpg.html', 'https://www.coast-tribune.test/quay.jpg.html'],
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

test('of very many links, as many are looked up as may be kept, and as many again', () => {
  const broken = Array.from({ length: 2000 }, (_, at) => `<a href="http://[${at}">${at}</a>`).join(' ');
  const { document } = new JSDOM(
    `<html lang="en"><body><article><h1>A story</h1><p><a href="/first">She</a> wrote.</p>${`<p>${SENTENCES}</p>`.repeat(20)}<p>${broken} <a href="/last">And this</a>, and <a href="/first">that</a>.</p></article></body></html>`,
    { url: HERE, virtualConsole: new VirtualConsole() },
  ).window;
  expect(readArticle(document, HERE)?.article.links.map(({ url, count }) => [new URL(url).pathname, count])).toEqual([
    ['/first', 2],
  ]);
});

test('an author’s page is no piece of theirs, what lies below it is', () => {
  const byline = '<p>By <a rel="author" href="/people/ann-hale/">Ann Hale</a></p>';
  const text = `<p>As <a href="/people/ann-hale">she</a> wrote of <a href="/people/ann-hale/locks">locks</a>.</p>`;
  const { document } = new JSDOM(
    `<html lang="en"><body><article><h1>A story</h1>${byline}${text}${`<p>${SENTENCES}</p>`.repeat(3)}</article></body></html>`,
    { url: HERE, virtualConsole: new VirtualConsole() },
  ).window;
  expect(readArticle(document, HERE)?.article.links.map(({ url, kind }) => [new URL(url).pathname, kind])).toEqual([
    ['/people/ann-hale', 'same-outlet'],
    ['/people/ann-hale/locks', 'same-author'],
  ]);
});

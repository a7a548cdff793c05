import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readArticle } from '../../../src/page/readArticle.ts';

const URL_NOW = 'https://www.coast.example/locks';
const PARAGRAPHS = [
  'The council voted on Tuesday to extend the line by four kilometres, and work on it begins in spring.',
  'Critics fear for the lime trees along the quay, which were planted after the flood by pupils of the old school.',
  'The tram company wants a car every six minutes and a new depot behind the fish market, where the cranes stood.',
  'Tickets will cost as much as before, at least until somebody has seen the first bills of the builders.',
];
const articleOf = (title: string, author: string, level = 1) =>
  `<article><h${level}>${title}</h${level}><p class="byline">By ${author}</p>${PARAGRAPHS.map((text) => `<p>${title}: ${text}</p>`).join('')}</article>`;

/** Each article is a thousand pixels high; the page is scrolled to one of them. */
function read(body: string, scrolledTo: number) {
  const html = `<!doctype html><html lang="en"><head><title>First things</title><meta name="author" content="Ada First"></head><body><main>${body}</main></body></html>`;
  const { document } = new JSDOM(html, { url: URL_NOW }).window;
  for (const [index, element] of [...document.querySelectorAll('article')].entries()) {
    const top = (index - scrolledTo) * 1000;
    const rect = {
      x: 0,
      y: top,
      left: 0,
      right: 0,
      width: 0,
      height: 1000,
      top,
      bottom: top + 1000,
      toJSON: () => ({}),
    };
    element.getBoundingClientRect = () => rect;
  }
  return readArticle(document, URL_NOW)?.article;
}
const THREE =
  articleOf('First things', 'Ada First') +
  articleOf('Second thoughts', 'Ben Second') +
  articleOf('Third time', 'Cem Third');

test.each([
  [0, 'First things', 'Ada First'],
  [1, 'Second thoughts', 'Ben Second'],
  [2, 'Third time', 'Cem Third'],
])('of three articles in a page, the one the reader is at is read: %s', (at, title, author) => {
  const article = read(THREE, at);
  expect(article?.title?.value).toBe(title);
  expect(article?.authors.map(({ name }) => name)).toEqual([author]);
  expect(article?.among).toEqual({ at: at + 1, of: 3 });
  expect(article?.text.match(/^[A-Z]\w+ \w+(?=:)/gm)).toEqual(Array.from({ length: 4 }, () => title));
});

test('entries of one article, and teasers, are none beside it', () => {
  const article = read(articleOf('First things', 'Ada First') + articleOf('Second thoughts', 'Ben Second', 2), 0);
  expect(article?.among).toBeUndefined();
});

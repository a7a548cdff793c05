import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readArticle } from '../../../src/page/readArticle.ts';

const URL_NOW = 'https://www.coast.example/tram';
const PARAGRAPHS = [
  'The council voted on Tuesday to extend the line by four kilometres, and work on it begins in spring.',
  'Critics fear for the lime trees along the quay, which were planted after the flood by pupils of the old school.',
  'The tram company wants a car every six minutes and a new depot behind the fish market, where the cranes stood.',
];
const OLD_HEAD = `<title>The locks are full | Coast Post</title><link rel="canonical" href="https://www.coast.example/locks">
<meta property="og:site_name" content="Coast Post"><meta property="og:title" content="The locks are full">
<meta property="og:url" content="https://www.coast.example/locks"><meta name="author" content="Mira Holt">
<meta property="article:published_time" content="2021-03-04T09:00:00Z">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"The locks are full","url":"https://www.coast.example/locks",
"author":{"@type":"Person","name":"Mira Holt"},"datePublished":"2021-03-04","publisher":{"@type":"Organization","name":"Coast Post"}}</script>`;
const NEW_HEAD = OLD_HEAD.replaceAll('The locks are full', 'The tram reaches the lighthouse')
  .replaceAll('/locks', '/tram')
  .replaceAll('Mira Holt', 'Jonas Field');

const read = (head: string, hasMovedOn: boolean) => {
  const body = `<main><article><h1>The tram reaches the lighthouse</h1><p class="byline">By Jonas Field</p>
    ${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article></main>`;
  const html = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
  return readArticle(new JSDOM(html, { url: URL_NOW }).window.document, URL_NOW, hasMovedOn)?.article;
};

test('of a page that has moved on, the head of the article before is not believed, but for the outlet’s name', () => {
  const article = read(OLD_HEAD, true);
  expect(article?.title?.value).toBe('The tram reaches the lighthouse');
  expect(article?.authors.map(({ name }) => name)).toEqual(['Jonas Field']);
  expect(article?.published).toBeNull();
  expect(article?.canonicalUrl).toBeNull();
  expect(article?.outletName?.value).toBe('Coast Post');
});

test('a head that was brought up to date is', () => {
  const article = read(NEW_HEAD, true);
  expect(article?.published?.value).toContain('2021-03-04');
  expect(article?.canonicalUrl).toBe(URL_NOW);
});

test('half of it brought up to date: that half is', () => {
  const half = OLD_HEAD.replace(
    'og:title" content="The locks are full',
    'og:title" content="The tram reaches the lighthouse',
  );
  const article = read(half.replace('content="Mira Holt"', 'content="Jonas Field"'), true);
  expect(article?.authors.map(({ name }) => name)).toEqual(['Jonas Field']);
});

test('a page that was loaded as it is keeps what its head says', () => {
  expect(read(NEW_HEAD, false)?.published?.value).toContain('2021-03-04');
});

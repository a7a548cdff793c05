import { JSDOM, VirtualConsole } from 'jsdom';
import { expect, test } from 'vitest';
import { readArticle } from '../../../src/page/readArticle.ts';

const SENTENCES = 'The council may decide on Tuesday whether the old bridge can be kept, and asks for help. '.repeat(4);

function read(story: object, metas = '', above = '') {
  const url = 'https://www.coast-tribune.test/news/a-story';
  const { document } = new JSDOM(
    `<html lang="en"><head>${metas}<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'A story', ...story })}</script></head>
    <body><article><h1>A story</h1>${above}${`<p>${SENTENCES}</p>`.repeat(3)}</article></body></html>`,
    { url, virtualConsole: new VirtualConsole() },
  ).window;
  return readArticle(document, url)?.article;
}

test.each<[stated: unknown, section: string | undefined]>([
  ['Harbours', 'Harbours'],
  ['Harbours,Home Page,Popular', 'Harbours'],
  ['Home Page,Harbours', 'Harbours'],
  [['Featured', 'Harbours and Rivers'], 'Harbours and Rivers'],
  ['Fish, Chips and Harbours', 'Fish, Chips and Harbours'],
  ['Harbours, Rivers,', 'Harbours, Rivers'],
  ['Harbours > ', 'Harbours'],
  ['Uncategorized', undefined],
  ['https://www.coast-tribune.test/harbours', undefined],
])('a page that states the section %j is of %j: where a piece is placed is none', (articleSection, section) =>
  expect(read({ articleSection })?.section?.value).toBe(section),
);

test('what only says where a piece is placed leaves the word to the next that says more', () => {
  const metas = '<meta property="article:section" content="Harbours">';
  expect(read({ articleSection: 'Popular' }, metas)?.section).toEqual({
    value: 'Harbours',
    evidence: { from: 'meta', at: 'article:section' },
  });
});

test.each([
  ['Region: <a rel="tag" href="/n">Highlands</a>', 'Region: Highlands'],
  ['Categories: <a rel="category tag" href="/u">Uncategorized</a>', undefined],
  ['<a rel="tag" href="/u">Uncategorized</a>', undefined],
])('the tags %s above the text name the section %s', (tags, section) =>
  expect(read({}, '', `<p>${tags}</p>`)?.section?.value).toBe(section),
);

test('an address in the place of a job title is none', () => {
  const author = (jobTitle: string) => ({ author: { '@type': 'Person', name: 'Maren Oldfield', jobTitle } });
  expect(read(author('https://www.coast-tribune.test/authors/maren'))?.authors[0]?.role).toBeUndefined();
  expect(read(author('Harbour correspondent'))?.authors[0]?.role).toBe('Harbour correspondent');
});

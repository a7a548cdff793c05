import { JSDOM, VirtualConsole } from 'jsdom';
import { expect, test } from 'vitest';
import { readArticle } from '../../../src/page/readArticle.ts';

const SENTENCES = 'The council may decide on Tuesday whether the old bridge can be kept, and asks for help. '.repeat(4);

/** The topics of a page with this in its head and below its text. */
function topicsOf(metas: string, below: string, story: object = {}): string[] | undefined {
  const node = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'A story', ...story };
  const { document } = new JSDOM(
    `<html lang="en"><head>${metas}<script type="application/ld+json">${JSON.stringify(node)}</script></head>
    <body><article><h1>A story</h1>${`<p>${SENTENCES}</p>`.repeat(3)}${below}</article></body></html>`,
    { url: 'https://www.coast-tribune.test/news/a-story', virtualConsole: new VirtualConsole() },
  ).window;
  return readArticle(document, 'https://www.coast-tribune.test/news/a-story')?.article.topics;
}
const keywords = (words: string) => `<meta name="keywords" content="${words}">`;
const links = (...words: string[]) => `<p>${words.map((word) => `<a href="/t/x">${word}</a>`).join(' ')}</p>`;

test.each<[what: string, metas: string, below: string, topics: string[] | undefined]>([
  [
    'keywords that are printed',
    keywords('bridges, Old Harbour,seo'),
    links('Bridges', 'Old Harbour'),
    ['Bridges', 'Old Harbour'],
  ],
  ['tags of Open Graph', '<meta property="article:tag" content="Bridges">', links('#Bridges'), ['Bridges']],
  ['links marked as tags', '', '<a rel="nofollow tag" href="/t/bridges">Bridges</a>', ['Bridges']],
  ['the same twice', keywords('bridges'), links('Bridges', 'bridges'), ['Bridges']],
  ['keywords that are not printed', keywords('bridges, breaking, desk-delta'), links('Rivers'), undefined],
  ['where the piece is placed', keywords('Home, Latest'), links('Home', 'Latest'), undefined],
  [
    'what the site offers beside its search',
    '',
    '<div class="site-search__tags"><a rel="tag" href="/t/bridges">Bridges</a></div>',
    undefined,
  ],
  [
    'what other stories are tagged with',
    keywords('Bridges'),
    `<div class="related">${links('Bridges')}</div>`,
    undefined,
  ],
])('%s: %s %s', (_, metas, below, topics) => expect(topicsOf(metas, below)).toEqual(topics));

test('what is told elsewhere in the report is not told again', () => {
  const story = { articleSection: 'Harbours', author: { '@type': 'Person', name: 'Maren Oldfield' } };
  const below = links('Harbours', 'Maren Oldfield', 'Bridges');
  expect(topicsOf(keywords('Harbours, Maren Oldfield, Bridges'), below, story)).toEqual(['Bridges']);
});

test('a few are enough', () => {
  const words = Array.from({ length: 40 }, (_, at) => `Topic ${at}`);
  expect(topicsOf(keywords(words.join()), links(...words))).toHaveLength(10);
});

test('topics of another article on the page are none of this one', () => {
  const other = `<h2><a href="/news/b">Another story</a></h2><p>${SENTENCES.repeat(3)}</p><a rel="tag" href="/t/rivers">Rivers</a>`;
  const below = `<a rel="tag" href="/t/bridges">Bridges</a></article><article>${other}`;
  expect(topicsOf('', below)).toEqual(['Bridges']);
});

test('the site itself is no topic', () =>
  expect(
    topicsOf(
      keywords('coast-tribune, CoastTribune.com, Bridges'),
      links('Coast-Tribune', 'CoastTribune.com', 'Bridges'),
    ),
  ).toEqual(['Bridges']));

test('what the page files the article under is no author of it', () => {
  const node = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'A story',
    author: 'Harbour News',
  };
  const organisationsOf = (filedUnder: string) => {
    const { document } = new JSDOM(
      `<html lang="en"><head><script type="application/ld+json">${JSON.stringify(node)}</script></head>
      <body><article><h1>A story</h1><a rel="category tag" href="/c">${filedUnder}</a>${`<p>${SENTENCES}</p>`.repeat(3)}</article></body></html>`,
      { url: 'https://www.coast-tribune.test/news/a-story', virtualConsole: new VirtualConsole() },
    ).window;
    const article = readArticle(document, 'https://www.coast-tribune.test/news/a-story')?.article;
    return article?.organisations.map(({ name }) => name);
  };
  expect(organisationsOf('Harbour News')).toEqual([]);
  expect(organisationsOf('Rivers')).toEqual(['Harbour News']);
});

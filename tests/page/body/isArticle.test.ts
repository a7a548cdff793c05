import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/page/readArticle.ts';

const TEXT =
  'The council may decide on Tuesday, and the town is likely to ask for help, which would take it a year or more at the least. ';
const PROSE = `<p>${TEXT}</p><p>${TEXT}</p><p>${TEXT}</p>`;
const link = (index: number) => `<a href="/a/${index}">Story number ${index} about the crossing of the sound</a>`;
const links = (count: number, of: (index: number) => string = (index) => `<li>${link(index)}</li>`) =>
  Array.from({ length: count }, (_, index) => of(index)).join('');
const teasers = (count: number) => links(count, (index) => `<div><h3>${link(index)}</h3><p>${TEXT}</p></div>`);
const goods = (count: number) =>
  links(count, (index) => `<div><a href="/p/${index}">Lamp ${index}</a><span>$ ${index}.50</span></div>`);

const isArticle = (
  main: string,
  { head = '', path = '/news/a', h1 = '<h1>A story of a bridge</h1>' } = {},
): boolean => {
  const html = `<html lang="en"><head><title>A story of a bridge</title>${head}</head><body><nav>${links(30)}</nav><main>${h1}${main}</main></body></html>`;
  const url = `https://www.coast-tribune.test${path}`;
  return readArticle(new JSDOM(html, { url }).window.document, url) !== null;
};

const TAGGED = { head: '<meta property="og:type" content="article">' };
const PUBLISHED = { head: '<meta property="article:published_time" content="2024-03-01">' };

describe('a page that says nothing of itself', () => {
  test.each<[what: string, is: boolean, main: string]>([
    ['running text', true, PROSE],
    [
      'running text with a character for each word',
      true,
      `<p>${'市議会は昨夜、フェリーの新しい規則を賛成多数で可決した。'.repeat(2)}</p>`.repeat(2),
    ],
    ['running text and a few links to others', true, `${PROSE}<ul>${links(8)}</ul>`],
    ['running text and links beside it', true, `<div>${PROSE}</div><aside><ul>${links(40)}</ul></aside>`],
    ['links in its sentences', true, links(14, (index) => `<p>${TEXT}${link(index)}, ${TEXT}</p>`)],
    ['links to other sites', true, `${PROSE}<ul>${links(20).replaceAll('"/a', '"https://example.org/a')}</ul>`],
    [
      'prices in a table',
      true,
      `${PROSE}<table><tr><td>${links(20, (index) => `<span>$${index}</span>`)}</td></tr></table>`,
    ],
    ['links like headlines', false, `${PROSE}<ul>${links(20)}</ul>`],
    ['teasers below an introduction', false, `<p>${TEXT}</p>${teasers(6)}`],
    ['goods with their prices', false, `${PROSE}<div>${goods(12)}</div>`],
  ])('with %s: %s', (_, is, main) => {
    expect(isArticle(main)).toBe(is);
  });
});

describe('a page that calls itself an article', () => {
  test('needs less to speak for it than one that does not: a shelf between two texts', () => {
    const shelf = links(60, (index) => `<div><img src="${index}.jpg"><a href="/p/${index}">Lamp ${index}</a></div>`);
    const main = `<form><input><input><input></form>${PROSE}${shelf}<p>${TEXT}${TEXT}</p><p>${TEXT}${TEXT}</p>`;
    const at = { path: '/lamps', h1: '<h1>Lamps</h1>' };
    expect(isArticle(main, at)).toBe(false);
    expect(isArticle(main, { ...at, ...TAGGED })).toBe(true);
  });

  test.each<[what: string, is: boolean, main: string]>([
    ['as many teasers as text', true, `${PROSE}${teasers(3)}`],
    ['little but teasers', false, `<p>${TEXT}</p>${teasers(12)}`],
    ['links like headlines', false, `${PROSE}<ul>${links(20)}</ul>`],
  ])('with %s: %s', (_, is, main) => {
    expect(isArticle(main, TAGGED)).toBe(is);
    expect(isArticle(main, PUBLISHED)).toBe(true);
  });

  test.each([
    ['/category/harbour', false],
    ['/blog/tag/old-town/page/2', false],
    ['/shop/', false],
    ['/collections/lamps', false],
    ['/category/harbour/why-the-old-crane-was-sold', true],
    ['/shopping-in-the-old-town', true],
    ['/news/category-five-storm', true],
  ])('at %s: %s', (path, is) => {
    expect(isArticle(PROSE, { ...TAGGED, path })).toBe(is);
  });

  test.each<[what: string, is: boolean, below: string]>([
    ['a date', true, '<p class="meta">3 March 2024</p>'],
    ['a date in other words', true, '<time>3 ožujka</time>'],
    ['a name', true, '<p class="byline">By Una Reber</p>'],
    ['another line', false, '<p class="meta">All that we wrote on it</p>'],
    ['the date of a link', false, '<p><a href="/x">3 March 2024: no more ferries</a></p>'],
  ])('with %s below the headline and little but links: %s', (_, is, below) => {
    expect(isArticle(`${below}<p>${TEXT}</p><ul>${links(20)}</ul>`, TAGGED)).toBe(is);
  });

  test('with its title shown below the text', () => {
    const below = `${PROSE}${PROSE}<h2>A story of a bridge</h2><ul>${links(20)}</ul>`;
    expect(isArticle(below, { ...TAGGED, h1: '' })).toBe(true);
  });

  test('at the address of a front page it is none', () => {
    expect(isArticle(PROSE, { ...TAGGED, path: '/?srsltid=a1&utm_source=b' })).toBe(false);
    expect(isArticle(PROSE, { ...TAGGED, path: '/?p=12' })).toBe(true);
  });

  test('but for goods is none', () => {
    expect(isArticle(PROSE, { head: '<meta property="og:type" content="product.group">' })).toBe(false);
  });
});

describe('what is learned of pages', () => {
  const cards = (count: number) =>
    links(
      count,
      (index) =>
        `<article><a href="/a/${index}"><img src="/${index}.jpg"><h3>Story number ${index} about the crossing</h3></a><p>${TEXT}${TEXT}</p><time>3 March 2024</time></article>`,
    );
  const pager = '<a href="?page=1">1</a><a href="?page=2">2</a><a href="?page=3">3</a>';

  test('a list is none though its head says so', () => {
    const main = `<p>${TEXT.repeat(5)}</p>${cards(30)}${pager}<input><input><input>`;
    expect(isArticle(main, { head: `${PUBLISHED.head}<link rel="next" href="?page=2">`, path: '/topics/news' })).toBe(
      false,
    );
  });

  test('a shop without a text is no article', () => {
    const shop = links(40, (index) => `<p><a href="/p/${index}"><img src="/${index}.jpg">Lamp</a><b>$ 1.50</b></p>`);
    expect(isArticle(shop, { ...PUBLISHED, path: '/shop/' })).toBe(false);
  });

  test('of a short note it says nothing', () => {
    expect(isArticle(`<p>${TEXT}</p>`, { ...TAGGED, path: '/note' })).toBe(true);
  });

  test('a long text of one author is one, though it stands where lists do', () => {
    const head = `${TAGGED.head}<meta name="author" content="Una Reber">`;
    const main = `<p class="byline">By Una Reber, 3 March 2024</p>${PROSE.repeat(6)}`;
    expect(isArticle(main, { head, path: '/2024/03/01/tag/bridge' })).toBe(true);
  });
});

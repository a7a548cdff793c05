import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { paragraphHash } from '../../../src/domain/changes/elsewhere.ts';
import { readArticle } from '../../../src/page/readArticle.ts';

const SENTENCES =
  'The council may decide on Tuesday, and the town is likely to ask for help, which would take a year. '.repeat(4);
const APART = 'A reader writes that the pilots were never asked, that the harbour is too small, and that it was dear.';

const read = (inner: string, around = '') => {
  const html = `<html lang="en"><head><title>Harbour to close</title></head><body><article><h1>Harbour to close</h1>${`<p>${SENTENCES}</p><p>Mira Holt said on the quay that the harbour had been built for other boats, long ago.</p>`.repeat(2)}${inner}<p>${SENTENCES}</p><p>What becomes of the pilots was not on the paper that was handed round in the hall.</p></article>${around}</body></html>`;
  const article = readArticle(new JSDOM(html).window.document, 'https://harbour-herald.test/news/a-story')?.article;
  return article ?? expect.fail('no article');
};

describe('what stands elsewhere in the page', () => {
  const beside = `<div><p>${APART}</p></div>`;
  test.each([
    ['a paragraph outside the text', '', beside, [APART]],
    ['with a link in it', '', beside.replace('the pilots', '<a href="/x">the pilots</a>'), [APART]],
    ['none that is in the text', `<p>${APART}</p>`, '', undefined],
    ['none of its readers', '', `<section class="comments"><p>${APART}</p></section>`, undefined],
    ['none that is a label', '', '<div><p>12 comments</p></div>', undefined],
  ])('%s', (_, inner, around, texts) => {
    expect(read(inner, around).elsewhere).toEqual(texts?.map(paragraphHash));
  });
});

test.each([
  [
    'a list of links under a line that leads elsewhere',
    '<h3>Related</h3><ul><li><a href="/x">Turnips</a></li></ul>',
    false,
  ],
  ['one under a heading of the text', '<h3>What to eat</h3><ul><li><a href="/x">Turnips</a></li></ul>', true],
  [
    'one that is no link',
    '<h3>Related</h3><ul><li>Turnips, <a href="/x">carrots</a> and leeks grow there.</li></ul>',
    true,
  ],
])('%s: in the text %s', (_, inner, isText) => {
  expect(/Turnips/.test(read(inner).text)).toBe(isText);
});

test.each([
  [
    'a counter beside a picture',
    '<figcaption>Boats on the quay<span class="image-counter">3 / 12</span></figcaption>',
    false,
  ],
  ['a number of the caption', '<figcaption>Boats on the quay, <b>12</b> in all</figcaption>', true],
  ['a counter in words', '<figcaption>Boats on the quay<span class="counter"> 12 boats</span></figcaption>', true],
])('%s: in the text %s', (_, caption, isText) => {
  expect(/12/.test(read(`<figure><img src="x.jpg">${caption}</figure>`).text)).toBe(isText);
});
test('a number in prose is text, whatever it is named', () => {
  expect(
    read('<p>There were <span class="counter">12</span> boats on the quay when they came, said Mira Holt.</p>').text,
  ).toContain('12 boats');
});

describe('what is printed for no reader, or twice', () => {
  const LONG =
    'The pilots say that the harbour was never asked of them, and that the boats of the north are longer than its quay.';
  const variant = (name: string) =>
    `<div class="${name}"><div><h2>Why</h2><p>${LONG}</p><ul><li>Short</li></ul><h2>How</h2><p>${APART}</p><p>${LONG}</p></div></div>`;
  test.each([
    ['a copy of the page for machines', '<pre hidden aria-hidden="true"># Turnips</pre>', 'Turnips', 0],
    ['what is folded up', `<div hidden><p>Turnips. ${APART}</p></div>`, 'Turnips', 1],
    ['words for those who listen', '<p>The quay<span style="border:0;clip:rect(0 0 0 0)">, opens new tab</span> is long.</p>', 'opens', 0],
    ['who wrote it', '<div itemscope itemprop="author"><p>Turnips are what Una Reber writes about.</p></div>', 'Turnips', 0],
    ['headings of copies for other screens', ['a', 'b', 'c'].map(variant).join(''), 'Why', 1],
    ['short items of them', ['a', 'b', 'c'].map(variant).join(''), 'Short', 1],
  ])('%s', (_, inner, words, times) => {
    expect(read(inner).text.split(words).length - 1).toBe(times);
  }); // oxfmt-ignore
});

test.each([
  ['a frame in Base64', `<p>${'PGRpdiBjbGFzcz0i'.repeat(60)}</p>`, false],
  ['a code in a sentence', '<p>See PGRpdiBjbGFzcz0i at the quay, where it has hung on a door since March.</p>', true],
])('%s: in the text %s', (_, inner, isText) => {
  expect(/PGRpdi/.test(read(inner).text)).toBe(isText);
});

const OFFER = ['Monthly', '$39', 'Annual', '$399, and two months are free', 'Save 15 %'];
const LATER = `<p>${SENTENCES}</p>`;
test.each<[what: string, blocks: string[], isText: boolean]>([
  ['an offer to the end', ['This story is exclusive to TIDE+ subscribers', ...OFFER], false],
  ['prices that no offer opens', OFFER, true],
  ['an offer behind which the text goes on', ['This story is exclusive to TIDE+ subscribers', ...OFFER, LATER], true],
])('%s: in the text %s', (_, blocks, isText) => {
  const html = `<html lang="en"><head><title>Harbour to close</title></head><body><article><h1>Harbour to close</h1><p>${SENTENCES}</p><p>${SENTENCES}</p>${blocks.map((block) => `<p>${block}</p>`).join('')}</article></body></html>`;
  const article = readArticle(new JSDOM(html).window.document, 'https://harbour-herald.test/news/a-story')?.article;
  expect(article?.text.includes('two months are free')).toBe(isText);
});

test.each<[what: string, part: string, isText: boolean]>([
  ['an id made of a heading of two words, with a paragraph behind it', `<div id="share-prices"><h2>Share prices</h2><p>${SENTENCES}Apart.</p></div>`, true],
  ['one of a part for sharing', '<div id="share-story"><h2>Share story</h2><p>Apart.</p></div>', false],
  ['an id that is one word', `<div id="newsletter"><h2>Newsletter</h2><p>${SENTENCES}Apart.</p></div>`, false],
])('%s: in the text %s', (_, part, isText) => {
  expect(/Apart/.test(read(part).text)).toBe(isText);
}); // oxfmt-ignore

describe('what stands over a text and below it, and is none of it', () => {
  const STANDFIRST = '<p>The board has voted to close the harbour, and nobody knows what becomes of its old boats.</p>';
  const textOf = (above: string, below = '') => {
    const html = `<html lang="en"><head><title>Harbour to close</title></head><body><main><h1>Harbour to close</h1><article>${STANDFIRST}${above}${`<p>${SENTENCES}</p>`.repeat(4)}${below}</article></main></body></html>`;
    return readArticle(new JSDOM(html).window.document, 'https://harbour-herald.test/news/a-story')?.article.text;
  };
  test.each([
    ['a byline below the standfirst', '<p>By Jane Oakhanger and John Tidewell</p>', '', 'Oakhanger', false],
    ['one in another language', '<p>di <em>Fiammetta Doradini</em></p>', '', 'Doradini', false],
    ['a byline with its days', '<p>Von <b>Jane Oakhanger</b> 14.03.2026, 17:42 Uhr Aktualisiert am 15.03.2026, 09:10 Uhr</p>', '', 'Oakhanger', false],
    ['two days', '<p>3 aprile 2026 (modifica il 4 aprile 2026 | 08:00)</p>', '', 'aprile', false],
    ['two days of something else', '<p>Closed to boats of all kinds from 3 May 2026 and again from 4 July 2026</p>', '', 'July', true],
    ['a short first paragraph about somebody', '<p>By Jane Oakhanger the harbour was built.</p>', '', 'Oakhanger', true],
    ['a byline far down', `<p>${SENTENCES}</p>`.repeat(4), '<p>By Jane Oakhanger</p><p>The pilots agree.</p>', 'Oakhanger', true],
    ['whose rights they are', '', '<p>© RIPRODUZIONE RISERVATA</p>', 'RISERVATA', false],
    ['a call to follow', '', '<p>Folgen Sie Goslar Lokal auf WhatsApp und verpassen Sie nichts.</p>', 'WhatsApp', false],
  ])('%s', (_, above, below, words, isText) => {
    expect(textOf(above, below)?.includes(words)).toBe(isText);
  }); // oxfmt-ignore
});

test.each([
  ['Comments are closed.', false],
  ['Comments are what the council asked for.', true],
])('a line that takes no comments, “%s”: in the text %s', (line, isText) => {
  expect(read(`<p>${line}</p>`).text.includes(line)).toBe(isText);
});

test.each([
  ['a subheading above the first paragraph', '<h2>From the quay</h2>', '<h2>From the yard</h2>', true],
  ['a label there, alone', '<h2>From the quay</h2>', '<p>From the yard</p>', false],
])('%s: in the text %s', (_, above, between, isText) => {
  const html = `<html lang="en"><head><title>Week 31</title></head><body><article><h1>Week 31</h1>${above}<p>${SENTENCES}</p>${between}<p>${APART}</p></article></body></html>`;
  const text = readArticle(new JSDOM(html).window.document, 'https://harbour-herald.test/news/week-31')?.article.text;
  expect(text?.startsWith('From the quay')).toBe(isText);
});

test('a line above the text that leads elsewhere does not make the text another article', () => {
  const links = '<h3><a href="/a">Turnips are late</a></h3><h3><a href="/b">Leeks are early</a></h3>';
  const html = `<html lang="en"><head><title>Harbour to close</title></head><body><h1>Harbour to close</h1><div><h3>Follow us</h3><p>${SENTENCES}</p><p>${APART}</p>${links}</div></body></html>`;
  const text = readArticle(new JSDOM(html).window.document, 'https://harbour-herald.test/news/a-story')?.article.text;
  expect(text).toContain(APART);
});

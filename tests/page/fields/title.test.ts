import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readArticle } from '../../../src/page/readArticle.ts';

const TEXT = `<p>${'The council may decide on Tuesday whether the old bridge can be kept, and asks for help. '.repeat(4)}</p>`;
const OTHER = '<h1><a href="/ferries-of-the-sound">Where to take a ferry in Brackwater</a></h1>';
const NEXT = '<h1>Next in your guide</h1>';

test.each<[what: string, path: string, inside: string, title: string]>([
  ['the headline in the address', '/best-trails-brackwater', `<h1>The Best Trails in Brackwater</h1>${TEXT}${NEXT}${OTHER}`, 'The Best Trails in Brackwater'],
  ['no headline of another article', '/p/1', `<h1>All you want from a bicycle</h1>${TEXT}${NEXT}${OTHER}`, 'Where to take a bicycle in Brackwater'],
  ['the headline that leads to its own page', '/p/1/', `<h1><a href="/p/1">Where to take a bicycle</a></h1>${TEXT}${NEXT}`, 'Where to take a bicycle'],
  ['no sentence that holds all words of the address', '/the-best-trails', `<h1>All of the best trails that we could find on the shores of the sound and what they are good for</h1>${TEXT}${NEXT}`, 'Where to take a bicycle in Brackwater'],
  ['the only one, wherever it leads', '/p/1', `<h1><a href="/archive/1">Where to take a bicycle</a></h1>${TEXT}`, 'Where to take a bicycle'],
])('the title is %s', (_, path, inside, title) => {
  const html = `<html lang="en"><head><title>Where to take a bicycle in Brackwater</title></head><body><main>${inside}${TEXT}</main></body></html>`;
  const url = `https://www.coast-tribune.test${path}`;
  expect(readArticle(new JSDOM(html, { url }).window.document, url)?.article.title?.value).toBe(title);
}); // oxfmt-ignore

test.each<[what: string, name: string, title: string]>([
  ['the post that stands behind the site in <title>', 'post-title', 'Ferries and their owners'],
  ['the headline, where nothing names the other a title', 'later', 'Low Tide'],
])('the title is %s', (_, name, title) => {
  const html = `<html lang="en"><head><title>Low Tide: Ferries and their owners</title></head><body><header><h1>Low Tide</h1></header><main><h3 class="${name}">Ferries and their owners</h3>${TEXT}${TEXT}</main></body></html>`;
  const url = 'https://www.coast-tribune.test/p/1';
  expect(readArticle(new JSDOM(html, { url }).window.document, url)?.article.title?.value).toBe(title);
});

test.each<[what: string, head: string, body: string, title: string]>([
  ['without the name of the site, whoever publishes it', '<title>Coffee - School of the Low Coast</title><meta property="og:title" content="Coffee - School of the Low Coast"><meta property="og:site_name" content="School of the Low Coast"><script type="application/ld+json">{"@type":"Organization","name":"Coast"}</script>', '<h1>Coffee</h1>', 'Coffee'],
  ['without the host before it', '<title>coast-tribune.test Coffee</title>', '<h1>coast-tribune.test</h1><h3 class="title">Coffee</h3>', 'Coffee'],
  ['the headline’s, where the head has the site’s name alone', '<title>Coast Tribune</title><meta property="og:site_name" content="Coast Tribune">', '<h1>Coffee</h1>', 'Coffee'],
  ['the site’s, where there is no other', '<title>Coast Tribune</title><meta property="og:site_name" content="Coast Tribune">', '', 'Coast Tribune'],
  ['the headline, and not the section’s before it', '<title>Why we keep letters | Book Reviews | Coast Tribune</title><meta property="og:title" content="Why we keep letters">', '<h1>Book Reviews</h1><h1>Why We Keep Letters</h1>', 'Why We Keep Letters'],
  ['the one of two that is shown', '<title>Coffee</title><meta property="og:title" content="How the coast roasts"><meta name="twitter:title" content="Who roasts on the coast">', '<h3 class="headline">Who roasts on the coast</h3>', 'Who roasts on the coast'],
])('the title is %s', (_, head, body, title) => {
  const url = 'https://www.coast-tribune.test/p/1';
  const html = `<html lang="en"><head>${head}</head><body><main>${body}${TEXT}${TEXT}</main></body></html>`;
  expect(readArticle(new JSDOM(html, { url }).window.document, url)?.article.title?.value).toBe(title);
}); // oxfmt-ignore

test.each([
  'Coffee for all of us « Coast Tribune',
  'Coast Tribune :: Coffee for all of us',
  'Coffee for all of us｜Coast Tribune',
  'Coffee for all of us / Coast Tribune',
])('without a headline, the title of "%s" is its own', (told) => {
  const url = 'https://www.coast-tribune.test/p/1';
  const html = `<html lang="en"><head><title>${told}</title></head><body><main>${TEXT}${TEXT}</main></body></html>`;
  expect(readArticle(new JSDOM(html, { url }).window.document, url)?.article.title?.value).toBe('Coffee for all of us');
});

test('the post’s headline before the site’s name in <title> stays, whatever shows that name', () => {
  const url = 'https://www.low-coast.test/p/1';
  const html = `<html lang="en"><head><title>Ferries and owners - Tide Letters</title></head><body><div class="site-title">Tide Letters</div><main><h1 class="entry-title">Ferries and owners</h1>${TEXT}${TEXT}</main></body></html>`;
  expect(readArticle(new JSDOM(html, { url }).window.document, url)?.article.title?.value).toBe('Ferries and owners');
});

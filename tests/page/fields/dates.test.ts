import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readDates } from '../../../src/page/fields/dates.ts';
import { readPage } from '../../../src/page/document/readPage.ts';

/** The dates of a page that states a time in its head and shows a day. */
function dates(stated: string | null, shown: string | null, path?: string) {
  return datesOf(stated === null ? '' : `<meta property="article:published_time" content="${stated}">`, shown, path);
}

function datesOf(head: string, shown: string | null, path = '/locks') {
  const url = `https://harbour-herald.example${path}`;
  const body = shown === null ? '' : `<time datetime="${shown}">${shown}</time>`;
  const { document } = new JSDOM(`${head}<h1>The locks</h1>${body}<p>It rained.</p>`, { url }).window;
  const page = readPage(document, new URL(url));
  const { published, publishedVisible } = readDates(page, null, page.headings[0] ?? null, 'en');
  return [published?.value ?? null, publishedVisible?.value ?? null];
}

test.each<[what: string, stated: string | null, shown: string | null, published: string | null, beside: string | null]>(
  [
    ['both alike', '2026-03-05T10:00:00Z', '2026-03-05', '2026-03-05T10:00:00Z', null],
    ['in UTC, the day after the one shown', '2026-03-06T02:00:00Z', '2026-03-05', '2026-03-05', null],
    ['in UTC, the day before the one shown', '2026-03-04T22:00:00Z', '2026-03-05', '2026-03-05', null],
    ['in no zone, a day off', '2026-03-06T02:00:00', '2026-03-05', '2026-03-05', null],
    ['over the end of a month', '2026-03-01T01:00:00Z', '2026-02-28', '2026-02-28', null],
    [
      'in the page’s own zone, a day off',
      '2026-03-06T02:00:00+02:00',
      '2026-03-05',
      '2026-03-06T02:00:00+02:00',
      '2026-03-05',
    ],
    ['in UTC, two days off', '2026-03-07T02:00:00Z', '2026-03-05', '2026-03-07T02:00:00Z', '2026-03-05'],
    ['shown only', null, '2026-03-05', '2026-03-05', null],
    ['stated only', '2026-03-05T10:00:00Z', null, '2026-03-05T10:00:00Z', null],
    ['neither', null, null, null, null],
  ],
)('a time stated and a day shown: %s', (_what, stated, shown, published, beside) => {
  expect(dates(stated, shown)).toEqual([published, beside]);
});

test.each([
  ['/2026/03/05/locks', '2026-03-05'],
  ['/news-20260305.html', null],
  ['/20260305/locks', '2026-03-05'],
  ['/2026/13/05/locks', null],
])('a page without either has the day of its address %s: %s', (path, expected) => {
  expect(dates(null, null, path)).toEqual([expected, null]);
});

test.each([
  ['w-published-date', '2026-03-05', '2026-03-05'],
  ['parsely-pub-date', '2026-03-05', '2026-03-05'],
  ['datePublished', '2026-03-05', '2026-03-05'],
  ['published_on', '2026-03-05', '2026-03-05'],
  ['citation_publication_date', '2026/03/05', '2026-03-05'],
  ['published_at', '2026-03-05', '2026-03-05'],
  ['article-date', '2026-03-05', '2026-03-05'],
  ['last-published-date', '2026-03-05', null],
  ['video_publish_date', '2026-03-05', null],
  ['public-holiday', '2026-03-05', null],
])('a meta tag %s with %s: %s', (name, content, published) => {
  expect(datesOf(`<meta name="${name}" content="${content}">`, null)).toEqual([published, null]);
});

test('a day of publication goes before a time of upload, whichever comes first', () => {
  const head =
    '<meta name="published-time" content="2026-03-05T10:00:00Z"><meta name="published-date" content="2021-02-16">';
  expect(datesOf(head, null)).toEqual(['2021-02-16', null]);
});

test.each([
  ['a month behind its day', '<p class="date">28 May 2024</p>', '2026-05-03'],
  ['a month before its day', '<p class="date">May 28, 2024</p>', '2026-03-05'],
  ['both', '<p class="date">28 May 2024</p><p class="date">May 28, 2024</p>', '2026-03-05'],
  ['neither', '', '2026-03-05'],
])('03/05/2026 on a page that elsewhere has %s: %s', (_what, elsewhere, published) => {
  const url = 'https://harbour-herald.example/locks';
  const html = `<h1>The locks</h1><p class="date">03/05/2026</p>${elsewhere}`;
  const page = readPage(new JSDOM(html, { url }).window.document, new URL(url));
  expect(readDates(page, null, page.headings[0] ?? null, 'en').published?.value).toBe(published);
});

/** The day of publication and that of the last change which a page shows below its headline. */
function daysIn(line: string, language: string) {
  const url = 'https://harbour-herald.example/locks';
  const page = readPage(new JSDOM(`<h1>The locks</h1>${line}<p>It rained.</p>`, { url }).window.document, new URL(url));
  const { published, modified } = readDates(page, null, page.headings[0] ?? null, language);
  return [published?.value.slice(0, 10) ?? null, modified?.value.slice(0, 10) ?? null];
}

test.each<[line: string, language: string, published: string | null, modified: string | null]>([
  ['<p class="date">Last updated: March 5, 2026</p>', 'en', null, '2026-03-05'],
  ['<p class="date">Last edited March 5, 2026</p>', 'en', null, '2026-03-05'],
  ['<p class="date">Last reviewed on March 5, 2026</p>', 'en', null, '2026-03-05'],
  ['<p class="date">Última actualización: 5 de marzo de 2026</p>', 'es', null, '2026-03-05'],
  ['<p class="date">Letzte Änderung: 5. März 2026</p>', 'de', null, '2026-03-05'],
  ['<p class="date"><i>05</i><i>Mar</i><i>2026</i></p>', 'en', '2026-03-05', null],
  ['<div class="post-date"><div>Mar</div><div>5</div><div>2026</div></div>', 'en', '2026-03-05', null],
  ['<abbr class="published" title="2026-03-05T10:00:00Z">some time ago</abbr>', 'en', '2026-03-05', null],
  ['<span class="timestamp" data-timestamp="1772704800">a year ago</span>', 'en', '2026-03-05', null],
  ['<span class="story" title="2026-03-05">a year ago</span>', 'en', null, null],
  ['<span class="date-picker" title="Pick a day between 5 March 2026 and now">Pick</span>', 'en', null, null],
  [
    '<time datetime="Thu Mar 05 2026 10:11:12 GMT+0100 (Central European Standard Time)">5.3.</time>',
    'en',
    '2026-03-05',
    null,
  ],
  ['<p>Deadline: March 5, 2026</p>', 'en', null, null],
  ['<p>The fair opens on March 5, 2026</p>', 'en', null, null],
  ['<p>Gültig bis zum 5. März 2026</p>', 'de', null, null],
  ['<p>For immediate release: March 5, 2026</p>', 'en', '2026-03-05', null],
  ['<p>In 2026 may 10 boats pass</p>', 'en', null, null],
  ['<ul class="nav meta"><li>March 5, 2026</li><li><a href="/quay">Quay</a></li></ul>', 'en', '2026-03-05', null],
  ['<ul class="nav"><li><a href="/2026-03-05">March 5, 2026</a></li></ul>', 'en', '2026-03-05', null],
  ['<div class="related"><p>March 5, 2026</p></div>', 'en', null, null],
  ['<p>5. März 2026 - 16.03 Uhr</p><p>Akt.: 6. März 2026 - 9.10 Uhr</p>', 'de', '2026-03-05', '2026-03-06'],
  ['<a href="javascript:void(0)">March 9, 2026</a><p>Published on March 5, 2026</p>', 'en', '2026-03-05', null],
  [
    '<span class="posted-on"><time class="published" datetime="2026-03-05">March 5</time><time class="updated" datetime="2026-03-09">March 9</time></span>',
    'en',
    '2026-03-05',
    '2026-03-09',
  ],
  [
    '<div><img alt="The locks of the old harbour close"><h2>The locks of the old harbour close</h2><i>March 5, 2026</i></div>',
    'en',
    '2026-03-05',
    null,
  ],
  [
    '<div><img alt="The locks of the old harbour close"><i>The locks of the old harbour close, March 5, 2026</i></div>',
    'en',
    null,
    null,
  ],
  [
    '<p class="date">30 March 2026</p><p>This article was originally published on 5 March 2026 but has been regularly updated.</p>',
    'en',
    '2026-03-05',
    null,
  ],
  [
    '<p class="date">30. März 2026</p><p>Dieser Beitrag ist zuerst erschienen am 5. März 2026 und wurde seither aktualisiert.</p>',
    'de',
    '2026-03-05',
    null,
  ],
  [
    '<p class="date">30 March 2026</p><p>The ferry that was first published in the list of 5 March 2026 has been updated with new engines.</p>',
    'en',
    '2026-03-30',
    null,
  ],
  [
    '<p class="date">30 March 2026</p><p>This article was originally published on 5 March 2026 in the Dune.</p>',
    'en',
    '2026-03-30',
    null,
  ],
  [`<ul class="nav"><li>March 5, 2026</li>${'<li>The other days of the locks</li>'.repeat(6)}</ul>`, 'en', null, null],
])('shown as %s in %s', (line, language, published, modified) => {
  expect(daysIn(line, language)).toEqual([published, modified]);
});

test.each<[what: string, head: string, line: string, published: string]>([
  [
    'printed in another zone than it is marked up in',
    '',
    '<time datetime="2026-03-06T04:00:00+00:00">March 5, 2026 11:00 pm EST</time>',
    '2026-03-05',
  ],
  [
    'printed behind a machine’s',
    '<meta property="article:published_time" content="2026-03-06T03:00:00Z">',
    '<meta itemprop="datePublished" content="2026-03-06T03:00:00Z"><p>March 5, 2026 10:00 PM</p>',
    '2026-03-05',
  ],
  [
    'shown, where the head may have that of a change',
    '<meta name="date" content="2026-03-09">',
    '<time datetime="2026-03-05">March 5</time>',
    '2026-03-05',
  ],
  [
    'the head has, where a remark tells of the first of many years',
    '<meta property="article:published_time" content="2026-03-09">',
    '<p>This article was originally published on 5 March 2025 and has been updated since.</p>',
    '2026-03-09',
  ],
  ['in the head, where none is shown', '<meta name="date" content="2026-03-09">', '', '2026-03-09'],
])('the day is the one %s', (_what, head, line, published) => {
  const url = 'https://harbour-herald.example/locks';
  const page = readPage(
    new JSDOM(`${head}<h1>The locks</h1>${line}<p>It rained.</p>`, { url }).window.document,
    new URL(url),
  );
  expect(readDates(page, null, page.headings[0] ?? null, 'en').published?.value).toBe(published);
});

test.each<[what: string, below: string, published: string | null]>([
  ['under its label', '<p>Published: March 5, 2026</p>', '2026-03-05'],
  [
    'under its label, in a line of its own',
    '<footer>Last change: March 4, 2026<br>Published: March 5, 2026 | Updated: March 9, 2026</footer>',
    '2026-03-05',
  ],
  [
    'behind a byline',
    '<div><p>Written by <a href="/author/una">Una Reber</a></p><p>March 5, 2026</p></div>',
    '2026-03-05',
  ],
  [
    'behind each of two bylines',
    '<div><p>By Una Reber</p><p>March 5, 2026</p></div><div><p>By Jo Field</p><p>March 7, 2026</p></div>',
    null,
  ],
  ['of a source', '<p>Published online March 5, 2026: Letters of the Harbour Museum</p>', null],
  ['that nothing tells of', '<p>March 5, 2026</p>', null],
  ['in the article’s foot', '<footer><time datetime="2026-03-05">March 5</time></footer>', '2026-03-05'],
  [
    'in a foot that leads to another article',
    '<footer><h3>Next</h3><time datetime="2026-03-05">March 5</time></footer>',
    null,
  ],
  ['of the copyright', '<footer>© March 5, 2026 Harbour Herald</footer>', null],
  ['in RDFa', '<span property="schema:datePublished" content="2026-03-05T10:00:00Z"></span>', '2026-03-05T10:00:00Z'],
  [
    'of each of two in RDFa',
    '<b property="dc:date" content="2026-03-05"></b><b property="dc:date" content="2026-03-07"></b>',
    null,
  ],
])('below the text, a day %s', (_what, below, published) => {
  const url = 'https://harbour-herald.example/locks';
  const text = `<p>${'The locks are old, and the water in them is older still. '.repeat(60)}</p>`;
  const page = readPage(
    new JSDOM(`<article><h1>The locks</h1>${text}${below}</article>`, { url }).window.document,
    new URL(url),
  );
  expect(readDates(page, null, page.headings[0] ?? null, 'en').published?.value ?? null).toBe(published);
});

test.each<[opening: string, day: string | null]>([
  ['PORT ALMA, March 5, 2026 /Newswire/ -- The locks close.', '2026-03-05'],
  ['Port Alma, Chile – March 5, 2026 – The locks close.', '2026-03-05'],
  ['In Port Alma, on March 5, 2026, the locks closed.', null],
  ['The locks close. It was March 5, 2026 - and it rained.', null],
])('a text that opens "%s": %s', (opening, day) => {
  const url = 'https://harbour-herald.example/locks';
  const page = readPage(new JSDOM('<h1>The locks</h1>', { url }).window.document, new URL(url));
  expect(readDates(page, null, page.headings[0] ?? null, 'en', opening).published?.value ?? null).toBe(day);
});

test('a day with two figures for its year is read as the page’s country writes it', () => {
  const html = `<html lang="en-GB"><head><title>The locks</title></head><body><h1>The locks</h1><div>03/04/25 06:15</div><p>It rained, and the locks were open until the evening, as the harbour office said.</p></body></html>`;
  const url = 'https://www.coast-tribune.test/crane';
  const { document } = new JSDOM(html, { url }).window;
  const page = readPage(document, new URL(url));
  expect(readDates(page, null, page.headings[0] ?? null, 'en-GB').published?.value).toBe('2025-04-03');
});

import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readOriginals } from '../../../src/page/fields/originals.ts';

const URL_HERE = 'https://archive.is/AbC12';
const originals = (html: string) => readOriginals(new JSDOM(html).window.document, URL_HERE);
const ORIGINAL = 'https://www.harbour-herald.example/news/locks-1';

test.each([
  [
    'the link to keep',
    `<link rel="bookmark" href="http://archive.today/20240101000000/${ORIGINAL}">`,
    [`http://archive.today/20240101000000/${ORIGINAL}`],
  ],
  ['the banner’s field', `<div id="HEADER"><form><input name="q" value="${ORIGINAL}"></form></div>`, [ORIGINAL]],
  ['a forwarding mark', `<meta http-equiv="Refresh" content="0; URL=${ORIGINAL}">`, [ORIGINAL]],
  ['a quoted forwarding mark', `<meta http-equiv="refresh" content="0;url='${ORIGINAL}'">`, [ORIGINAL]],
  [
    'both, once',
    `<link rel="bookmark" href="${ORIGINAL}"><div id="HEADER"><input name="q" value="${ORIGINAL}"></div>`,
    [ORIGINAL],
  ],
])('%s names the original', (_what, html, expected) => expect(originals(html)).toEqual(expected));

test.each([
  ['the page itself', `<link rel="bookmark" href="${URL_HERE}">`],
  ['an address that runs', '<link rel="bookmark" href="javascript:alert(1)">'],
  ['a page that only reloads', '<meta http-equiv="refresh" content="300">'],
  ['another page’s search field', `<form><input name="q" value="${ORIGINAL}"></form>`],
  ['an empty field', '<div id="HEADER"><input name="q"></div>'],
  ['an address without end', `<link rel="bookmark" href="https://example.org/${'a'.repeat(5000)}">`],
])('%s is no original', (_what, html) => expect(originals(html)).toEqual([]));

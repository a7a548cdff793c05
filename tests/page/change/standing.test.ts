import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readArticle } from '../../../src/page/readArticle.ts';
import { headlineOf, standingOf, type Seen } from '../../../src/page/change/standing.ts';

const HERE = 'https://www.coast.example/locks';
const paragraph = (at: number) =>
  `<p>Paragraph ${at}: the harbour authority has published the minutes of its last three meetings for everyone.</p>`;
const article = (title: string, count: number, from = 0) =>
  `<article><h1>${title}</h1>${Array.from({ length: count }, (_, at) => paragraph(from + at)).join('')}</article>`;

function open(): { document: Document; seen: Seen } {
  const { document } = new JSDOM(`<!doctype html><title>Locks</title><main>${article('Locks', 8)}</main>`, {
    url: HERE,
  }).window;
  const read = readArticle(document, HERE);
  if (!read) throw new Error('no article');
  return { document, seen: { url: HERE, textMap: read.textMap, headline: headlineOf(document, 'Locks'), among: null } };
}
const main = (document: Document) => document.querySelector('main') ?? document.body;

test.each<[string, (document: Document) => void, string, string]>([
  ['nothing', () => undefined, HERE, 'same'],
  ['its address alone', () => undefined, `${HERE}?page=2`, 'same'],
  ['one paragraph', (document) => document.querySelector('p')?.replaceWith('Corrected.'), HERE, 'same'],
  [
    'the words of its headline',
    (document) => document.querySelector('h1')?.replaceChildren('Locks: live'),
    HERE,
    'same',
  ],
  ['headline and address', (document) => document.querySelector('h1')?.replaceChildren('Trams'), '/trams', 'other'],
  ['its article', (document) => void (main(document).innerHTML = article('Trams', 8, 20)), HERE, 'other'],
  ['its article and address', (document) => void (main(document).innerHTML = article('Trams', 8)), '/trams', 'other'],
  ['its article for nothing', (document) => main(document).replaceChildren(), HERE, 'other'],
  [
    'the elements of the same article',
    (document) => void (main(document).innerHTML = article('Locks', 8)),
    HERE,
    'more',
  ],
  ['what stands beside it', (document) => document.body.append('More of it'), HERE, 'same'],
])('a page that changes %s', (_what, change, address, standing) => {
  const { document, seen } = open();
  change(document);
  expect(standingOf(seen, document, new URL(address, HERE).href)).toBe(standing);
});

test('where nothing was read, the address tells', () => {
  const { document } = open();
  const seen = { url: HERE, textMap: null, headline: '', among: null };
  expect(standingOf(seen, document, `${HERE}#comments`)).toBe('same');
  expect(standingOf(seen, document, 'https://www.coast.example/trams')).toBe('other');
});

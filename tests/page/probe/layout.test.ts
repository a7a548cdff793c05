import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readLayout, type Layout } from '../../../src/page/probe/layout.ts';

const TEXT = 'The council may decide on Tuesday, and the town is likely to ask for help, which would take a year. ';
const layoutOf = (body: string): Layout =>
  readLayout(new JSDOM(`<html><body>${body}</body></html>`).window.document, 'www.paper.example');
const teasers = (count: number): string =>
  `<div><h3><a href="/a">A story of the bridge over the sound</a></h3><p>${TEXT}</p></div>`.repeat(count);
const prose = (count: number): string => `<p>${TEXT}</p>`.repeat(count);

test('a text is one run, whatever stands around it', () => {
  const { run, before, after } = layoutOf(`${teasers(4)}<h1>Bridge</h1>${prose(12)}${teasers(5)}`);
  expect(run.length).toBeGreaterThanOrEqual(12 * (TEXT.length - 1));
  expect(run.length).toBeLessThan(14 * TEXT.length);
  expect(before).toBeGreaterThanOrEqual(3);
  expect(after).toBeGreaterThanOrEqual(4);
});

test('a list of teasers has no long run', () => {
  expect(layoutOf(teasers(30)).run.length).toBeLessThan(2 * TEXT.length);
});

test('a link to a story in between does not end it', () => {
  const { run } = layoutOf(`${prose(6)}<p><a href="/b">Another story of the bridge over the sound</a></p>${prose(6)}`);
  expect(run).toMatchObject({ length: 12 * (TEXT.length - 1), teasers: 1 });
});

test('links to other sites are no teasers, and surroundings do not count', () => {
  const outside = `<nav>${teasers(9)}</nav><aside>${teasers(9)}</aside><footer>${prose(9)}</footer>`;
  const { prose: length, after } = layoutOf(
    `${prose(3)}${teasers(3).replaceAll('"/a"', '"https://else.example/a"')}${outside}`,
  );
  expect(length).toBe(6 * (TEXT.length - 1));
  expect(after).toBe(0);
});

test('what stands between the headline and the first teaser', () => {
  expect(layoutOf(`${prose(2)}<h1>Bridge</h1>${prose(3)}${teasers(2)}${prose(4)}`).first).toBe(3 * (TEXT.length - 1));
});

test.each([
  ['3 March 2024', true],
  ['03.03.24', true],
  ['5 hours ago', true],
  ['The bridge of 12 arches', false],
])('%s beside the headline dates it: %s', (words, isDated) => {
  expect(layoutOf(`<h1>Bridge</h1><p>${words}</p>${prose(5)}`).isDated).toBe(isDated);
  expect(layoutOf(`<h1>Bridge</h1>${prose(12)}<p>${words}</p>`).isDated).toBe(false);
});

test('prices stand alone and in no table', () => {
  const { prices } = layoutOf('<b>$12.50</b><b>12,50 €</b><p>It cost $12</p><table><tr><td>$9</td></tr></table>');
  expect(prices).toBe(2);
});

test('numbers of pages are links', () => {
  expect(layoutOf('<a href="?1">1</a><a href="?2">2</a><b>3</b>').pageNumbers).toBe(2);
});

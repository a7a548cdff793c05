import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readArticle } from '../../../src/page/readArticle.ts';

const TEXT = `<p>${'The council may decide on Tuesday whether the old bridge can be kept, and asks for help. '.repeat(4)}</p>`;

function outletOf({ head = '', foot = '', title = 'A story of a bridge' }): string | undefined {
  const html = `<html lang="en"><head><title>${title}</title>${head}</head><body><article><h1>A story of a bridge</h1>${TEXT}${TEXT}</article><footer>${foot}</footer></body></html>`;
  const url = 'https://www.coasttribunemag.test/news/bridge';
  return readArticle(new JSDOM(html, { url }).window.document, url)?.article.outletName?.value;
}
const site = (name: string) => `<meta property="og:site_name" content="${name}">`;

test.each<[what: string, page: Parameters<typeof outletOf>[0], name: string | undefined]>([
  ['who has the rights before a slogan', { head: site('Your guide to the sea'), foot: '<p>© 2019–2025 Coast Tribune. All rights reserved.</p>' }, 'Coast Tribune'],
  ['no owner whose name the address has not', { head: site('Your guide to the sea'), foot: '© 2025 Harbour Holdings' }, 'Your guide to the sea'],
  ['the part of a long name that the address has', { head: site('Coast Tribune • Experience the next wave of the sea') }, 'Coast Tribune'],
  ['a short name whole', { head: site('Coast Tribune – Sea news') }, 'Coast Tribune – Sea news'],
  ['what stands behind the title in its place', { head: `<meta property="og:title" content="A story of a bridge">${site('A story of a bridge | Coast Post')}` }, 'Coast Post'],
  ['what goes on where the title ends', { head: '<meta property="og:title" content="News - A story of a bridge">', title: 'News - A story of a bridge Coast Post' }, 'Coast Post'],
  ['its name without a sign', { head: site('Coast Post Online©') }, 'Coast Post Online'],
  ['no source in its place', { head: '<meta name="source" content="来源：海岸社">' }, undefined],
  ['no place on the site', { head: site('Homepage') }, undefined],
  ['its name before its address', { head: site('coasttribunemag.test'), title: 'A story of a bridge - Coast Tribune Mag' }, 'Coast Tribune Mag'],
  ['its address, where nothing else says it', { head: site('coasttribunemag.test'), title: 'A story of a bridge - Tides' }, 'coasttribunemag.test'],
  ['no kind of page', { head: site('Infographic'), title: 'A story of a bridge - Coast Tribune' }, 'Coast Tribune'],
  ['no praise of itself', { head: site('Brackwater’s leading news site'), title: 'A story of a bridge | coasttribunemag.test — Brackwater’s leading news site' }, 'coasttribunemag.test'],
  ['no sentence', { head: site('Light for curious readers.') }, undefined],
  ['a name without the sign that parts it', { title: '« A story of a bridge » - Coast Tribune' }, 'Coast Tribune'],
])('the outlet is called by %s', (_, page, name) => {
  expect(outletOf(page)).toBe(name);
}); // oxfmt-ignore

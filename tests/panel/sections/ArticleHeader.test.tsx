// @vitest-environment jsdom
import { render } from 'preact';
import { expect, test } from 'vitest';
import type { Report } from '../../../src/domain/report/report.ts';
import { ArticleHeader } from '../../../src/panel/sections/ArticleHeader.tsx';
import { specimens } from '../../../tools/gallery/specimens/panel.ts';
import { NOW } from '../../../tools/gallery/specimens/report.ts';

const { minimal } = specimens;
if (minimal?.state !== 'ready') throw new Error('no report without anything');
const bare: Report = minimal.report;

function shown(republication: Report['article']['republication'], report: Partial<Report>): HTMLElement {
  const container = document.createElement('div');
  const whole = { ...bare, ...report, article: { ...bare.article, republication } };
  render(<ArticleHeader report={whole} now={NOW} onNote={() => undefined} />, container);
  return container;
}
const evidence = { from: 'rel', at: 'canonical' } as const;
const atQuay = { outlet: 'quay.example', url: 'https://www.quay.example/tram', quote: 'canonical', evidence };

test('where it appeared first is told by the name that packs have for it, as further down', () => {
  const why = { key: 'outlet:quay.example', words: 'quay.example', use: null };
  const { innerHTML } = shown([atQuay], { context: [{ role: 'original', label: 'The Quay Courier', why, notes: [] }] });
  expect([innerHTML.includes('The Quay Courier'), innerHTML.includes('>quay.example<')]).toEqual([true, false]);
});

test.each([
  ['en', 'minutes · words_other'],
  ['ja', 'minutes'],
  ['zh-TW', 'minutes'],
])('a text is told to be so many words long where it is written in words: %s', (value, told) => {
  const container = document.createElement('div');
  const article = { ...bare.article, language: { value, evidence } };
  render(<ArticleHeader report={{ ...bare, article }} now={NOW} onNote={() => undefined} />, container);
  expect([...container.querySelectorAll('.chip')].at(-1)?.textContent).toBe(told);
});

test.each([
  ['no remark where the page says it appeared there first', [atQuay], []],
  ['a remark where nothing else says so', [], ['givesAddress']],
])('an address of another site that the page gives as its own is told once: %s', (_what, republication, remarks) => {
  const told = shown(republication, { outlet: { ...bare.outlet, claimedHost: 'quay.example' } });
  expect([...told.querySelectorAll('.remark')].map(({ textContent }) => textContent)).toEqual(remarks);
});

test('a page that names two outlets as the first contradicts itself, and one that names one twice does not', () => {
  const again = { ...atQuay, quote: 'first in quay.example' };
  const other = { ...atQuay, outlet: 'harbour.example', url: 'https://harbour.example/tram', quote: 'original source' };
  const told = [...shown([atQuay, again, other], {}).querySelectorAll('p')].map(({ textContent }) => textContent);
  expect(told).toContain('firstPublishedLabel quay.example – alsoFirstIn harbour.example');
});

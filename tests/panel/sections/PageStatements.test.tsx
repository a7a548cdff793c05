// @vitest-environment jsdom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { PageStatements } from '../../../src/panel/sections/PageStatements.tsx';
import type { Article } from '../../../src/domain/article/article.ts';
import { bareArticle } from '../../../tools/madeUp/bare.ts';

const evidence = { from: 'json-ld', at: 'articleSection' } as const;

function shown(change: Partial<Article>): HTMLElement {
  const container = document.createElement('div');
  render(<PageStatements article={bareArticle(change)} outletName="Isle Post" />, container);
  return container;
}
const line = (container: HTMLElement) => container.querySelector('.section-sentence')?.textContent;

test('section and topics are told in the page’s own words, closed and open', () => {
  const view = shown({ section: { value: 'Harbours', evidence }, topics: ['Bridges', 'Old Harbour'] });
  expect(line(view)).toBe('Harbours · Bridges · Old Harbour');
  expect([...view.querySelectorAll('dd')].map(({ textContent }) => textContent)).toEqual([
    'Harbours',
    'Bridges\u00a0· Old Harbour',
  ]);
});

test('a topic that is the section’s name is told once', () =>
  expect(line(shown({ section: { value: 'Harbours', evidence }, topics: ['Locks', 'harbours'] }))).toBe(
    'Harbours · Locks',
  ));

test.each([
  ['Isle Post | Port Vell', false],
  ['isle post', false],
  ['Isle Post Holding', true],
  ['Coast Company', true],
])('a publisher that is the outlet itself is not told once more: %s', (name, isShown) => {
  const publisher: Article['publisher'] = [{ property: 'publisher', name, evidence }];
  expect(shown({ publisher, topics: ['Locks'] }).textContent.includes(name)).toBe(isShown);
});

test('whom a page credits is named in the closed line, as a label alone would end in the air', () => {
  const number = (change: Partial<Article>) => shown(change).querySelector('.number')?.textContent;
  const credits: Article['credits'] = [{ kind: 'photographer', name: 'Ines Kalda', evidence }];
  expect(number({ credits })).toBe('creditPhotographer Ines Kalda');
});

test('what tells of the outlet is named in the closed line, which goes once it is open', () => {
  const policies: Article['policies'] = [{ property: 'publishingPrinciples', url: 'https://isle-post.example/rules' }];
  const number = shown({ policies }).querySelector('.number .only-folded');
  expect(number?.textContent).toBe('policy_publishingPrinciples');
});

test.each([
  ['kind_opinion', false],
  ['Kind_Opinion', false],
  ['Opinions of the coast', true],
])('a section that says what stands in the header is not told once more: %s', (value, isShown) => {
  const view = shown({ section: { value, evidence }, kind: { value: 'opinion', evidence }, topics: ['Locks'] });
  expect(line(view)).toBe(isShown ? `${value} · Locks` : 'Locks');
});

test.each([
  ['ai-artificial-intelligence', false],
  ['life-entertainment/local', false],
  ['mlb', true],
  ['Science-Fiction', true],
])('a section “%s” is words of the page: %s', (value, isShown) =>
  expect(shown({ section: { value, evidence } }).textContent.includes(value)).toBe(isShown),
);

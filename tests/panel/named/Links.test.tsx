// @vitest-environment jsdom
import { render } from 'preact';
import { expect, test } from 'vitest';
import type { Article } from '../../../src/domain/article/article.ts';
import { Links } from '../../../src/panel/named/Links.tsx';
import { aContextNote } from '../../background/report/fixtures.ts';

type Link = Article['links'][number];
const link = (path: string, text: string): Link => ({
  url: `https://paper.example/${path}`,
  host: 'paper.example',
  text,
  kind: 'other',
  count: 1,
});

function shown(links: Link[], owner?: string): HTMLElement {
  const why = { key: 'outlet:paper.example', words: 'paper.example', use: null, links: links.map(({ url }) => url) };
  const notes = [
    aContextNote('kind', { property: 'additionalType', value: 'newspaper' }),
    ...(owner === undefined ? [] : [aContextNote('owner', { property: 'parentOrganization', value: owner })]),
  ];
  const container = document.createElement('div');
  render(
    <Links
      links={links}
      groups={[{ role: 'linked-outlet', label: 'The Paper', why, notes }]}
      onNote={() => undefined}
    />,
    container,
  );
  return container;
}

test('of several links to one site the first says what is known of it', () => {
  const told = shown([link('a', 'the first report'), link('b', 'a second one'), link('c', 'a third one')]);
  expect([...told.querySelectorAll('li')].map((item) => item.textContent.includes('The Paper'))).toEqual([
    true,
    false,
    false,
  ]);
});

test.each([
  ['Marcelo Claure,', 'Marcelo Claure'],
  ['Into the Fall)', 'Into the Fall'],
  ['the report (2019)', 'the report (2019)'],
  [',', 'paper.example'],
])('a link “%s” reads “%s”: the sentence’s signs are left out', (text, words) =>
  expect(shown([link('a', text)]).querySelector('a')?.textContent).toBe(words),
);

test.each([
  { kind: 'same-outlet', isTold: false },
  { kind: 'same-author', isTold: false },
  { kind: 'other', isTold: true },
] as const)('the host of a link is told, but of the article’s own site: $kind', ({ kind, isTold }) => {
  const told = shown([{ ...link('a', 'the first report'), kind }]);
  expect(told.querySelector('li .soft')?.textContent.includes('paper.example') ?? false).toBe(isTold);
});

test('of a link to the own site whose words say little the path is told', () => {
  const told = shown([{ ...link('locks/2019', 'here'), kind: 'same-outlet' }]);
  expect(told.querySelector('li .soft')?.textContent).toBe('/locks/2019');
});

test('a site is named where the link’s words are not its name', () => {
  expect(shown([link('a', 'the first report')]).querySelector('li p')?.textContent).toContain('The Paper');
  expect(shown([link('a', 'The Paper,')]).querySelector('li p')?.textContent).not.toContain('The Paper');
});

test('what a note on a link is on tells two links of the same words apart', () => {
  const subjects: string[] = [];
  const container = document.createElement('div');
  const links = [link('p/1?from=mail', 'here'), link('p/2', 'here'), link('p/3', 'the report of May')];
  render(<Links links={links} groups={[]} onNote={({ label }) => subjects.push(label)} />, container);
  for (const pencil of container.querySelectorAll<HTMLElement>('.note-on')) pencil.click();
  expect(subjects).toEqual([
    'here (paper.example/p/1)',
    'here (paper.example/p/2)',
    'the report of May (paper.example)',
  ]);
});

test('of a link whose words are its address that is told once', () => {
  const told = shown([link('locks/2019', 'https://www.paper.example/locks/2019')]);
  expect(told.querySelector('li > span.soft')).toBeNull();
});

test.each([
  ['The Paper', false],
  ['Paper Holdings', true],
])('an owner is told unless it has the name of what it owns: %s', (owner, isTold) => {
  const told = shown([link('a', 'the first report')], owner);
  expect(told.querySelector('li p')?.textContent.replace('The Paper', '').includes(owner) ?? false).toBe(isTold);
});

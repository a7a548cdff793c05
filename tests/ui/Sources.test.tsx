// @vitest-environment jsdom
import { render } from 'preact';
import { expect, test } from 'vitest';
import type { ContextNote } from '../../src/domain/packs/contextNote.ts';
import { SourceLinks } from '../../src/ui/Sources.tsx';
import { PackNotes } from '../../src/panel/sections/PackNotes.tsx';
import { bareContextNote } from '../../tools/madeUp/bare.ts';

const page = (name: string, accessed?: string): ContextNote['sources'][number] => ({
  url: `https://example.org/${name}`,
  title: name,
  publisher: 'Example',
  ...(accessed !== undefined && { accessed }),
});
const note = (id: string, property: string, sources: ContextNote['sources']): ContextNote =>
  bareContextNote(id, { property, value: id, sources });
function shown(notes: ContextNote[]): HTMLElement {
  const container = document.createElement('div');
  render(<PackNotes notes={notes} named={null} now={new Date('2026-11-22')} />, container);
  return container;
}
const texts = (container: HTMLElement, selector: string) =>
  [...container.querySelectorAll(selector)].map(({ textContent }) => textContent);

test('a note’s source numbers ascend, in whatever order the pack names its sources', () => {
  const view = shown([
    note('newspaper', 'additionalType', [page('a', '2023'), page('b', '2024')]),
    note('1901', 'foundingDate', [page('c', '2023'), page('b', '2024'), page('a', '2023')]),
  ]);
  expect(texts(view, 'sup')).toEqual(['12', '123']);
});

test('a source that nobody opened is said to be one, also where another note was taken from the same page', () => {
  const view = shown([
    note('newspaper', 'additionalType', [page('a', '2023-12-29')]),
    note('1901', 'foundingDate', [page('a')]),
  ]);
  expect(texts(view, 'sup')).toEqual(['1', '2']);
  expect(texts(view, '.source-list li')).toEqual(['a, Example, accessed', 'a, Example']);
  expect(texts(view, '.source-list p')).toEqual(['notCheckedNumbers']);
});

test('that nobody opened any of a note’s sources is said once', () => {
  const view = shown([note('newspaper', 'additionalType', [page('a'), page('b'), page('c')])]);
  expect(texts(view, '.source-list li')).toEqual(['a, Example', 'b, Example', 'c, Example']);
  expect(texts(view, '.source-list p')).toEqual(['notChecked']);
});

test('a source that has its publisher’s name says it once', () => {
  const source = { url: 'https://paper.example/about', title: 'paper.example', publisher: 'paper.example' };
  expect(texts(shown([note('newspaper', 'additionalType', [source])]), '.source-list li')).toEqual(['paper.example']);
});

test('in one line a publisher of several pages is named once, the other pages by number', () => {
  const container = document.createElement('div');
  const other = { url: 'https://paper.example/about', title: 'About', publisher: 'The Paper' };
  render(<SourceLinks note={note('x', 'foundingDate', [page('a'), other, page('b')])} />, container);
  expect(container.textContent).toBe('Example 2, The Paper');
  expect([...container.querySelectorAll('a')].map((link) => link.ariaLabel ?? link.textContent)).toEqual([
    'Example',
    'Example 2',
    'The Paper',
  ]);
});

test('a fact tells as of when it was known, but for what does not change with the years', () => {
  const facts = ['countryOfOrigin', 'foundingDate', 'parentOrganization'].map((property) =>
    bareContextNote(property, { property, value: property, sources: [page('a', '2024')], asOf: '2024' }),
  );
  expect(texts(shown(facts), 'dd').filter((words) => words?.includes('factAsOf'))).toHaveLength(1);
});

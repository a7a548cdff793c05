// @vitest-environment jsdom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { TermsSection } from '../../../src/panel/sections/TermsSection.tsx';
import type { ContextGroup } from '../../../src/domain/report/report.ts';
import { bareContextNote } from '../../../tools/madeUp/bare.ts';

const term = (label: string, words: string, packTitle = 'Reading terms'): ContextGroup => ({
  role: 'term',
  label,
  why: { key: `term:${label}`, words, use: null },
  notes: [bareContextNote(label, { packTitle, kind: 'definition', text: { en: 'What it means.' } })],
});
function shown(...groups: ContextGroup[]): string {
  const container = document.createElement('div');
  render(<TermsSection groups={groups} language="en" actions={{ reveal: async () => true }} />, container);
  return container.textContent;
}
const count = (text: string, words: string) => text.split(words).length - 1;

test.each([
  ['cyberattack', 'Cyberattacks', 0],
  ['risk factor', 'linked to a higher risk', 1],
  ['dues', 'dues on tonnage', 1],
])('of the term “%s” the text’s own words “%s” are told where they are others', (label, words, times) =>
  expect(count(shown(term(label, words)), 'whyTermBefore')).toBe(times),
);

test('the pack is named once, or beside each note where there are several', () => {
  expect(count(shown(term('a', 'a'), term('b', 'b')), 'notesOfPack')).toBe(1);
  expect(count(shown(term('a', 'a'), term('b', 'b', 'Another')), 'notesOfPack')).toBe(2);
});

test('the closed line has the words of the text, not the two of a pair that one term explains', () => {
  const told = shown(term('dues, tolls', 'tolls'));
  expect(told.startsWith('termsHeading1tolls')).toBe(true);
});

import { expect, test } from 'vitest';
import { findPassages } from '../../src/anchoring/anchor.ts';
import { passageAt } from '../../src/notes/passage.ts';

const TEXT = [
  'The council met on Monday evening in the old town hall. Mayor Ana Ruiz opened the meeting with a word of thanks.',
  'The budget for the new bridge was the only point of dispute: “We cannot pay for it twice,” said Ruiz, and sat down.',
  'On Tuesday the council voted for the bridge after all. The council did not say where the money would come from.',
].join('\n\n');

function find(quote: string, edited: string, from = 0): string {
  const start = TEXT.indexOf(quote, from);
  const passage = passageAt(TEXT, start, start + quote.length);
  if (passage === null) throw new Error(`not in the text: ${quote}`);
  const [place] = findPassages(edited, [passage]);
  if (place === undefined || place.status === 'orphaned') return 'orphaned';
  return `${place.status}: ${edited.slice(place.start, place.end)}`;
}

test.each([
  ['nothing changed', 'the only point of dispute', TEXT, 'exact: the only point of dispute'],
  ['a sentence at the top', 'the only point of dispute', `An update. ${TEXT}`, 'exact: the only point of dispute'],
  [
    'quotes and dashes retyped',
    '“We cannot pay for it twice,”',
    TEXT.replace('“', '"').replace('”', '"'),
    'exact: "We cannot pay for it twice,"',
  ],
  ['white space', 'old town hall', TEXT.replace('old town', 'old\u00a0\n town'), 'exact: old\u00a0\n town hall'],
  [
    'one word changed',
    'the only point of dispute',
    TEXT.replace('only point', 'main point'),
    'uncertain: the main point of dispute',
  ],
  ['the sentence gone', 'the only point of dispute', TEXT.replace(/The budget.*down\./, ''), 'orphaned'],
])('%s', (_, quote, edited, expected) => {
  expect(find(quote, edited)).toBe(expected);
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { questionOf } from '../../../src/background/report/buildReport.ts';
import { runningText } from '../../../src/background/report/runningText.ts';
import type { Block } from '../../../src/domain/article/article.ts';
import { aReading } from './fixtures.ts';

type Piece = [kind: Block['kind'], words: string];

function written(pieces: Piece[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let text = '';
  for (const [kind, words] of pieces) {
    if (text !== '') text += '\n\n';
    blocks.push({ kind, start: text.length, end: text.length + words.length });
    text += words;
  }
  return { text, blocks };
}

const lead: Piece = ['paragraph', 'The council met on Monday.'];

test.each<[what: string, piece: Piece]>([
  ['the headline of another story', ['list-item', 'Ceasefire in the harbour dispute']],
  ['a headline with two parts', ['list-item', 'Data breach: what the port knew']],
  ['a menu', ['list-item', 'Politics']],
])('%s in a list is no running text', (_what, piece) => {
  const article = written([lead, piece, ['paragraph', 'It adjourned.']]);
  expect(runningText(article).replace(/\s+/g, ' ')).toBe('The council met on Monday. It adjourned.');
});

test.each<[what: string, piece: Piece]>([
  ['a sentence in a list', ['list-item', 'A ceasefire began at noon.']],
  ['a question in quotation marks', ['list-item', 'She asked: “Is that a ceasefire?”']],
  ['a point that goes on', ['list-item', 'a ceasefire;']],
  ['a sentence of Hindi', ['list-item', 'युद्धविराम शुरू हुआ।']],
  ['a heading', ['heading', 'Ceasefire in the harbour dispute']],
  ['a caption', ['caption', 'The quay after the ceasefire']],
])('%s is', (_what, piece) => {
  const article = written([lead, piece]);
  expect(runningText(article)).toBe(article.text);
});

test('what is found keeps its place', () => {
  const { text, blocks } = written([lead, ['list-item', 'Other news'], ['paragraph', 'A ceasefire began.']]);
  const question = questionOf(aReading({ text, blocks }));
  expect(question.text.indexOf('ceasefire')).toBe(text.indexOf('ceasefire'));
});

test('keeps the length, whatever blocks a page claims', () => {
  const block = fc.record({
    kind: fc.constantFrom<Block['kind']>('list-item', 'paragraph'),
    start: fc.nat(60),
    end: fc.nat(60),
  });
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), fc.array(block, { maxLength: 8 }), (text, blocks) => {
      expect(runningText({ text, blocks })).toHaveLength(text.length);
    }),
  );
});

// @vitest-environment jsdom
import * as fc from 'fast-check';
import { marked } from 'marked';
import { expect, test } from 'vitest';
import { quoted, unescaped } from '../../../../src/worker/exchange/text/quotation.ts';

const SIGNS = [
  'a',
  '1',
  ' ',
  '\t',
  '*',
  '_',
  '#',
  '>',
  '<',
  'b>',
  '-',
  '+',
  '.',
  ')',
  '=',
  '~',
  '`',
  '[',
  ']',
  '(',
  '!',
  '&amp;',
  '\\',
  '|',
  '$',
  '&#32;',
];
const words = fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 30 });

const said = (quotation: string) =>
  quotation
    .split('\n')
    .map((line) => unescaped(line.replace(/^> /, '')))
    .join('\n');

test('what is escaped comes back, whatever it is', () => {
  const lines = fc.array(fc.oneof(words, fc.string({ unit: 'grapheme' })), { maxLength: 4 });
  fc.assert(
    fc.property(lines, (all) => {
      const text = all.join('\n');
      expect(said(quoted(text))).toBe(text);
    }),
  );
});

test('Markdown shows the words of a page as they stood', () => {
  fc.assert(
    fc.property(words, (text) => {
      const { content } = Object.assign(document.createElement('template'), {
        innerHTML: marked.parse(quoted(text), { async: false }),
      });
      const plain = (value: string) => value.replace(/\s+/g, ' ').trim();
      expect(plain(content.textContent)).toBe(plain(text));
      expect(content.querySelectorAll(':not(blockquote, p, br, a)')).toHaveLength(0);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['see #locks and ==this== and %%that%%', String.raw`> see \#locks and \=\=this\=\= and \%\%that\%\%`],
  ['1. One', String.raw`> 1\. One`],
  ['- One', String.raw`> \- One`],
  ['ends ^block', String.raw`> ends \^block`],
  ['A plain sentence, with (brackets) - and 3.5 % more!', '> A plain sentence, with (brackets) - and 3.5 % more!'],
])('%j is written %j', (text, quotation) => expect(quoted(text)).toBe(quotation));

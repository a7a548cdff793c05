import { expect, test } from 'vitest';
import type { TextBlock } from '../../../src/wording/text/spans.ts';
import { pullQuotes } from '../../../src/wording/text/pullQuotes.ts';

test.each([
  [
    'words of a paragraph after it',
    [
      '> “The mill may close in June.”',
      'They said the mill may close in June, or later. “The mill may close in June.”',
    ],
    [0],
  ],
  ['words of a paragraph before it', ['Yes, the mill may close in June.', '> the mill may close in June…'], [1]],
  ['words that stand only there', ['It rains.', '> The mill may close in June.'], []],
  ['a few words', ['It may.', '> It may.'], []],
  ['a paragraph is none', ['The mill may close in June.', 'The mill may close in June.'], []],
])('%s', (_, lines, expected) => {
  const text = lines.join('\n');
  const blocks = lines.map((line): TextBlock => {
    const start = text.indexOf(line);
    const isQuote = line.startsWith('> ');
    return { start: isQuote ? start + 2 : start, end: start + line.length, kind: isQuote ? 'quote' : 'paragraph' };
  });
  expect(blocks.flatMap((block, index) => (pullQuotes(text, blocks).has(block) ? index : []))).toEqual(expected);
});

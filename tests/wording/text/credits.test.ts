import { expect, test } from 'vitest';
import { creditsIn } from '../../../src/wording/text/credits.ts';
import type { TextBlock } from '../../../src/wording/text/spans.ts';

function credited(lines: readonly string[], kind: TextBlock['kind'] = 'quote'): string[] {
  const text = lines.join('\n');
  let start = 0;
  const blocks = lines.map((line) => {
    const block: TextBlock = { start, end: start + line.length, ...(kind !== undefined && { kind }) };
    start = block.end + 1;
    return block;
  });
  const credits = creditsIn(text, blocks);
  return blocks.map((block) => {
    const { start: from, end } = credits.get(block) ?? { start: 0, end: 0 };
    return text.slice(from, end);
  });
}

test.each([
  ['behind a sentence', ['It may rain. — Ann Hale'], ['Ann Hale']],
  ['with what they are', ['It may rain.', '– Ann van Hale, baker'], ['Ann van Hale', 'Ann van Hale']],
  ['close to it', ['It may rain.- Hale'], ['Hale']],
  ['below a post', ['It may rain pic.example/1 — Harbour Mills 2 (@hm_2) May 3, 2024'], ['Harbour Mills 2']],
  ['for the row before it alone', ['One.', '— Ann Hale', 'Two.'], ['Ann Hale', 'Ann Hale', '']],
  ['none within a sentence', ['It may rain in the north - Ulm'], ['']],
  ['none before more words', ['It may rain — Ann Hale said so.'], ['']],
  ['none without a dash', ['It may rain. Ann Hale'], ['']],
])('%s', (_, lines, expected) => {
  expect(credited(lines)).toEqual(expected);
});

test('only a block of quotation has one', () => {
  expect(credited(['It may rain. — Ann Hale'], 'paragraph')).toEqual(['']);
});

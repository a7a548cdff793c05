import { expect, test } from 'vitest';
import { lettersIn } from '../../../src/wording/text/letters.ts';

const blocksOf = (lines: readonly string[]) => {
  const text = lines.join('\n');
  let start = 0;
  const blocks = lines.map((line) => {
    const block = { start, end: start + line.length };
    start = block.end + 1;
    return block;
  });
  return { text, blocks };
};

test.each([
  [
    'letters to whom many write, and what they go on with',
    ['DEAR ANN: It may rain.', 'It rained before.', 'DEAR WET: Stay in.', 'Dear Ann: It snows.', 'DEAR COLD: Go home.'],
    [0, 1, 3],
  ],
  ['no letter to somebody once', ['Dear reader: it may rain.', 'DEAR WET: Stay in.'], []],
  [
    'one letter, where the text names who answers',
    ['Dear Uncle Bo: It may rain.', 'Dear Wet: Stay in.', 'Uncle Bo is written by Bo Lind.'],
    [0],
  ],
  ['no labels', ['ANN: It may rain.', 'BO: So it may.', 'ANN: Yes.'], []],
])('%s', (_, lines, expected) => {
  const { text, blocks } = blocksOf(lines);
  expect(lettersIn(text, blocks).map((block) => blocks.indexOf(block))).toEqual(expected);
});

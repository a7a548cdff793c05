import { expect, test } from 'vitest';
import { answersIn } from '../../../src/wording/text/interview.ts';

const QUESTIONS = [
  'How did it begin?',
  'I had a mill.',
  'And then?',
  'I sold it. It may close.',
  'Why?',
  'We were tired.',
];

function answers(lines: readonly string[]): string[] {
  const text = lines.join('\n');
  let start = 0;
  const blocks = lines.map((line) => {
    const block = { start, end: start + line.length };
    start = block.end + 1;
    return block;
  });
  return answersIn(text, blocks).map((block) => text.slice(block.start, block.end));
}

test('answers below questions in blocks of their own are those of whom it interviews', () => {
  expect(answers(['Ann Hale sat down for an interview.', ...QUESTIONS])).toEqual([
    'I had a mill.',
    'I sold it. It may close.',
    'We were tired.',
  ]);
  expect(answers(['Five Questions With a Baker', ...QUESTIONS])).toHaveLength(3);
  expect(answers([...QUESTIONS, 'This talk was edited for length, as I asked.'])).toHaveLength(4);
});

test.each([
  ['a text that does not say it is an interview', QUESTIONS],
  [
    'a guide that asks and answers itself',
    ['What interviews tell.', 'How much?', 'Ten.', 'When?', 'On Monday.', 'Where?', 'In Ulm.'],
  ],
  ['a text with few questions', ['An interview.', ...QUESTIONS.slice(0, 4)]],
])('none in %s', (_, lines) => {
  expect(answers(lines)).toEqual([]);
});

// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../../src/ui/renderMarkdown.ts';
import { plainWords } from '../../../src/ui/inWords/plainWords.ts';
import { cpuTime } from '../../cpuTime.ts';

const inOneLine = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

describe.each([
  ['The **second** report says *four*.', 'The second report says four.'],
  ['__Two__ and _one_, ***three***, ~~none~~ and `code`', 'Two and one, three, none and code'],
  ['**All *but* one**', 'All but one'],
  ['# Locks\n\nText', 'Locks Text'],
  ['## Locks of *1921*', 'Locks of 1921'],
  ['> Quoted\n> twice\n>> and again', 'Quoted twice and again'],
  ['[The pact](https://example.org/pact) holds', 'The pact holds'],
  ['[**Bold** link](https://example.org/a_(b) "Its title"), [x](<https://example.org>)', 'Bold link, x'],
  ['<https://example.org/a>', 'https://example.org/a'],
  ['```js\nlet a = 1;\n```', 'let a = 1;'],
  ['Above\n\n---\n\nBelow', 'Above Below'],
  ['A heading\n===\nText', 'A heading Text'],
  // What only looks like a mark is what was written.
  ['5 * 3 * 2 = 30', '5 * 3 * 2 = 30'],
  ['a snake_case_name and 2 > 1', 'a snake_case_name and 2 > 1'],
  ['#river is a tag, C# no heading', '#river is a tag, C# no heading'],
  ['-5 degrees, 3.5 metres', '-5 degrees, 3.5 metres'],
  ['1984 was the year', '1984 was the year'],
  ['an array[0] (first) and [sic]', 'an array[0] (first) and [sic]'],
  [String.raw`\*not slanted\* and \# no heading`, '*not slanted* and # no heading'],
  ['What? **No', 'What? **No'],
  ['من **ملاحظة** عن', 'من ملاحظة عن'],
])('%j', (markdown, words) => {
  test('has its words alone', () => expect(inOneLine(plainWords(markdown))).toBe(words));

  test('reads as it does where it is shown whole', () => {
    const whole = renderMarkdown(markdown);
    for (const lineBreak of whole.querySelectorAll('br')) lineBreak.replaceWith(' ');
    expect(inOneLine(whole.textContent)).toBe(words);
  });
});

test.each([
  ['- one\n- two\n  1. three\n* four', '• one • two 1. three • four'],
  ['> - **in** both', '• in both'],
  ['- [ ] ask\n- [x] read', '☐ ask ☑ read'],
])('%j is told apart where it stands in one line', (markdown, words) =>
  expect(inOneLine(plainWords(markdown))).toBe(words),
);

test('a link cut off in its address keeps its words', () =>
  expect(plainWords('As [the minutes](https://example.org/mi')).toBe('As the minutes'));

test.each(['*'.repeat(300), '_a'.repeat(150), '[a]('.repeat(75), '> '.repeat(150), '- '.repeat(150), '`a'.repeat(150)])(
  '%j takes no time',
  (markdown) => {
    const started = performance.now();
    for (let times = 0; times < 100; times += 1) plainWords(markdown);
    expect((performance.now() - started) / 100).toBeLessThan(1);
  },
);

test.each(['[', '![', '[[', '**a ', '`a ', '> ', '<http:'])(
  '%j again and again takes no longer than it is long',
  (sign) => {
    const start = cpuTime();
    plainWords(sign.repeat(100_000 / sign.length));
    expect(cpuTime() - start).toBeLessThan(1000);
  },
);

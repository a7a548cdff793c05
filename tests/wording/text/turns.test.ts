import { expect, test } from 'vitest';
import { turnsOf } from '../../../src/wording/text/turns.ts';

const turns = (lines: readonly string[], headings: readonly string[] = []): (string | undefined)[] => {
  const text = lines.join('\n');
  let start = 0;
  const blocks = lines.map((line) => {
    const block = {
      start,
      end: start + line.length,
      kind: headings.includes(line) ? ('heading' as const) : ('paragraph' as const),
    };
    start += line.length + 1;
    return block;
  });
  const found = turnsOf(text, blocks);
  return blocks.map((block) => found.get(block));
};

test.each([
  [
    'a transcript',
    ['The mayor, Ann Hale.', 'REED: Yes?', 'HALE: No.', 'HALE: No.'],
    [undefined, 'REED', 'HALE', 'HALE'],
  ],
  [
    'whoever is introduced by an office',
    ['ANN HALE, HOST: Yes?', 'REED: No.', 'REED: No.'],
    ['ANN HALE', 'REED', 'REED'],
  ],
  ['whoever is named by their part', ['ANCHOR: Rain?', 'REED: No.', 'ANCHOR: Thanks.'], ['ANCHOR', 'REED', 'ANCHOR']],
  [
    'whoever is called by the surname later',
    ['ANN HALE, HOST: Yes?', 'GUEST: No.', 'HALE: Thanks.'],
    ['ANN HALE', 'GUEST', 'HALE'],
  ],
  ['names that the text has', ['We met Ann Hale.', 'Hale: No.', 'Hale: Yes.'], [undefined, 'Hale', 'Hale']],
  [
    'answers of several paragraphs',
    ['We met Ann Hale.', 'Hale: No.', 'No.', 'Hale: Yes.', 'The end.'],
    [undefined, 'Hale', 'Hale', 'Hale', undefined],
  ],
  [
    'one speaker under two labels',
    ['We met Ann Hale.', 'Lind: So?', 'Ann Hale: No.', 'Ms Hale: Yes.', 'Ms Hale: No.', 'Then Lind left.', 'Lind: Hm.'],
    [undefined, 'Lind', 'Ann Hale', 'Ms Hale', 'Ms Hale', 'Ms Hale', 'Lind'],
  ],
  ['question and answer', ['Q: Yes?', 'A: No.', 'Q. Yes?'], ['', '', '']],
  ['headings of a list', ['Pros: cheap', 'Cons: slow', 'Pros: new'], [undefined, undefined, undefined]],
  ['news tags', ['UPDATE: It rains.', 'BREAKING: It snows.', 'UPDATE: It hails.'], [undefined, undefined, undefined]],
  ['letters', ['We asked Abby.', 'Dear Abby: No.', 'Dear Abby: Yes.'], [undefined, undefined, undefined]],
  ['credits', ['Das Foto zeigt Ulm.', 'Foto: Ann Hale', 'Foto: Bo Lind'], [undefined, undefined, undefined]],
  ['measures', ['We met Real Weight.', 'Real Weight: 9 oz', 'Real Weight: 8 oz'], [undefined, undefined, undefined]],
  ['letters and answers', ['Dear Abby: No.', 'Dear Wet: Go.', 'Dear Abby: Yes.'], ['', undefined, '']],
  [
    'a label with a note',
    ['HALE (on the phone): No.', 'We met Hale.', 'LIND: Yes.', 'HALE: No.'],
    ['HALE', 'HALE', 'LIND', 'HALE'],
  ],
  ['a label that comes once', ['We met Ann Hale.', 'Hale: No.'], [undefined, undefined]],
  ['questions without answers', ['Q: Yes?', 'Q: No?'], [undefined, undefined]],
  ['times and words', ['10:15: It rains.', 'read more: here', 'read more: here'], [undefined, undefined, undefined]],
])('%s', (_, lines, expected) => {
  expect(turns(lines)).toEqual(expected);
});

test('a heading ends a turn', () => {
  const lines = ['We met Ann Hale.', 'Hale: No.', 'Weather', 'It rains.', 'Hale: Yes.'];
  expect(turns(lines, ['Weather'])).toEqual([undefined, 'Hale', undefined, undefined, 'Hale']);
});

test('a heading that names a speaker is nobody’s turn, and makes no label come again', () => {
  const lines = ['We met Ann Hale.', 'Hale: a life', 'It rains.', 'Hale: No.'];
  expect(turns(lines, ['Hale: a life'])).toEqual([undefined, undefined, undefined, undefined]);
  expect(turns([...lines, 'Hale: Yes.'], ['Hale: a life'])).toEqual([undefined, undefined, undefined, 'Hale', 'Hale']);
});

test('a text of labels alone is not gone through for each', () => {
  const lines = Array.from(
    { length: 2000 },
    (_, at) => `Name${String.fromCharCode(97 + (at % 26), 97 + ((at >> 1) % 26))}: No.`,
  );
  expect(turns(lines).filter((name) => name !== undefined)).toEqual([]);
});

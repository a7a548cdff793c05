import { expect, test } from 'vitest';
import { quotations } from '../../../src/wording/text/quotations.ts';

test.each([
  ['curly marks', '“One,” she said. “Two.”', ['“One,”', '“Two.”']],
  ['straight marks', '"One," she said. "Two."', ['"One,"', '"Two."']],
  ['German marks', 'Sie sagte: „Eins.“', ['„Eins.“']],
  ['guillemets', 'Elle dit : « Un. »', ['« Un. »']],
  ['single marks around a contraction', '‘It isn’t,’ she said.', ['‘It isn’t,’']],
  ['single within double', '“He said ‘no’ twice.”', ['“He said ‘no’ twice.”']],
  ['straight single marks', "'One,' she said. 'Two (2).'", ["'One,'", "'Two (2).'"]],
  ['… around a contraction', "'It isn't,' she said.", ["'It isn't,'"]],
  ['… within double ones', `"He said 'no' twice."`, [`"He said 'no' twice."`]],
  ['… around double ones', `'He said "no",' she said.`, [`'He said "no",'`]],
  ['… that are apostrophes', "'Tis the workers' hall of rock 'n' roll in the '90s, the bakers' too.", []],
  ['… that nothing closes', "A 'paragraph", []],
  ['apostrophes', 'The workers’ hall isn’t theirs.', []],
  ['a quotation left open runs to the end', '“One paragraph', ['“One paragraph']],
  ['two single marks for a double one', '“One,’’ she said. “Two.”', ['“One,’’', '“Two.”']],
  ['a straight mark between spaces that nothing closes', 'ULM " One. “Two.”', ['“Two.”']],
  ['… that closes as German does', '“Eins“, sagte sie. “Zwei.“', ['“Eins“', '“Zwei.“']],
  ['a curly mark that a straight one closes', '“One," she said. "Two."', ['“One,"', '"Two."']],
  ['… but not straight ones within', '“One "two," three,” she said.', ['“One "two," three,”']],
  ['… nor an inch', '“A 6" pipe,” she said.', ['“A 6" pipe,”']],
  ['no marks', 'None.', []],
])('%s', (_, text, expected) => {
  const found = quotations(text, { start: 0, end: text.length });
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('offsets count from the start of the text', () => {
  expect(quotations('😀 “a”', { start: 3, end: 6 })).toEqual([{ start: 3, end: 6 }]);
});

test('a block costs what it is long, not what stands before it', () => {
  const text = `${'x'.repeat(100_000)} 'one`;
  let reads = 0;
  const lastIndexOf = (mark: string, from: number) => {
    reads += from;
    return text.lastIndexOf(mark, from);
  };
  const counted = Object.assign(Object(text), { lastIndexOf });
  expect(quotations(counted, { start: 100_001, end: text.length })).toEqual([]);
  expect(reads).toBe(0);
});

import { describe, expect, test } from 'vitest';
import { haystackOf } from '../../../src/background/anchoring/haystack.ts';
import { closeness, isSameContext, overlap, quoteOf } from '../../../src/background/anchoring/quote.ts';
import type { Token } from '../../../src/background/anchoring/tokens.ts';
import { CONTEXT_LENGTH } from '../../../src/domain/notes/passage.ts';

const quote = (prefix: string, suffix: string, text = '') =>
  quoteOf({ exact: 'The Locks', prefix, suffix, start: 0, end: 9 }, haystackOf(text));
const words = (tokens: readonly Token[]) => tokens.map(({ folded }) => folded).join(' ');

describe('the context of a quote', () => {
  test('is whole where the text begins and ends', () => {
    const { prefix, suffix } = quote('In May', 'ended.');
    expect([words(prefix), words(suffix)]).toEqual(['In May', 'ended .']);
  });

  test('loses the word at the cut and no other', () => {
    const before = `cutword ${'x'.repeat(CONTEXT_LENGTH - 20)} kept words`;
    const prefix = before.padStart(CONTEXT_LENGTH, 'a').slice(-CONTEXT_LENGTH);
    const suffix = `kept words ${'x'.repeat(CONTEXT_LENGTH)}`.slice(0, CONTEXT_LENGTH - 4).concat(' cut');
    const found = quote(prefix, suffix);
    expect(words(found.prefix)).toBe(`${'x'.repeat(CONTEXT_LENGTH - 20)} kept words`);
    expect(words(found.suffix)).toMatch(/^kept words x+$/);
  });

  test('right beside it counts from it outwards', () => {
    const { before, after } = quote('a b c d e f g h i j', 'k l m n o p q r s t');
    expect([words(before), words(after)]).toEqual(['j i h g f e d c', 'k l m n o p q r']);
  });

  test('has a character on either side; none where the text begins or ends', () => {
    expect(quote('(', 's')).toMatchObject({ characterBefore: '(', characterAfter: 's' });
    expect(quote('', '')).toMatchObject({ characterBefore: '', characterAfter: '' });
  });
});

test('a word that the text has often says less', () => {
  const [rare, common] = [quote('', ''), quote('', '', 'The Locks. The Locks. The Locks. The Locks.')];
  expect(rare.exact).toBe('TheLocks'); // white space does not count
  expect(common.weight).toBeCloseTo(rare.weight / 1.6); // four times: twice 0.3 more in the divisor
});

test.each([
  [10, 10, true],
  [8, 8, true],
  [7.9, 10, false],
  [10, 7.9, false],
])('of a context of ten letters on each side, %d and %d there: %s', (before, after, expected) => {
  const { ...known } = quote('', '');
  expect(isSameContext({ ...known, beforeWeight: 10, afterWeight: 10 }, { before, after })).toBe(expected);
});

test('the first tokens right beside a place tell the most', () => {
  expect(closeness(0, 0)).toBe(0);
  expect(closeness(1, 1)).toBeGreaterThan(closeness(2, 0));
  expect(closeness(1, 0)).toBe(closeness(0, 1));
});

test.each([
  [0, 5, 5, 9, false],
  [0, 5, 4, 9, true],
  [5, 9, 0, 5, false],
  [5, 9, 0, 6, true],
  [0, 9, 3, 4, true],
])('%d–%d and %d–%d overlap: %s', (aStart, aEnd, bStart, bEnd, expected) => {
  expect(overlap({ start: aStart, end: aEnd }, { start: bStart, end: bEnd })).toBe(expected);
});

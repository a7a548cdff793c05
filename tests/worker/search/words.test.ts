import { describe, expect, test } from 'vitest';
import { isOneSlipAway } from '../../../src/worker/search/vocabulary.ts';
import { wordsOf } from '../../../src/worker/search/words.ts';

test.each([
  ['Locks, and LOCKS', ['locks', 'and', 'locks']],
  ['Žižek naïve Straße', ['zizek', 'naive', 'strasse']],
  ['№ 5 ﬁsh', ['no', '5', 'fish']],
  ['harbour-herald.example', ['harbour', 'herald', 'example']],
  ['東京都', ['東京', '京都', '都']],
  ['港', ['港']],
  ['AIと港', ['ai', 'と港', '港']],
  ['서울시', ['서울', '울시', '시']],
  ['ملاحظةٌ', ['ملاحظة']],
  ['a'.repeat(60), ['a'.repeat(40)]],
  [' – ', []],
  ['Donau\u00addampf\u200bschiff', ['donaudampfschiff']],
  ['C++ and c#, R&D, a+b', ['c++', 'and', 'c#', 'r', '&', 'd', 'a', '+', 'b']],
  ['🔥🔥 +++ § 5', ['🔥🔥', '+++', '§', '5']],
])('the words of %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

describe('one slip', () => {
  test.each([
    ['harbour', 'harbor'],
    ['harbour', 'harbours'],
    ['harbour', 'harvour'],
    ['harbour', 'harobur'],
  ])('makes %s of %s', (a, b) => {
    expect([isOneSlipAway(a, b), isOneSlipAway(b, a)]).toEqual([true, true]);
  });

  test.each([
    ['harbour', 'harbour'],
    ['harbour', 'hrabuor'],
    ['harbour', 'harbo'],
    ['harbour', 'hrbuor'],
    ['harbour', 'harbuxr'],
    ['harbour', 'harboxrs'],
  ])('does not make %s of %s', (a, b) => {
    expect([isOneSlipAway(a, b), isOneSlipAway(b, a)]).toEqual([false, false]);
  });
});

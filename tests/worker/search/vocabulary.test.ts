import { describe, expect, test } from 'vitest';
import { createVocabulary } from '../../../src/worker/search/vocabulary.ts';

/** A vocabulary and the words its numbers stand for. */
function vocabularyOf(words: readonly string[]) {
  const vocabulary = createVocabulary();
  for (const word of words) vocabulary.numberOf(word);
  return {
    vocabulary,
    named: (numbers: readonly number[]) =>
      numbers.map((number) => words[number] ?? '').toSorted((a, b) => a.localeCompare(b)),
  };
}

test('a word keeps its number', () => {
  const { vocabulary } = vocabularyOf(['lock', 'ship']);
  expect([vocabulary.numberOf('ship'), vocabulary.numberOf('ferry'), vocabulary.numberOf('lock')]).toEqual([1, 2, 0]);
  expect([vocabulary.known('ferry'), vocabulary.known('boat')]).toEqual([2, undefined]);
});

describe('words one slip away', () => {
  const { vocabulary, named } = vocabularyOf(['cat', 'car', 'cart', 'clock', 'block', 'clocks', 'click', 'clack']);
  test.each([
    ['clock', ['clack', 'click', 'clocks']],
    ['clokc', ['clock']],
    ['plock', []], // of another first letter
    ['cat', []], // too short to be misspelt
    ['cars', []],
  ])('of %s', (word, expected) => expect(named(vocabulary.near(word))).toEqual(expected));
});

test('words are found however many have come in, sorted in or not', () => {
  const words = Array.from({ length: 2500 }, (_, at) => `word${at}`);
  const { vocabulary, named } = vocabularyOf(words);
  vocabulary.settle();
  const late = ['word1', 'word10', 'word19', ...Array.from({ length: 10 }, (_, at) => `word1${at}00`)];
  for (const word of ['wor', 'word', 'wore']) vocabulary.numberOf(word);
  expect(named(vocabulary.startingWith('word24'))).toHaveLength(111);
  expect(named(vocabulary.startingWith('word2499'))).toEqual(['word2499']);
  expect(vocabulary.startingWith('wor')).toHaveLength(2503);
  expect(vocabulary.startingWith('word').includes(vocabulary.known('wore') ?? 0)).toBe(false);
  expect(late.every((word) => vocabulary.startingWith(word).includes(vocabulary.known(word) ?? -1))).toBe(true);
  expect(vocabulary.startingWith('xylophone')).toEqual([]);
});

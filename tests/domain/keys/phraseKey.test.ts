import { describe, expect, test } from 'vitest';
import { beginningsOf, termKey } from '../../../src/domain/keys/phraseKey.ts';

describe('termKey', () => {
  test.each([
    ['Margin of Error', 'term:en:margin of error'],
    ['  margin \n of  error ', 'term:en:margin of error'],
    ['opt-in poll', 'term:en:opt in poll'],
    ['writ of ne’er', "term:en:writ of ne'er"],
    ['P/E ratio', 'term:en:p/e ratio'],
    ['cafe\u0301', 'term:en:café'],
    ['cease\u00ADfire', 'term:en:ceasefire'],
  ])('of %s', (phrase, key) => expect(termKey('EN', phrase)).toBe(key));

  test('case is kept where it tells the phrase from another word', () =>
    expect(termKey('en', 'ICE raid', true)).toBe('term-exact:en:ICE raid'));

  test.each([
    '',
    '  ',
    '…',
    '(margin',
    'margin)',
    'of error!',
    'margin; error',
    'margin (of) error',
    'margin  –  error',
  ])('none of what is no sequence of words: %s', (phrase) => expect(termKey('en', phrase)).toBeNull());
});

describe('beginningsOf', () => {
  test.each([
    ['term:en:placebo', ['term:en:>']],
    ['term:en:margin of error', ['term:en:>', 'term:en:margin>', 'term:en:margin of>']],
    ['term-exact:de:ICE Werk', ['term-exact:de:>', 'term-exact:de:ICE>']],
    ['term::a b', ['term::>', 'term::a>']],
    ['outlet:example.org', []],
    ['link:example.org/term:en:a b', []],
  ])('of %s', (key, beginnings) => expect(beginningsOf(key)).toEqual(beginnings));
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_TERMS, StoryTerm, storyTermsOf } from '../../../src/domain/stories/storyTerms.ts';

const terms = (title: string, ...blocks: string[]) =>
  storyTermsOf(title, blocks).map(({ term, isName }) => (isName ? term.toUpperCase() : term));

test.each<[string, string, string[], string[]]>([
  ['a name within a sentence', '', ['The mayor of Ostby met Hanna Vik.'], ['OSTBY', 'HANNA', 'VIK']],
  ['the first word of a sentence is no name', '', ['Rain fell. Snow followed, then “Hail came” again.'], []],
  ['a word that also stands in small letters', '', ['We met in May. It may rain, it may not, but May it is.'], []],
  ['a possessive is the name', '', ["They left Ostby’s harbour and Vik's boat."], ['OSTBY', 'VIK']],
  [
    'words of the headline',
    'Harbour closed after storm',
    ['It was said that the harbour stays closed.'],
    ['harbour', 'closed'],
  ],
  [
    'long words that are said again and again',
    '',
    ['The fishermen asked fishermen whether fishermen agree.'],
    ['fishermen'],
  ],
  ['a line that is no sentence', '', ['More News From Ostby And Vik'], []],
  ['a script without capitals', '港口关闭', ['奥斯特比港口因风暴关闭。'], []],
])('%s', (_what, title, blocks, expected) => {
  expect(terms(title, ...blocks)).toEqual(expected);
});

test('the weightiest come first, and the headline counts', () => {
  const [first, second] = storyTermsOf('Vik resigns', [
    'In Ostby people of Ostby asked where Vik was, and Vik said so.',
  ]);
  expect(first).toMatchObject({ term: 'vik' });
  expect(second).toMatchObject({ term: 'ostby' });
});

test('there are never more than are kept, and each can be', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.array(fc.string({ maxLength: 400 })), (title, blocks) => {
      const found = storyTermsOf(title, [...blocks, 'We saw Anna Bo at Ce Dome.']);
      expect(found.length).toBeLessThanOrEqual(MOST_TERMS);
      for (const term of found) expect(StoryTerm.safeParse(term).success).toBe(true);
    }),
    { numRuns: 50 },
  );
});

import { expect, test } from 'vitest';
import { lexiconFor } from '../../../src/wording/lexicon/lexicon.ts';
import { findHeadlineHedges } from '../../../src/wording/signals/headline.ts';

const lexicon = lexiconFor('en');
if (lexicon === null) throw new Error('no English lexicon');

test.each([
  ['Mill may close', [['may', 'headline']]],
  ['Mill May Close, Owners Say', [['May', 'headline']]],
  ['‘We may close,’ mill owner says', [['may', 'quoted']]],
  ['Mill closes', []],
  ['', []],
])('%s', (title, expected) => {
  const found = findHeadlineHedges(title, lexicon);
  expect(found.map(({ start, end, voice }) => [title.slice(start, end), voice?.kind])).toEqual(expected);
});

import { expect, test } from 'vitest';
import { lexiconFor } from '../../../src/language/lexicon.ts';
import { findSources } from '../../../src/language/signals/sources.ts';

const lexicon = lexiconFor('en');
if (lexicon === null) throw new Error('no English lexicon');
const whole = (text: string) => [{ start: 0, end: text.length }];

test.each([
  ['The mill will close, Ann Hale said.', [['Ann Hale', 'named']]],
  ['“It is over,” said Ann Hale.', [['Ann Hale', 'named']]],
  ['According to the Harbour Gazette, the mill is sold.', [['the Harbour Gazette', 'named']]],
  ['Two officials said the mill is sold.', [['Two officials', 'unnamed']]],
  ['The mill is sold, people familiar with the talks said.', [['the talks', 'other']]],
  ['The report said the dam is safe.', [['The report', 'other']]],
  ['She said the mill is sold.', []],
  ['He said nothing.', []],
  ['The mill is sold.', []],
])('%s', (text, expected) => {
  expect(findSources(text, whole(text), lexicon).map(({ name, kind }) => [name, kind])).toEqual(expected);
});

test('the most cited comes first, under one name', () => {
  const text = 'Officials said so. Ann Hale said no. Hale added that Bo Lind agreed. “Yes,” said Hale.';
  const [first] = findSources(text, whole(text), lexicon);
  expect(first).toMatchObject({ name: 'Ann Hale', kind: 'named' });
  expect(first?.spans).toHaveLength(3);
});

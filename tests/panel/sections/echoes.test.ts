import { expect, test } from 'vitest';
import type { Article } from '../../../src/domain/article/article.ts';
import { withoutEchoes } from '../../../src/panel/sections/echoes.ts';

type Disclosure = Article['disclosures'][number];
const said = (kind: Disclosure['kind'], text: string): Disclosure => ({
  kind,
  text,
  place: 0,
  evidence: { from: 'element', at: 'p' },
});
const ABOVE = 'This paper uses affiliate links. If you buy through them, we may earn a small share at no cost to you.';
const BELOW =
  'Note: we use affiliate links! If you buy through them we may earn a small share, at no further cost to you.';

test('what a page says of its sponsors twice, in other words, is told once', () => {
  expect(withoutEchoes([said('sponsor', ABOVE), said('sponsor', BELOW)])).toEqual([said('sponsor', ABOVE)]);
});

test.each<[what: string, first: Disclosure, second: Disclosure]>([
  ['of another kind', said('sponsor', ABOVE), said('disclaimer', BELOW)],
  [
    'of something else',
    said('sponsor', ABOVE),
    said('sponsor', 'The harbour company paid for the journey to the coast.'),
  ],
  [
    'that corrects another name',
    said('correction', 'An earlier version of this article misspelled the name of Mira Holt.'),
    said('correction', 'An earlier version of this article misspelled the name of Ann Hale.'),
  ],
])('what is %s stays', (_what, first, second) => expect(withoutEchoes([first, second])).toEqual([first, second]));

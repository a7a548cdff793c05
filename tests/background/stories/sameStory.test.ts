import { describe, expect, test } from 'vitest';
import {
  likeness,
  mayBeSameStory,
  rarity,
  tellingOf,
  tellEachOther,
} from '../../../src/background/stories/sameStory.ts';
import { storyTermsOf } from '../../../src/domain/stories/storyTerms.ts';

const told = (title: string, published: string | null, text: string) =>
  tellingOf({ title, published, language: 'en', terms: storyTermsOf(title, [text]) }, text);

const FERRY =
  'On Monday the ferry Nordlys ran aground off Ostby, the coast guard of Halland said. All of the passengers were brought to Ostby by boats of the Red Harbour company. Captain Hanna Vik told reporters that the Nordlys had lost power near Skar Point.';
const ferry = told('Ferry runs aground off Ostby, passengers brought to safety', '2026-03-02T10:00:00Z', FERRY);

const same = told(
  'Passengers of stranded Ostby ferry are safe',
  '2026-03-03',
  'Nobody was hurt when the ferry Nordlys lost power and ran aground off Skar Point near Ostby; all were brought to safety. According to Hanna Vik, captain of the Nordlys, boats of Red Harbour took the passengers to Ostby. The coast guard of Halland says it will look into it.',
);
const otherEvent = told(
  'Red Harbour names new chief after losses',
  '2026-03-03',
  'The company Red Harbour, which runs the ferry Nordlys between Ostby and Halland, has a new head: Peder Lund. Shares of Red Harbour rose, as did those of its rival at Skar Point, where Hanna Vik once worked.',
);

const always = () => 1;

describe('the same story', () => {
  test.each([
    ['two reports of one event', same, true],
    ['another event of the same firm and place', otherEvent, false],
    ['the same event reported long after', { ...same, published: '2026-03-09' }, false],
    ['a report without a day', { ...same, published: null }, false],
    [
      'a report with few names',
      told('Ferry runs aground', '2026-03-02', 'Off Ostby the ferry Nordlys ran aground.'),
      false,
    ],
  ])('%s', (_what, other, expected) => {
    const isShown = (a: typeof ferry, b: typeof ferry) => mayBeSameStory(a, b, always) && tellEachOther(a, b);
    expect(isShown(ferry, other)).toBe(expected);
    expect(isShown(other, ferry)).toBe(expected);
  });

  test('names that stand in everything a reader reads tell nothing', () => {
    expect(mayBeSameStory(ferry, same, () => 0)).toBe(false);
  });
});

test('a headline of one word tells of nothing', () => {
  expect(tellEachOther(told('Ferry', ferry.published, ferry.text), told('Ferry', same.published, same.text))).toBe(
    false,
  );
});

test('a text is as alike to itself as can be, and to none with other terms', () => {
  expect(likeness(ferry.terms, ferry.terms, always)).toBeCloseTo(1);
  expect(likeness(ferry.terms, [{ term: 'lund', weight: 9, isName: true }], always)).toBe(0);
  expect(likeness(ferry.terms, [], always)).toBe(0);
});

test.each([
  [0, 0, 1],
  [0, 10_000, 1],
  [200, 10_000, 0.5],
  [10_000, 10_000, 0],
])('a term in %i of %i articles', (having, articles, expected) => {
  expect(rarity(having, articles)).toBeCloseTo(expected, 1);
});

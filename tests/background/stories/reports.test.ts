import { expect, test } from 'vitest';
import { mayBeSameStory, rarity, tellEachOther } from '../../../src/background/stories/sameStory.ts';
import { indexedTerms, storyTermsOf } from '../../../src/domain/stories/storyTerms.ts';
import { REPORTS } from './reports.ts';

const articles = REPORTS.map(({ event, day, title, text }) => ({
  event,
  title,
  published: day,
  language: 'en',
  text,
  terms: storyTermsOf(title, [text]),
}));
const having = new Map<string, number>();
for (const { terms } of articles) for (const term of indexedTerms(terms)) having.set(term, (having.get(term) ?? 0) + 1);
const rarityOf = (term: string) => rarity(having.get(term) ?? 0, articles.length);
const pairs = articles.flatMap((a, at) => articles.slice(0, at).map((b) => [b, a] as const));
const isShown = ([a, b]: (typeof pairs)[number]) => mayBeSameStory(a, b, rarityOf) && tellEachOther(a, b);

test('reports of one event are shown together, and none of what only looks like it', () => {
  const same = pairs.filter(([a, b]) => a.event === b.event);
  const shown = pairs.filter(isShown);
  const wrong = shown.filter(([a, b]) => a.event !== b.event).map(([a, b]) => `${a.title} / ${b.title}`);
  const missed = same.filter((pair) => !isShown(pair)).map(([a, b]) => `${a.title} / ${b.title}`);
  // Two fires in one town, the second report naming the first, are alike in all that is looked at.
  expect(wrong).toEqual([
    'Fire destroys roof of Saint Anselm abbey in Durrow / Fire destroys roof of Durrow furniture hall',
  ]);
  expect(same.length - missed.length).toBeGreaterThanOrEqual(7);
  expect(pairs.length).toBeGreaterThan(1000);
});

import { mayBeSameStory, rarity, tellingOf, tellEachOther } from '../../../src/background/stories/sameStory.ts';
import { indexedTerms, storyTermsOf } from '../../../src/domain/stories/storyTerms.ts';
import type { Report } from './reports.ts';

/** What is shown of a table of reports, as if a reader had read all of them. */
export function storiesAmong(reports: readonly (Report & { language?: string })[]) {
  const articles = reports.map(({ event, day, title, text, language = 'en' }) => ({
    event,
    ...tellingOf({ title, published: day, language, terms: storyTermsOf(title, [text]) }, text),
  }));
  const having = new Map<string, number>();
  for (const { terms } of articles)
    for (const term of indexedTerms(terms)) having.set(term, (having.get(term) ?? 0) + 1);
  const rarityOf = (term: string) => rarity(having.get(term) ?? 0, articles.length);
  const pairs = articles.flatMap((a, at) => articles.slice(0, at).map((b) => [b, a] as const));
  const isSame = ([a, b]: (typeof pairs)[number]) => a.event === b.event;
  const isShown = ([a, b]: (typeof pairs)[number]) => mayBeSameStory(a, b, rarityOf) && tellEachOther(a, b);
  const namesOf = (some: typeof pairs) => some.map(([a, b]) => `${a.title} / ${b.title}`);
  const shown = pairs.filter(isShown);
  return {
    pairs: pairs.length,
    right: shown.filter(isSame).length,
    wrong: namesOf(shown.filter((pair) => !isSame(pair))),
    missed: namesOf(pairs.filter((pair) => isSame(pair) && !isShown(pair))),
  };
}

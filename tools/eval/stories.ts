/**
 * Tells which pairs of articles would be shown as the same story, to be judged by reading:
 *
 *     npm run -s eval:articles -- DIR | npm run -s eval:stories
 *
 * takes what `eval:articles` prints, as if a reader had read all of it, and prints a line a pair: both headlines,
 * outlets and days.
 */
import { text as textOf } from 'node:stream/consumers';
import * as z from 'zod/mini';
import { mayBeSameStory, rarity, tellingOf, tellEachOther } from '../../src/background/stories/sameStory.ts';
import { indexedTerms, storyTermsOf } from '../../src/domain/stories/storyTerms.ts';
import { resemblance, SAME_TEXT, sketchOf } from '../../src/domain/notes/textSketch.ts';

/** Of the names by which kept articles are found: see src/storage/kept/stories.ts. */
const LEAST_SHARED = 2;

const Line = z.object({
  title: z.nullish(z.string()),
  text: z.nullish(z.string()),
  date: z.nullish(z.string()),
  lang: z.nullish(z.string()),
  outletDomain: z.nullish(z.string()),
});

const lines = (await textOf(process.stdin)).split('\n').filter(Boolean);
const articles = lines.flatMap((line) => {
  const { title, text, date, lang, outletDomain } = Line.parse(JSON.parse(line));
  if (!title || !text || !date) return [];
  const terms = storyTermsOf(title, text.split('\n'));
  const telling = tellingOf({ title, published: date, language: lang ?? null, terms }, text);
  return [{ ...telling, outlet: outletDomain ?? '', sketch: sketchOf(text) }];
});
const having = new Map<string, number>();
for (const { terms } of articles) for (const term of indexedTerms(terms)) having.set(term, (having.get(term) ?? 0) + 1);
const rarityOf = (term: string) => rarity(having.get(term) ?? 0, articles.length);

let pairs = 0;
for (const [at, a] of articles.entries()) {
  for (const b of articles.slice(0, at)) {
    if (indexedTerms(a.terms).filter((term) => indexedTerms(b.terms).includes(term)).length < LEAST_SHARED) continue;
    if (!mayBeSameStory(a, b, rarityOf) || !tellEachOther(a, b)) continue;
    if (a.sketch && b.sketch && resemblance(a.sketch, b.sketch) >= SAME_TEXT) continue;
    pairs += 1;
    const shown = [a, b].map(({ title, outlet, published }) => `${outlet} ${published?.slice(0, 10)} ${title}`);
    console.log(shown.join('\n  '));
  }
}
console.error(`${articles.length} articles with headline, text and day; ${pairs} pairs`);

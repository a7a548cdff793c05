import { keptTextOf } from '../../../src/domain/changes/keptText.ts';
import type { Article } from '../../../src/domain/article/article.ts';
import { articleKey, authorKey, outletKey } from '../../../src/domain/keys/subjectKey.ts';
import { KEPT_BANDS, versionId, type KeptArticle } from '../../../src/domain/keeping/keptArticle.ts';
import { sketchOf } from '../../../src/domain/notes/textSketch.ts';
import { indexedTerms, MOST_INDEXED, storyTermsOf, type StoryTerm } from '../../../src/domain/stories/storyTerms.ts';
import { pack } from '../../../src/storage/kept/packed.ts';
import type { Database } from '../../../src/storage/schema.ts';

/** Articles that a reader has kept, in any number, none of them the one that is read; the same at every run. */

const BATCH = 500;
const SEEN = '2026-11-01T08:00:00.000Z';

/** Stores them with a version each, as long as the article that is read. */
export async function fillKept(database: Database, article: Article, count: number): Promise<number> {
  const packed = await pack(JSON.stringify(keptTextOf({ article, signals: null })));
  const own = storyTermsOf(
    article.title?.value ?? '',
    article.blocks.map(({ start, end }) => article.text.slice(start, end)),
  );
  for (let start = 0; start < count; start += BATCH) {
    const transaction = database.transaction(['keptArticles', 'keptVersions'], 'readwrite');
    for (let index = start; index < Math.min(start + BATCH, count); index++) {
      const id = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
      const url = `https://outlet-${index % 200}.example/news/${index}`;
      // Sketches of texts that have nothing in common: numbers of their own.
      const sketch = sketchOf(Array.from({ length: 100 }, (_, word) => `w${index * 100 + word}`).join(' '));
      void transaction.objectStore('keptArticles').put({
        id,
        keys: [articleKey(url) ?? ''],
        url,
        title: `What was decided on the ${index}th of the locks`,
        authors: [`Author ${index % 900}`],
        authorKeys: [authorKey(`Author ${index % 900}`)],
        outlet: `Outlet ${index % 200}`,
        outletKey: outletKey(`outlet-${index % 200}.example`),
        published: '2026-11-01',
        words: article.wordCount,
        seen: SEEN,
        sightings: [{ version: 'v', from: SEEN, until: SEEN, readingId: 'bench' }],
        bytes: packed.length + 2000,
        bands: sketch?.bands.slice(0, KEPT_BANDS) ?? [],
        values: sketch?.values ?? [],
        ...storyOf(index, own),
      });
      void transaction.objectStore('keptVersions').put({ id: versionId(id, 'v'), packed });
    }
    await transaction.done;
  }
  return count;
}

/**
 * As many articles there are for each that shares names with the one that is read, as those of one person or country
 * do.
 */
const AKIN = 100;
const SHARED = 4;

/** Names out of 2,000, in every hundredth article some of the read one's. */
function storyOf(index: number, own: readonly StoryTerm[]): Pick<KeptArticle, 'story' | 'storyTerms'> {
  const names = Array.from({ length: MOST_INDEXED }, (_, at) => `name${(index * 7 + at * 131) % 2000}`);
  const story = names.map((term) => ({ term, weight: 5, isName: true }));
  if (index % AKIN === 0) story.splice(0, SHARED, ...own.filter(({ isName }) => isName).slice(0, SHARED));
  return { story, storyTerms: indexedTerms(story) };
}

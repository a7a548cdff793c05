import type { KeptText } from '../../domain/changes/keptText.ts';
import type { Article } from '../../domain/article/article.ts';
import { KEPT_BANDS, type HedgeCount, type KeptArticle } from '../../domain/keeping/keptArticle.ts';
import { authorKey } from '../../domain/keys/subjectKey.ts';
import { MAX_AUTHORS, MAX_SHORT } from '../../domain/notes/note.ts';
import type { TextSketch } from '../../domain/notes/textSketch.ts';
import { indexedTerms, storyTermsOf } from '../../domain/stories/storyTerms.ts';
import { servedKeys } from '../notes/sameArticle.ts';
import { identityOf, outletKeyOf, ownAddress } from '../report/outlet.ts';

type Aspects = Omit<KeptArticle, 'id' | 'seen' | 'sightings' | 'bytes'>;

/** What a kept article is found and listed by. */
export function aspectsOf(
  article: Article,
  text: KeptText,
  sketch: Pick<TextSketch, 'bands' | 'values'> | null,
): Aspects {
  const identity = identityOf(article);
  const outletKey = identity && outletKeyOf(identity);
  const authors = article.authors.map(({ name }) => name).slice(0, MAX_AUTHORS);
  const story = storyTermsOf(
    text.title ?? '',
    text.blocks.map((block) => block.text),
  );
  return {
    keys: servedKeys(article),
    url: article.url,
    title: text.title ?? article.url.slice(0, MAX_SHORT),
    authors,
    authorKeys: [...new Set(authors.map(authorKey))],
    outlet: text.outletName ?? new URL(ownAddress(article)).hostname.replace(/^www\./, ''),
    ...(outletKey !== null && { outletKey }),
    published: text.published,
    words: article.wordCount,
    ...(text.hedges && { hedging: countsOf(text.hedges) }),
    bands: sketch?.bands.slice(0, KEPT_BANDS) ?? [],
    values: sketch?.values ?? [],
    story,
    storyTerms: indexedTerms(story),
  };
}

/** How often a text hedges, by kind and voice. */
function countsOf(hedges: NonNullable<KeptText['hedges']>): HedgeCount[] {
  const alike = Map.groupBy(hedges, ({ category, voice = 'author' }) => `${category} ${voice}`);
  return [...alike.values()].flatMap((group): HedgeCount[] => {
    const [first] = group;
    return first ? [{ category: first.category, voice: first.voice ?? 'author', count: group.length }] : [];
  });
}

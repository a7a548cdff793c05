import type { KeptText } from '../../domain/changes/keptText.ts';
import type { AlsoRead, Pieces, SameStory } from '../../domain/keeping/alsoRead.ts';
import type { KeptArticle } from '../../domain/keeping/keptArticle.ts';
import { resemblance, SAME_TEXT } from '../../domain/notes/textSketch.ts';
import { textOfVersion } from '../../storage/kept/find.ts';
import { keptAkin, keptPieces } from '../../storage/kept/stories.ts';
import type { Database } from '../../storage/schema.ts';
import { hedgeRate, hedgesBeside } from './baseline.ts';
import { likeness, mayBeSameStory, rarity, tellingOf, tellEachOther, type Telling, type Told } from './sameStory.ts';
import { onlyIn } from './sources.ts';

/** As many other reports are shown. */
const MOST_STORIES = 3;
/** Of as many the texts are looked into. */
const MOST_TEXTS = 6;

/**
 * What else the reader has read, of what is kept: pieces of the same author and outlet, and reports on the same event.
 *
 * @param kept - the article as it is kept
 * @param text - its text as it is now
 */
export async function alsoRead(database: Database, kept: KeptArticle, text: KeptText): Promise<AlsoRead> {
  const [author] = kept.authorKeys;
  const [authorName] = kept.authors;
  const [byAuthor, inOutlet, stories] = await Promise.all([
    author === undefined || authorName === undefined
      ? null
      : piecesOf(database, 'authorKeys', author, authorName, kept),
    kept.outletKey === undefined ? null : piecesOf(database, 'outletKey', kept.outletKey, kept.outlet, kept),
    storiesOf(database, kept, text),
  ]);
  return { author: byAuthor, outlet: inOutlet, stories, hedges: hedgeRate(kept) };
}

async function piecesOf(
  database: Database,
  index: 'authorKeys' | 'outletKey',
  key: string,
  name: string,
  kept: KeptArticle,
): Promise<Pieces | null> {
  const { all, pieces } = await keptPieces(database, index, key);
  const others = pieces.filter(({ id }) => id !== kept.id);
  // The article itself is one of all, be it that it is not in the sample.
  const known = all - 1;
  return known <= 0 ? null : { name, pieces: known, hedging: hedgesBeside(kept, others) };
}

async function storiesOf(database: Database, kept: KeptArticle, text: KeptText): Promise<SameStory[]> {
  const { articles, having, all } = await keptAkin(database, kept.storyTerms ?? []);
  const rarityOf = (term: string) => rarity(having.get(term) ?? 0, all);
  const own = toldBy(kept, text.language);
  const likely = articles
    .filter((other) => other.id !== kept.id && !(resemblance(kept, other) >= SAME_TEXT))
    .map((other) => ({ other, told: toldBy(other, text.language) }))
    .filter(({ told }) => mayBeSameStory(own, told, rarityOf))
    .map(({ other, told }) => ({ other, told, likeness: likeness(own.terms, told.terms, rarityOf) }))
    .toSorted((a, b) => b.likeness - a.likeness);
  const stories: SameStory[] = [];
  let here: Telling | undefined;
  for (const { other, told } of likely.slice(0, MOST_TEXTS)) {
    if (stories.length === MOST_STORIES) break;
    const version = other.sightings.at(-1)?.version;
    const theirs = version === undefined ? null : await textOfVersion(database, other.id, version);
    if (theirs === null) continue;
    here ??= tellingOf(own, plain(text));
    if (!tellEachOther(here, tellingOf(told, plain(theirs)))) continue;
    stories.push({
      id: other.id,
      url: other.url,
      title: other.title,
      outlet: other.outlet,
      published: other.published,
      hedges: hedgeRate(other),
      ...beside(theirs.sources, text.sources),
    });
  }
  return stories;
}

/** Which sources both of two texts have, and which only one of them; none where they were not looked for in both. */
function beside(there: KeptText['sources'], here: KeptText['sources']) {
  if (there === null || here === null) return { inBoth: [], onlyThere: [], onlyHere: [] };
  const onlyHere = onlyIn(here, there);
  return { inBoth: here.filter((name) => !onlyHere.includes(name)), onlyThere: onlyIn(there, here), onlyHere };
}

const toldBy = ({ title, published, story }: KeptArticle, language: string | null): Told => ({
  title,
  published,
  language,
  terms: story ?? [],
});

const plain = ({ blocks }: KeptText): string => blocks.map((block) => block.text).join('\n');

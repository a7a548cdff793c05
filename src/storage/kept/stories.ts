import * as z from 'zod/mini';
import { KeptArticle } from '../../domain/keeping/keptArticle.ts';
import type { SubjectKey } from '../../domain/keys/subjectKey.ts';
import { parseRecords } from '../parseRecords.ts';
import type { Database } from '../schema.ts';

/**
 * As many pieces of an author or outlet tell how they hedge: a sample, as ids are random, whose shares are right to
 * within seven in a hundred.
 */
const MOST_PIECES = 50;

/** How a kept article hedges: nothing else of it is parsed. */
const CountedPiece = z.pick(KeptArticle, { id: true, words: true, hedging: true });
type CountedPiece = z.infer<typeof CountedPiece>;

/** How many pieces of an author or an outlet are kept, by its key, and how some of them hedge. */
export async function keptPieces(
  database: Database,
  index: 'authorKeys' | 'outletKey',
  key: SubjectKey,
): Promise<{ all: number; pieces: CountedPiece[] }> {
  const { store } = database.transaction('keptArticles');
  const [all, records] = await Promise.all([
    store.index(index).count(key),
    store.index(index).getAll(key, MOST_PIECES),
  ]);
  return { all, pieces: parseRecords(CountedPiece, records) };
}

/**
 * Kept articles that share names with a text, and in how many kept ones each of its names is among those they are found
 * by.
 */
interface Akin {
  /** Those that share most first. */
  articles: KeptArticle[];
  having: Map<string, number>;
  /** About how many articles are kept. */
  all: number;
}

/** A term that is in more kept articles leads to none. */
const MOST_HAVING = 200;
/** Names that an article must share to be looked at, and how many are. */
const LEAST_SHARED = 2;
const MOST_AKIN = 20;

/**
 * The kept articles that share several rare terms with a text. Nothing is counted where it can be spared: a browser
 * goes through all it counts.
 */
export async function keptAkin(database: Database, terms: readonly string[]): Promise<Akin> {
  const transaction = database.transaction(['keptArticles', 'meta']);
  const store = transaction.objectStore('keptArticles');
  const index = store.index('storyTerms');
  const [bytes, found] = await Promise.all([
    transaction.objectStore('meta').get('keptBytes'),
    Promise.all(terms.map((term) => index.getAllKeys(term, MOST_HAVING + 1))),
  ]);
  const isCommon = (ids: readonly string[]) => ids.length > MOST_HAVING;
  const shared = new Map<string, number>();
  for (const id of found.flatMap((ids) => (isCommon(ids) ? [] : ids))) shared.set(id, (shared.get(id) ?? 0) + 1);
  const akin = [...shared]
    .filter(([, count]) => count >= LEAST_SHARED)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MOST_AKIN);
  const [records, counts] = await Promise.all([
    Promise.all(akin.map(([id]) => store.get(id))),
    Promise.all(terms.map(async (term, at) => (isCommon(found[at] ?? []) ? index.count(term) : found[at]?.length))),
  ]);
  const articles = parseRecords(KeptArticle, records.filter(Boolean));
  const having = new Map(terms.map((term, at) => [term, counts[at] ?? 0]));
  return { articles, having, all: allByRoom(articles, bytes) ?? (await store.count()) };
}

/**
 * About how many are kept, by how much room all take and how much some of them: how rare a term is hangs on no more.
 */
function allByRoom(some: readonly KeptArticle[], bytes: unknown): number | undefined {
  const own = some.reduce((sum, article) => sum + article.bytes, 0);
  return typeof bytes === 'number' && own > 0
    ? Math.max(some.length, Math.round((bytes / own) * some.length))
    : undefined;
}

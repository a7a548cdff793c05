import type { IDBPObjectStore, IDBPTransaction, StoreNames } from 'idb';
import { KeptArticle } from '../../../domain/keeping/keptArticle.ts';
import { mergeSightings } from '../../../domain/keeping/sightings.ts';
import { MAX_KEYS } from '../../../domain/keys/subjectKey.ts';
import { putVersions, sizeOf, type PackedVersion } from '../../../storage/kept/keep.ts';
import { pack } from '../../../storage/kept/packed.ts';
import { parseRecords } from '../../../storage/parseRecords.ts';
import type { Schema } from '../../../storage/schema.ts';
import { writeBeside } from '../../../storage/writeBeside.ts';
import type { BackedUpArticle } from '../backupFormat.ts';

/**
 * Kept articles of a backup or of another device, ready for a transaction: nothing is waited for in it but the
 * database.
 */
export type PackedArticles = (Omit<BackedUpArticle, 'versions'> & { versions: PackedVersion[] })[];

/** Packs their texts, each for itself. */
export async function packArticles(articles: readonly BackedUpArticle[]): Promise<PackedArticles> {
  const packed: PackedArticles = [];
  for (const { article, versions } of articles)
    packed.push({
      article,
      versions: await Promise.all(
        versions.map(async ({ version, text }) => ({ version, packed: await pack(JSON.stringify(text)) })),
      ),
    });
  return packed;
}

/** What the articles and their texts are read from and written to. */
type Stores<Mode extends IDBTransactionMode> = {
  [Name in 'keptArticles' | 'keptVersions']: IDBPObjectStore<Schema, StoreNames<Schema>[], Name, Mode>;
};

/** The stores of a transaction that has them. */
export const keptStoresOf = <Mode extends IDBTransactionMode>(
  transaction: Pick<IDBPTransaction<Schema, StoreNames<Schema>[], Mode>, 'objectStore'>,
): Stores<Mode> => ({
  keptArticles: transaction.objectStore('keptArticles'),
  keptVersions: transaction.objectStore('keptVersions'),
});

/** @returns how many articles are new, or were seen otherwise or at other times than is known here */
export async function countKept(
  stores: Pick<Stores<IDBTransactionMode>, 'keptArticles'>,
  articles: readonly Pick<BackedUpArticle, 'article'>[],
): Promise<number> {
  let count = 0;
  for (const { article } of articles) if ((await mergedWith(stores, article)) !== null) count += 1;
  return count;
}

/**
 * Writes kept articles beside those that are here: an article that both have gets the versions of both.
 *
 * @returns the ids of those that have changed
 */
export async function mergeKept(stores: Stores<'readwrite'>, articles: PackedArticles): Promise<string[]> {
  const changed: string[] = [];
  for (const { article, versions } of articles) {
    const merged = await mergedWith(stores, article);
    if (merged === null) continue;
    await putVersions(stores.keptVersions, merged.id, merged.sightings, versions);
    await stores.keptArticles.put({ ...merged, bytes: await sizeOf(stores.keptVersions, merged) });
    changed.push(merged.id);
  }
  return changed;
}

/** The article with what is known of it here, by its id or its address; null where it brings nothing new. */
async function mergedWith(
  { keptArticles: store }: Pick<Stores<IDBTransactionMode>, 'keptArticles'>,
  article: KeptArticle,
): Promise<KeptArticle | null> {
  const beside = await writeBeside(KeptArticle, article.id, (id) => store.get(id));
  const atAddress = await Promise.all(article.keys.map((key) => store.index('keys').getAll(key)));
  const known = beside.stored ?? parseRecords(KeptArticle, atAddress.flat())[0] ?? null;
  if (known === null) return { ...article, id: beside.key };
  const sightings = mergeSightings(known.sightings, article.sightings);
  if (JSON.stringify(sightings) === JSON.stringify(known.sightings)) return null;
  return {
    ...(known.seen < article.seen ? article : known),
    id: known.id,
    keys: [...new Set([...known.keys, ...article.keys])].slice(0, MAX_KEYS),
    sightings,
  };
}

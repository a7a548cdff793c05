import type { IDBPObjectStore, IDBPTransaction, StoreNames } from 'idb';
import { KeptArticle, versionId } from '../../domain/keeping/keptArticle.ts';
import { versionsIn, withSighting, type Seen } from '../../domain/keeping/sightings.ts';
import { MAX_KEYS } from '../../domain/keys/subjectKey.ts';
import { atomically } from '../atomically.ts';
import { storageFailure } from '../storageFailure.ts';
import { logChanges } from '../devices/changes.ts';
import { parseRecords } from '../parseRecords.ts';
import type { Database, Schema } from '../schema.ts';

export const STORES_OF_KEPT = ['keptArticles', 'keptVersions', 'meta', 'changes', 'devices'] as const;
export type KeptTransaction = IDBPTransaction<Schema, (typeof STORES_OF_KEPT)[number][], 'readwrite'>;

/** An article as the reader sees it now. */
export interface Sight {
  article: Omit<KeptArticle, 'id' | 'seen' | 'sightings' | 'bytes'>;
  seen: Seen;
  /** The text of the version: see `packed.ts`. */
  packed: Uint8Array<ArrayBuffer>;
  /** The kept article it was found to be by its text; by its address it is found here. */
  sameAs: string | null;
  /** See {@link withSighting}. */
  grown: string | null;
}

/**
 * Keeps an article as it is seen now, and lets go what was not seen for longest where there is no more room. One
 * transaction: a worker that is killed has kept it or not. Idempotent: the same reading again only lasts longer.
 *
 * @param megabytes - how much may be kept in all
 */
export async function keepSight(database: Database, sight: Sight, megabytes: number): Promise<KeptArticle> {
  const transaction = database.transaction([...STORES_OF_KEPT], 'readwrite');
  return atomically(transaction, async () => {
    const { article, seen, packed, sameAs, grown } = sight;
    const before = await standingFor(transaction, article.keys, sameAs);
    const id = before?.id ?? crypto.randomUUID();
    const sightings = withSighting(before?.sightings ?? [], seen, grown);
    await putVersions(transaction.objectStore('keptVersions'), id, sightings, [{ version: seen.version, packed }]);
    const kept: KeptArticle = {
      ...article,
      id,
      keys: [...new Set([...article.keys, ...(before?.keys ?? [])])].slice(0, MAX_KEYS),
      seen: seen.now,
      sightings,
      bytes: 0,
    };
    // To see the same once more is nothing to carry: it would say when, each time.
    if (before?.sightings.at(-1)?.version !== seen.version)
      await logChanges(transaction.objectStore('changes'), [`kept:${id}`]);
    return putArticle(transaction, kept, before?.bytes ?? 0, megabytes * 1_000_000);
  }).catch(storageFailure);
}

async function standingFor(transaction: KeptTransaction, keys: readonly string[], sameAs: string | null) {
  const articles = transaction.objectStore('keptArticles');
  const atAddress = await Promise.all(keys.map((key) => articles.index('keys').getAll(key)));
  const byText = sameAs === null ? undefined : await articles.get(sameAs);
  return parseRecords(KeptArticle, [...atAddress.flat(), byText].filter(Boolean))[0] ?? null;
}

/** A version of an article, packed for the disk. */
export interface PackedVersion {
  version: string;
  packed: Uint8Array<ArrayBuffer>;
}

type Versions = IDBPObjectStore<Schema, StoreNames<Schema>[], 'keptVersions', 'readwrite'>;

/** Stores the versions that are in a sighting and not there yet, and deletes those that are in none any more. */
export async function putVersions(
  store: Pick<Versions, 'getAllKeys' | 'delete' | 'put'>,
  articleId: string,
  sightings: KeptArticle['sightings'],
  versions: readonly PackedVersion[],
): Promise<void> {
  const wanted = new Set(versionsIn(sightings).map((version) => versionId(articleId, version)));
  const stored = await store.getAllKeys(rangeOf(articleId));
  for (const key of stored) if (!wanted.has(key)) await store.delete(key);
  for (const { version, packed } of versions) {
    const id = versionId(articleId, version);
    if (wanted.has(id) && !stored.includes(id)) await store.put({ id, packed });
  }
}

/** What an article takes on disk with the versions that are stored of it, in bytes. */
export async function sizeOf(store: Pick<Versions, 'getAll'>, kept: KeptArticle): Promise<number> {
  const versions = await store.getAll(rangeOf(kept.id));
  return versions.reduce((sum, { packed }) => sum + packed.length, JSON.stringify({ ...kept, bytes: 0 }).length);
}

/** Writes the record, whose versions are written; then there is room for all of it. */
async function putArticle(
  transaction: KeptTransaction,
  kept: KeptArticle,
  bytesBefore: number,
  most: number,
): Promise<KeptArticle> {
  const bytes = await sizeOf(transaction.objectStore('keptVersions'), kept);
  const written = { ...kept, bytes };
  const total = (await keptBytes(transaction)) + bytes - bytesBefore;
  await transaction.objectStore('keptArticles').put(written);
  const gone = total > most ? await makeRoom(transaction, total - most, kept.id) : 0;
  await transaction.objectStore('meta').put(total - gone, 'keptBytes');
  return written;
}

/** How much is kept in all; counted anew where that was not written down. */
async function keptBytes(transaction: KeptTransaction): Promise<number> {
  const known = await transaction.objectStore('meta').get('keptBytes');
  if (typeof known === 'number') return known;
  const articles = parseRecords(KeptArticle, await transaction.objectStore('keptArticles').getAll());
  return articles.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Lets go what was not seen for longest, but for one article. @returns how many bytes that were */
async function makeRoom(transaction: KeptTransaction, wanted: number, stays: string): Promise<number> {
  let freed = 0;
  let cursor = await transaction.objectStore('keptArticles').index('seen').openCursor();
  for (; cursor && freed < wanted; cursor = await cursor.continue()) {
    const { id, bytes } = cursor.value;
    if (id === stays) continue;
    await deleteKept(transaction, id);
    freed += Number.isSafeInteger(bytes) ? bytes : 0;
  }
  return freed;
}

/** Deletes an article with its versions; what it took is to be taken off by whoever asks. */
export async function deleteKept(transaction: KeptTransaction, id: string): Promise<void> {
  await transaction.objectStore('keptArticles').delete(id);
  await transaction.objectStore('keptVersions').delete(rangeOf(id));
}

/** The versions of one article. */
const rangeOf = (articleId: string): IDBKeyRange =>
  IDBKeyRange.bound(versionId(articleId, ''), versionId(articleId, '\uffff'));

import { KeptArticle, type KeptWhich } from '../../domain/keeping/keptArticle.ts';
import { atomically } from '../atomically.ts';
import { storageFailure } from '../commit.ts';
import type { Database } from '../schema.ts';
import { parseRecords } from '../parseRecords.ts';
import { logForgotten } from './forgotten.ts';
import { deleteKept, STORES_OF_KEPT, type KeptTransaction } from './keep.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** More between two looks may be a clock that has gone wrong. */
const LEAP_MS = 30 * DAY_MS;

/** Forgets what was kept of one article, of an outlet, or all. Resolves when it is gone from the disk. Idempotent. */
export async function forgetKept(database: Database, which: KeptWhich): Promise<void> {
  const transaction = database.transaction([...STORES_OF_KEPT], 'readwrite', { durability: 'strict' });
  await atomically(transaction, async () => {
    const articles = transaction.objectStore('keptArticles');
    const stores = { devices: transaction.objectStore('devices'), changes: transaction.objectStore('changes') };
    const now = new Date().toISOString();
    if ('all' in which) {
      // Of what was seen by a clock that was set back since, too.
      const latest = (await articles.index('seen').openKeyCursor(null, 'prev'))?.key ?? '';
      await articles.clear();
      await transaction.objectStore('keptVersions').clear();
      await logForgotten(stores, null, latest > now ? latest : now);
    } else {
      const ids = 'article' in which ? [which.article] : await articles.index('outletKey').getAllKeys(which.outlet);
      const gone = await Promise.all(ids.map((id) => articles.get(id)));
      await logForgotten(stores, parseRecords(KeptArticle, gone.filter(Boolean)), now);
      for (const id of ids) await deleteKept(transaction, id);
    }
    await countAnew(transaction);
  }).catch(storageFailure);
}

/**
 * Forgets what was last seen more than so many days ago. Throttled to once a day: the background starts often. After a leap of the clock,
 * either way, nothing goes before the next look.
 *
 * @returns whether anything went
 */
export async function purgeKept(database: Database, days: number, now: Date): Promise<boolean> {
  const purged: unknown = await database.get('meta', 'keptPurged');
  // The distance, either way: a clock that was set back does not end it.
  if (typeof purged === 'number' && Math.abs(now.getTime() - purged) < DAY_MS) return false;
  if (typeof purged === 'number' && Math.abs(now.getTime() - purged) > LEAP_MS) {
    await database.put('meta', now.getTime(), 'keptPurged');
    return false;
  }
  const limit = new Date(now.getTime() - days * DAY_MS).toISOString();
  const transaction = database.transaction([...STORES_OF_KEPT], 'readwrite');
  return atomically(transaction, async () => {
    const old = await transaction.objectStore('keptArticles').index('seen').getAllKeys(IDBKeyRange.upperBound(limit));
    for (const id of old) await deleteKept(transaction, id);
    if (old.length > 0) await countAnew(transaction);
    await transaction.objectStore('meta').put(now.getTime(), 'keptPurged');
    return old.length > 0;
  }).catch(storageFailure);
}

/** What is kept in all is counted when something is kept next. */
const countAnew = (transaction: KeptTransaction): Promise<void> => transaction.objectStore('meta').delete('keptBytes');

import { KeptArticle, type KeptWhich } from '../../domain/keeping/keptArticle.ts';
import { atomically } from '../atomically.ts';
import { storageFailure } from '../storageFailure.ts';
import type { Database } from '../schema.ts';
import { parseRecords } from '../parseRecords.ts';
import { lastPurge } from '../purges.ts';
import { logForgotten } from './forgotten.ts';
import { deleteKept, STORES_OF_KEPT, type KeptTransaction } from './keep.ts';
import { DAY_MS } from '../../domain/time.ts';

/** Days between two looks that may be a clock that has gone wrong. */
const LEAP = 30;

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
 * Forgets what was last seen more than so many days ago, once a day.
 *
 * @returns whether anything went
 */
export async function purgeKept(database: Database, days: number, now: Date): Promise<boolean> {
  if ((await lastPurge(database, 'keptPurged', LEAP, now)) === 'not-due') return false;
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

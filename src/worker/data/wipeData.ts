import type { Database } from '../../storage/schema.ts';
import { storageFailure } from '../../storage/storageFailure.ts';

/** What comes with Sidelight and stays; of `packs` and `meta` only what is the reader's goes. */
const KEPT = new Set(['contextSubjects', 'packs', 'meta']);

/**
 * Clears everything of the reader's from the database, in one transaction. The notes of imported packs are left for
 * `removeStagedLeftovers`.
 *
 * @throws MessageError `storage` when it could not be done: nothing is gone then
 */
export async function wipeDatabase(database: Database): Promise<void> {
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names, 'readwrite', { durability: 'strict' });
  for (const name of names.filter((one) => !KEPT.has(one))) void transaction.objectStore(name).clear();
  const packs = transaction.objectStore('packs');
  for (const record of await packs.getAll()) {
    if (record.imported) void packs.delete(record.id);
    else void packs.put({ ...record, enabled: true });
  }
  const meta = transaction.objectStore('meta');
  for (const key of await meta.getAllKeys()) if (key !== 'shippedPacks') void meta.delete(key);
  await transaction.done.catch(storageFailure);
}

import { MessageError } from '../../domain/failure.ts';
import { contextSubjectsOf } from '../../domain/packs/indexing.ts';
import { addEntries, filterOf } from '../../domain/keys/keyFilter.ts';
import { boundsOf, packOfRecord, type ContextSubject } from '../../domain/packs/contextSubject.ts';
import type { Pack } from '../../domain/packs/pack.ts';
import type { OnProgress } from '../../messages/packsView.ts';
import type { Database, StoredPack } from '../schema.ts';
import { installPack, type StagedPack } from './installPack.ts';
import { headerOf } from './packHeader.ts';
import { atomically, commit } from '../atomically.ts';
import { storageFailure } from '../storageFailure.ts';

/**
 * Subjects written or cleared at a time, some 30 kB. A panel that asks for a report meanwhile waits for one such batch;
 * and Chromium drops a database whose process was killed in the midst of a write that its log holds in several blocks
 * of 32 kB, and once more soon after (decision 044).
 */
const BATCH = 20;

/**
 * Takes a pack in, in place of an earlier one of its id: staged first, then installed in one transaction. Whoever is
 * stopped before leaves the earlier pack whole, and what lies about is swept up later. A pack that was switched off
 * stays off.
 *
 * @param file - the pack as it came, for handing it out again
 * @param replaces - the key of the pack it was said to replace when it was checked; null for none
 * @param onProgress - told the notes written so far
 * @throws MessageError `storage-full` or `storage` when it could not be written, `stale` when a later version was
 * imported since the check: nothing has changed then
 */
export async function importPack(
  database: Database,
  pack: Pack,
  file: Blob,
  replaces: string | null,
  onProgress: OnProgress,
): Promise<void> {
  const record = { ...(await stageNotes(database, pack, onProgress)), imported: headerOf(pack) };
  if (!(await installStaged(database, { record, file, replaces }).catch(storageFailure)))
    throw new MessageError('stale', `a later version of ${pack.id} was imported meanwhile`);
}

/** Installs a staged pack in a transaction of its own. @returns as {@link installPack} */
export async function installStaged(database: Database, staged: StagedPack): Promise<boolean> {
  const transaction = database.transaction(['packs', 'packFiles', 'changes'], 'readwrite');
  const stores = {
    packs: transaction.objectStore('packs'),
    files: transaction.objectStore('packFiles'),
    changes: transaction.objectStore('changes'),
  };
  return atomically(transaction, () => installPack(stores, staged));
}

/**
 * Writes a pack's notes under a key that no pack has, where no lookup minds them.
 *
 * @returns the record that makes them a pack, once it is stored
 */
export async function stageNotes(database: Database, pack: Pack, onProgress: OnProgress): Promise<StoredPack> {
  // No pack's own id holds a colon.
  const key = `pack:${crypto.randomUUID()}`;
  const entries = new Set<string>();
  let written = 0;
  for (const batch of inBatches(contextSubjectsOf({ ...pack, id: key }))) {
    await putSubjects(database, batch).catch(storageFailure);
    for (const { keys, notes } of batch) {
      addEntries(entries, keys);
      written += notes.length;
    }
    onProgress(written, pack.notes.length);
  }
  const { version, title } = pack;
  return { id: key, version, title, keyFilter: filterOf(entries) };
}

function* inBatches<T>(items: Iterable<T>): Iterable<T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function putSubjects(database: Database, subjects: readonly ContextSubject[]): Promise<void> {
  const transaction = database.transaction('contextSubjects', 'readwrite');
  await commit(
    transaction,
    subjects.map((subject) => () => transaction.store.put(subject)),
  );
}

/**
 * Clears away the notes of packs that are no more: replaced, removed, or never taken in because the import was stopped.
 *
 * @returns whether there were any
 */
export async function removeStagedLeftovers(database: Database): Promise<boolean> {
  const transaction = database.transaction(['packs', 'contextSubjects']);
  const packs = new Set(await transaction.objectStore('packs').getAllKeys());
  const left: string[] = [];
  // Leaps from pack to pack.
  let cursor = await transaction.objectStore('contextSubjects').openKeyCursor();
  while (cursor) {
    const key = packOfRecord(cursor.key);
    if (!packs.has(key)) left.push(key);
    cursor = await cursor.continue(boundsOf(key)[1]);
  }
  for (const key of left) await clearSubjects(database, key);
  return left.length > 0;
}

async function clearSubjects(database: Database, key: string): Promise<void> {
  for (;;) {
    const store = database.transaction('contextSubjects', 'readwrite').store;
    const [first, ...others] = await store.getAllKeys(IDBKeyRange.bound(...boundsOf(key)), BATCH);
    if (first === undefined) return;
    await store.delete(IDBKeyRange.bound(first, others.at(-1) ?? first));
  }
}

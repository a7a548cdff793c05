import type { IDBPObjectStore, StoreNames } from 'idb';
import type { Schema, StoredPack } from '../schema.ts';
import { logChanges } from '../devices/changes.ts';
import { compareVersions } from './packHeader.ts';
import { packIdOf } from './packs.ts';

type Store<Name extends StoreNames<Schema>> = IDBPObjectStore<Schema, StoreNames<Schema>[], Name, 'readwrite'>;

/** Where a pack stands, in the transaction that installs it. */
interface PackStores {
  packs: Pick<Store<'packs'>, 'getAll' | 'put' | 'delete'>;
  files: Pick<Store<'packFiles'>, 'put' | 'delete'>;
  changes: Pick<Store<'changes'>, 'get' | 'put'>;
}

/** A pack whose notes are staged. */
export interface StagedPack {
  /** What makes its notes count. */
  record: StoredPack;
  /** What it came as; null for one of the extension. */
  file: Blob | null;
  /** The key of the imported pack that stood there when it was checked; null where none did. */
  replaces: string | null;
}

/**
 * Installs a staged pack in place of the earlier versions of it: the one place where a pack takes over from another.
 * What was there is read in the transaction itself, so that no switch set meanwhile is lost (a lost update): a pack
 * that was switched off stays off.
 *
 * A pack that was imported and one that comes with the extension never replace each other.
 *
 * @returns false, and nothing is written, where what was checked is stale: a later version was imported since
 * (optimistic locking)
 */
export async function installPack(
  { packs, files, changes }: PackStores,
  { record, file, replaces }: StagedPack,
): Promise<boolean> {
  const isEarlier = (other: StoredPack) =>
    packIdOf(other) === packIdOf(record) && Boolean(other.imported) === Boolean(record.imported);
  const earlier = (await packs.getAll()).filter(isEarlier);
  const isLater = ({ id, version }: StoredPack) => id !== replaces && compareVersions(version, record.version) > 0;
  if (record.imported && earlier.some(isLater)) return false;
  for (const { id } of earlier) {
    await packs.delete(id);
    await files.delete(id);
  }
  const isOn = earlier.length > 0 ? earlier.every(({ enabled }) => enabled !== false) : record.enabled !== false;
  await packs.put({ ...record, enabled: isOn });
  if (file) await files.put(file, record.id);
  if (record.imported) await logChanges(changes, [`pack:${record.imported.id}`]);
  return true;
}

/**
 * Changes of the packs, one at a time over all pages and workers of the extension: what one has staged so far is not
 * swept up by another.
 */
export const withPacksLock = <T>(change: () => Promise<T>): Promise<T> => navigator.locks.request('library', change);

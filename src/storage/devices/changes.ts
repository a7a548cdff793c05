import type { IDBPObjectStore, StoreNames } from 'idb';
import type { Database, Schema } from '../schema.ts';

/** There while this device is connected: without it nothing is logged, and nobody pays for what he does not use. */
export const LOG_IS_ON = '';
/** What stands there while kept articles are carried as well; else nothing. */
export const WITH_KEPT = 'kept';

/** What a record that changed is known by: its kind and its key. */
export type ChangeKey = `${ChangeKind}:${string}`;
type ChangeKind = 'note' | 'tombstone' | 'person' | 'takenBack' | 'sketch' | 'pack' | 'draft' | 'kept' | 'forgotten';

/** Whether a logged key is of what is carried only where the reader has asked for it. */
export const isOfKept = (key: string): boolean => /^(?:kept|forgotten):/.test(key);

/** Whether this device is connected to others. */
export const isLogging = async (database: Pick<Database, 'getKey'>): Promise<boolean> =>
  (await database.getKey('changes', LOG_IS_ON)) !== undefined;

type ChangeStore = Pick<IDBPObjectStore<Schema, StoreNames<Schema>[], 'changes', 'readwrite'>, 'get' | 'put'>;

/**
 * Logs changes to be carried to other devices (a change log), in the transaction that makes them: whoever stores the
 * reader's records must call this. A record that changes again before it is carried has one entry; its token is
 * another, by which whoever has carried it sees that it was.
 */
export async function logChanges(changes: ChangeStore, keys: readonly ChangeKey[]): Promise<void> {
  if (keys.length === 0) return;
  const carried = await changes.get(LOG_IS_ON);
  if (carried === undefined) return;
  const logged = carried === WITH_KEPT ? keys : keys.filter((key) => !isOfKept(key));
  await Promise.all(logged.map((key) => changes.put(crypto.randomUUID(), key)));
}

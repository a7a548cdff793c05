import { unwrap, type IDBPObjectStore, type StoreNames } from 'idb';
import type { Schema } from './schema.ts';

/**
 * Writes records into a store of an open transaction. Requests of a transaction are done in the order they were made
 * (Indexed Database API 3.0, section 2.7), so that only the last is waited for: a promise for each would be what most
 * of the memory goes to.
 *
 * @throws what the transaction was aborted for
 */
export async function putAll<Name extends StoreNames<Schema>>(
  store: IDBPObjectStore<Schema, StoreNames<Schema>[], Name, 'readwrite'>,
  records: readonly Schema[Name]['value'][],
): Promise<void> {
  const last = records.at(-1);
  if (last === undefined) return;
  const plain = unwrap(store);
  try {
    for (const record of records.slice(0, -1)) plain.put(record);
    await store.put(last);
  } catch (error) {
    throw store.transaction.error ?? error;
  }
}

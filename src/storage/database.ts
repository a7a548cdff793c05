import { openDB } from 'idb';
import { migrate } from './migrations.ts';
import type { Database, Schema } from './schema.ts';

export const DATABASE_NAME = 'sidelight';
const VERSION = 7;

/**
 * Opens the database, bringing an older one up to date step by step.
 *
 * @param onClosed - called when the connection ends, because a newer version wants to upgrade or the browser closed it
 */
export function openDatabase(onClosed: () => void): Promise<Database> {
  return openDB<Schema>(DATABASE_NAME, VERSION, {
    upgrade(database, oldVersion, _newVersion, transaction) {
      migrate(database, transaction, oldVersion).catch((error: unknown) => {
        console.error('Sidelight: the database could not be brought up to date', error);
        transaction.done.catch(() => undefined); // its end says no more than the error
        transaction.abort(); // half an upgrade is undone
      });
    },
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
      onClosed();
    },
    terminated: onClosed,
  });
}

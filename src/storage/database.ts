import { openDB } from 'idb';
import { MessageError } from '../domain/failure.ts';
import { migrate } from './migrations.ts';
import type { Database, Schema } from './schema.ts';

export const DATABASE_NAME = 'sidelight';
const VERSION = 7;

/** Milliseconds: pages of ours make way at once. */
const BLOCKED_FOR = 3000;

/**
 * Opens the database, bringing an older one up to date step by step.
 *
 * @param onClosed - called when the connection ends, because a newer version wants to upgrade or the browser closed it
 * @throws MessageError `storage-blocked` where a page that was opened before an update holds on to the older one
 */
export async function openDatabase(onClosed: () => void): Promise<Database> {
  const blocked = Promise.withResolvers<never>();
  const tellBlocked = () =>
    blocked.reject(new MessageError('storage-blocked', 'an older page holds the database open'));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const opening = openDB<Schema>(DATABASE_NAME, VERSION, {
    blocked: () => {
      timer = setTimeout(tellBlocked, BLOCKED_FOR);
    },
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
  try {
    return await Promise.race([opening, blocked.promise]);
  } catch (error) {
    // Opened after all, when nobody waits for it any more, it would be in the way of others.
    opening.then((late) => late.close()).catch(() => undefined);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

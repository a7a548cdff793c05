import { openDatabase } from './database.ts';
import type { Database } from './schema.ts';

/**
 * The database, opened at the first call and again after it was closed: another window may have ended it for an
 * upgrade.
 *
 * @param prepare - done with each connection before anyone else gets it
 * @param onClosed - called when one has ended
 */
export function openConnection(
  prepare: (database: Database) => Promise<void> = () => Promise.resolve(),
  onClosed: () => void = () => undefined,
): () => Promise<Database> {
  let opened: Promise<Database> | null = null;
  const forget = () => {
    opened = null;
  };
  const open = async () => {
    const database = await openDatabase(() => {
      forget();
      onClosed();
    });
    await prepare(database);
    return database;
  };
  return () =>
    (opened ??= open().catch((error: unknown) => {
      forget();
      throw error;
    }));
}

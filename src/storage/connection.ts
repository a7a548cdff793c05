import { openDatabase } from './database.ts';
import type { Database } from './schema.ts';

/** The database, opened at the first call and again after it was closed: another window may have ended it for an upgrade. */
export function openConnection(): () => Promise<Database> {
  let opened: Promise<Database> | null = null;
  const forget = () => {
    opened = null;
  };
  return () =>
    (opened ??= openDatabase(forget).catch((error: unknown) => {
      forget();
      throw error;
    }));
}

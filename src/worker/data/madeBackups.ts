import * as z from 'zod/mini';
import type { FileContent } from '../exchange/incoming.ts';
import type { Database } from '../../storage/schema.ts';

const NAME = 'backups';
const Stored = z.array(z.string());
/** Some five years of one a day. */
const MOST_REMEMBERED = 2000;

const namesOf = (stored: unknown): string[] => Stored.safeParse(stored).data ?? [];

/**
 * Names a backup and remembers it, in the database it is made of: read and written in one transaction, so that of two backups made at
 * once neither name is lost (a lost update). A name that cannot be written down hinders no backup: with a full
 * disk one is needed most.
 */
export async function nameBackup(database: Database): Promise<string> {
  const name = crypto.randomUUID();
  try {
    const transaction = database.transaction('meta', 'readwrite');
    const names = namesOf(await transaction.store.get(NAME));
    await Promise.all([transaction.store.put([...names, name].slice(-MOST_REMEMBERED), NAME), transaction.done]);
  } catch (error) {
    console.error('Sidelight: the name of a backup could not be kept', error);
  }
  return name;
}

/**
 * Whether files are backups of this very database as it went on from there: not of a copy of the browser's profile, nor of a database
 * that was deleted since.
 *
 * @param installation - the name of this installation, which a copy of its profile has too
 */
export async function areOwnBackups(
  database: Database,
  content: Pick<FileContent, 'installation' | 'backups'>,
  installation: string,
): Promise<boolean> {
  if (content.installation !== installation) return false;
  const known = new Set(namesOf(await database.get('meta', NAME)));
  return content.backups.every((name) => name !== null && known.has(name));
}

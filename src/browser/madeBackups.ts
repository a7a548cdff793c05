import * as z from 'zod/mini';
import type { FileContent } from '../exchange/incoming.ts';
import type { Database } from './database.ts';

const NAME = 'backups';
const Stored = z.array(z.string());
/** Some five years of one a day. */
const MOST_REMEMBERED = 2000;

const namesIn = async (database: Database): Promise<string[]> =>
  Stored.safeParse(await database.get('meta', NAME)).data ?? [];

/**
 * Names a backup and remembers it, in the database it is made of. A name that cannot be written down hinders no backup: with a full
 * disk one is needed most.
 */
export async function nameBackup(database: Database): Promise<string> {
  const name = crypto.randomUUID();
  try {
    await database.put('meta', [...(await namesIn(database)), name].slice(-MOST_REMEMBERED), NAME);
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
  const known = new Set(await namesIn(database));
  return content.backups.every((name) => name !== null && known.has(name));
}

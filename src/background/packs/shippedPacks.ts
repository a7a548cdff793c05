import * as z from 'zod/mini';
import { withFactNotes } from '../../domain/packs/facts.ts';
import type { Pack } from '../../domain/packs/pack.ts';
import { RESERVED_ID, SHIPPED_PACKS } from '../../domain/packs/shipped.ts';
import type { Database } from '../../storage/schema.ts';
import { headerOf } from '../../storage/packs/packHeader.ts';
import { installStaged, removeStagedLeftovers, stageNotes } from '../../storage/packs/stagePack.ts';

/**
 * Stores a pack that comes with the extension, in place of an earlier version of it, as an import is stored: staged,
 * then installed. A reader's first click after an install is answered meanwhile, and a worker killed before leaves the
 * earlier version whole.
 */
export async function storePack(database: Database, pack: Pack): Promise<void> {
  const record = { ...(await stageNotes(database, pack, () => undefined)), shipped: headerOf(pack) };
  await installStaged(database, { record, file: null, replaces: null });
}

/**
 * A pack that is a file of the extension. Its content is checked whole when the extension is built; here only that it
 * is such a file: the whole check would keep a fresh install from answering the first click for a second.
 */
const ShippedPack = z.custom<Pack>(
  (json) =>
    z.object({ format: z.literal('sidelight-pack'), id: z.string().check(z.regex(RESERVED_ID)) }).safeParse(json)
      .success,
  'not a pack of this extension',
);

/**
 * Brings the shipped packs into the database, unless this version of the extension has done so: a worker killed at it,
 * or an install that was cut short, is made good at the next start.
 *
 * @param extensionVersion - the version whose packs are wanted
 * @param load - fetches a file of the extension as JSON
 * @returns true if anything was stored
 */
export async function storeShippedPacks(
  database: Database,
  extensionVersion: string,
  load: (path: string) => Promise<unknown>,
): Promise<boolean> {
  hasFailed = false;
  try {
    if (await isStored(database, extensionVersion)) return false;
    // What a worker that was killed at it has left must not grow with every start.
    await removeStagedLeftovers(database);
    for (const path of SHIPPED_PACKS) await storePack(database, withFactNotes(ShippedPack.parse(await load(path))));
    await database.put('meta', extensionVersion, 'shippedPacks');
    await removeStagedLeftovers(database);
    return true;
  } catch (error) {
    hasFailed = true;
    throw error;
  }
}

/** Whether this worker has tried to store the shipped packs, and could not: no reader is told to wait for them. */
let hasFailed = false;

const isStored = async (database: Database, version: string): Promise<boolean> =>
  (await database.get('meta', 'shippedPacks')) === version;

/** Whether the shipped packs of this version are on their way into the database. */
export const isUnpacking = async (database: Database, extensionVersion: string): Promise<boolean> =>
  !hasFailed && !(await isStored(database, extensionVersion));

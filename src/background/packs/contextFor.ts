import * as z from 'zod/mini';
import { keyFilterOf, type KeyFilter } from '../../domain/keys/keyFilter.ts';
import { candidatesFor, matchesOf, type Matches, type Question } from './matching.ts';
import { boundsOf, ContextSubject, notesOn, packOfRecord } from '../../domain/packs/contextSubject.ts';
import type { Pack } from '../../domain/packs/pack.ts';
import { withFactNotes } from '../../domain/packs/facts.ts';
import { RESERVED_ID, SHIPPED_PACKS } from '../../domain/packs/shipped.ts';
import type { Database } from '../../storage/schema.ts';
import { headerOf } from '../../storage/packs/packHeader.ts';
import { installStaged, stageNotes, removeStagedLeftovers } from '../../storage/packs/stagePack.ts';
import { inLibraryOrder } from '../../storage/packs/packs.ts';
import { parseRecords } from '../../storage/parseRecords.ts';

/**
 * More records than this under one key are a mistake of some pack; their ids alone are looked through for those of
 * other packs.
 */
const MOST_RECORDS = 100;
const MOST_IDS = 50_000;

/** The notes, of packs that are on, that apply to an article; pack by pack, in the library's order. */
export async function contextFor(database: Database, question: Question): Promise<Matches> {
  const packs = (await database.getAll('packs')).filter(({ enabled }) => enabled !== false).toSorted(inLibraryOrder);
  const filters = await Promise.all(packs.map(async ({ id, keyFilter }) => keyFilter ?? makeFilter(database, id)));
  const candidates = candidatesFor(question, filters);
  const rank = new Map(packs.map(({ id }, at) => [id, at]));
  const { store } = database.transaction('contextSubjects');
  const index = store.index('keys');
  /** The records and not their ids first: each request takes its time, above all in a worker that was just started. */
  const recordsFor = async (key: string) => {
    const found = await index.getAll(key, MOST_RECORDS);
    if (found.length < MOST_RECORDS) return found.filter(({ id }) => rank.has(packOfRecord(id)));
    const ids = (await index.getAllKeys(key, MOST_IDS)).filter((id) => rank.has(packOfRecord(id)));
    const own = await Promise.all(ids.slice(0, MOST_RECORDS).map((id) => store.get(id)));
    return own.filter((record) => record !== undefined);
  };
  const found = (await Promise.all(candidates.keys.map(recordsFor))).flat();
  const rankOf = (id: string) => rank.get(packOfRecord(id)) ?? 0;
  const subjects = [...new Map(found.map((record) => [record.id, record])).values()].toSorted(
    (a, b) => rankOf(a.id) - rankOf(b.id),
  );
  return matchesOf(candidates, parseRecords(ContextSubject, subjects).flatMap(notesOn));
}

/** Read at a time, so that a pack of 100,000 notes is never in memory as a whole. */
const BATCH = 1000;

/** Adds the filter to a pack that was stored without one. */
async function makeFilter(database: Database, packId: string): Promise<KeyFilter> {
  const transaction = database.transaction(['packs', 'contextSubjects'], 'readwrite');
  const subjects = transaction.objectStore('contextSubjects');
  const keys: { keys: string[] }[] = [];
  let [after, end] = boundsOf(packId);
  for (;;) {
    const batch = await subjects.getAll(IDBKeyRange.bound(after, end, true, true), BATCH);
    keys.push(...batch.map((subject) => ({ keys: subject.keys })));
    const last = batch.at(-1);
    if (!last) break;
    after = last.id;
  }
  const keyFilter = keyFilterOf(keys);
  const packs = transaction.objectStore('packs');
  const pack = await packs.get(packId);
  if (pack) void packs.put({ ...pack, keyFilter });
  await transaction.done;
  return keyFilter;
}

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

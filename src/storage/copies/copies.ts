import { unwrap, wrap, type IDBPDatabase } from 'idb';
import { atomically } from '../atomically.ts';
import { storageFailure } from '../storageFailure.ts';
import type { Database } from '../schema.ts';

/**
 * Copies of what the reader has written, in a database that damage to the other one does not reach (replication).
 * Chromium keeps all databases of a storage bucket in one LevelDB, and drops that as a whole where it finds it damaged:
 * the copies have a bucket of their own (https://wicg.github.io/storage-buckets/). Firefox has a file for each
 * database.
 */
const NAME = 'sidelight-copies';
/** Of each store the path of its key. */
const STORES = [
  ['personalNotes', 'id'],
  ['noteHistory', 'noteId'],
  ['drafts', 'slot'],
  ['people', 'id'],
] as const;
/** Those whose keys are the ids of notes. */
const OF_NOTES: ReadonlySet<string> = new Set(['personalNotes', 'noteHistory']);
const NAMES = STORES.map(([store]) => store);
/** Records compared at a time. */
const BATCH = 200;

/** What Chromium has since 122. */
interface WithBuckets {
  storageBuckets?: { open(name: string, options: { durability: 'strict' }): Promise<{ indexedDB: IDBFactory }> };
}

async function withCopies<T>(act: (copies: IDBPDatabase) => Promise<T>): Promise<T> {
  const { storageBuckets }: WithBuckets & Partial<Pick<Navigator, 'onLine'>> = navigator;
  const bucket = await storageBuckets?.open('copies', { durability: 'strict' });
  const request = (bucket?.indexedDB ?? indexedDB).open(NAME, 1);
  request.addEventListener('upgradeneeded', () => {
    for (const [store, keyPath] of STORES) request.result.createObjectStore(store, { keyPath });
  });
  const copies = await wrap(request);
  if (!copies) throw new Error('the database of copies was not opened');
  copies.addEventListener('versionchange', () => copies.close());
  try {
    return await act(copies);
  } finally {
    copies.close();
  }
}

/**
 * Brings the copies up to date. A database that is as new is left alone: it may be one that the browser has put in the
 * place of a dropped one.
 *
 * @param ids - of the notes that have changed; null where it may be any. Drafts and people are few, and looked at each
 * time.
 * @returns whether they are up to date
 */
export const copyNotes = (database: Database, ids: readonly string[] | null): Promise<boolean> =>
  withCopies(async (copies) => {
    if ((await database.get('meta', 'shippedPacks')) === undefined) return false;
    for (const name of NAMES) {
      const keys = OF_NOTES.has(name) && ids !== null ? ids : await allKeys(name, database, copies);
      for (let from = 0; from < keys.length; from += BATCH)
        await copyRecords(name, keys.slice(from, from + BATCH), database, copies);
    }
    return true;
  });

type Name = (typeof NAMES)[number];

async function allKeys(name: Name, database: Database, copies: IDBPDatabase): Promise<string[]> {
  const [here, there]: [string[], unknown[]] = await Promise.all([database.getAllKeys(name), copies.getAllKeys(name)]);
  return [...new Set([...here, ...there.map(String)])];
}

async function copyRecords(
  name: Name,
  keys: readonly string[],
  database: Database,
  copies: IDBPDatabase,
): Promise<void> {
  const { store: original } = database.transaction(name);
  const { store: copy } = copies.transaction(name);
  const [here, there]: [unknown[], unknown[]] = await Promise.all([
    Promise.all(keys.map((key) => original.get(key))),
    Promise.all(keys.map((key) => copy.get(key))),
  ]);
  const isOther = (_: string, at: number) => JSON.stringify(here[at]) !== JSON.stringify(there[at]);
  if (!keys.some(isOther)) return;
  const transaction = copies.transaction(name, 'readwrite', { durability: 'strict' });
  await atomically(transaction, async () => {
    for (const [at, key] of keys.entries()) {
      if (!isOther(key, at)) continue;
      if (here[at] === undefined) await transaction.store.delete(key);
      else await transaction.store.put(here[at]);
    }
  });
}

/**
 * Puts the copies into a database that was dropped, in one transaction.
 *
 * @returns how many notes and drafts are back
 */
export const restoreCopies = (database: Database): Promise<number> =>
  withCopies(async (copies) => {
    const records = new Map<Name, unknown[]>();
    for (const name of NAMES) records.set(name, await copies.getAll(name));
    const transaction = wrap(unwrap(database)).transaction(NAMES, 'readwrite', { durability: 'strict' });
    await atomically(transaction, async () => {
      for (const [name, all] of records) for (const record of all) await transaction.objectStore(name).put(record);
    }).catch(storageFailure);
    return (records.get('personalNotes')?.length ?? 0) + (records.get('drafts')?.length ?? 0);
  });

/** Deletes all copies. */
export const clearCopies = (): Promise<void> =>
  withCopies(async (copies) => {
    const transaction = copies.transaction(NAMES, 'readwrite', { durability: 'strict' });
    for (const name of NAMES) void transaction.objectStore(name).clear();
    await transaction.done;
  });

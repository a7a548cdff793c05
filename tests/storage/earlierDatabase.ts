import { openDB } from 'idb';
import { DATABASE_NAME } from '../../src/storage/database.ts';
import databases from '../fixtures/databases.json' with { type: 'json' };

/** A database as an earlier version of the extension left it: what it is made of, and what is in it. */
interface EarlierDatabase {
  version: number;
  stores: Record<string, EarlierStore>;
}

/** Of what is in them, what tests ask for. */
interface EarlierRecord {
  id?: string;
  subject?: { keys: string[] };
  deleted?: string | null;
  slot?: string;
  base?: string | null;
  bands?: string[];
  noteId?: string | null;
  texts?: unknown[];
  title?: string;
  notes?: unknown[];
  enabled?: boolean;
}

interface EarlierStore {
  keyPath: string | null;
  indexes: (string | boolean)[][];
  records: EarlierRecord[];
  /** Of a store whose keys stand beside its values. */
  values?: string[][];
}

/**
 * One of each version there was. Nothing of what is in them may ever be changed: databases like these are out there.
 */
export const EARLIER_DATABASES: readonly EarlierDatabase[] = databases;

/** Lays an earlier database down where today's code looks for it. */
export async function layDown({ version, stores }: EarlierDatabase): Promise<void> {
  const database = await openDB(DATABASE_NAME, version, {
    upgrade(made) {
      for (const [name, { keyPath, indexes }] of Object.entries(stores)) {
        const store = made.createObjectStore(name, { keyPath });
        for (const [index, path, multiEntry] of indexes)
          store.createIndex(String(index), String(path), { multiEntry: multiEntry === true });
      }
    },
  });
  for (const [name, { records, values = [] }] of Object.entries(stores)) {
    for (const record of records) await database.put(name, record);
    for (const [key, value] of values) await database.put(name, value, key);
  }
  if ('packFiles' in stores) await database.put('packFiles', new Blob(['{"format":"sidelight-pack"}']), 'pack:1');
  database.close();
}

import type { StoreNames } from 'idb';
import * as z from 'zod/mini';
import { KeptArticle, KeptVersion } from '../../domain/keeping/keptArticle.ts';
import { NoteHistory } from '../../domain/notes/earlierTexts.ts';
import { Draft, PersonalNote } from '../../domain/notes/note.ts';
import { PersonDecision } from '../../domain/notes/person.ts';
import { TextSketch } from '../../domain/notes/textSketch.ts';
import { Tombstone } from '../../domain/notes/tombstone.ts';
import { ContextSubject } from '../../domain/packs/contextSubject.ts';
import { commit } from '../../storage/atomically.ts';
import { storageFailure } from '../../storage/storageFailure.ts';
import { PackRecord } from '../../storage/packs/packs.ts';
import type { Database, Schema } from '../../storage/schema.ts';
import { localDay } from '../../domain/time.ts';
import { toBase64 } from '../bytes.ts';

/**
 * What the records of each store must be. `meta`, `changes` and `devices` hold single values, which are made anew where
 * they do not fit.
 */
const STORES: readonly (readonly [store: StoreNames<Schema>, schema: z.ZodMiniType])[] = [
  ['personalNotes', PersonalNote],
  ['drafts', Draft],
  ['noteHistory', NoteHistory],
  ['people', PersonDecision],
  ['textSketches', TextSketch],
  ['keptArticles', KeptArticle],
  ['keptVersions', KeptVersion],
  ['tombstones', Tombstone],
  ['packs', PackRecord],
  ['packFiles', z.instanceof(Blob)],
  ['contextSubjects', ContextSubject],
];

/** Read at a time, so that no store is in memory as a whole. */
const BATCH = 500;
/** More are told of as so many. */
const MOST = 10_000;

interface Damaged {
  store: StoreNames<Schema>;
  key: string;
  record: unknown;
  /** Whether one is as it should be. */
  isWhole: (record: unknown) => boolean;
}

/** The records that are passed over wherever they are read, as they are stored. */
export async function findDamaged(database: Database): Promise<Damaged[]> {
  const damaged: Damaged[] = [];
  for (const [store, schema] of STORES) {
    const isWhole = (record: unknown) => schema.safeParse(record).success;
    let range: IDBKeyRange | null = null;
    for (let isMore = true; isMore;) {
      const transaction = database.transaction(store);
      const [keys, records]: [string[], unknown[]] = await Promise.all([
        transaction.store.getAllKeys(range, BATCH),
        transaction.store.getAll(range, BATCH),
      ]);
      for (const [at, key] of keys.entries())
        if (damaged.length < MOST && !isWhole(records[at])) damaged.push({ store, key, record: records[at], isWhole });
      isMore = keys.length === BATCH;
      if (isMore) range = IDBKeyRange.lowerBound(keys.at(-1), true);
    }
  }
  return damaged;
}

/**
 * All of them in one file, as JSON; bytes as Base64. Nothing of it is made better: who can read it finds their words
 * there.
 */
export async function saveDamaged(database: Database): Promise<{ file: Blob; name: string }> {
  const records = await Promise.all(
    (await findDamaged(database)).map(async ({ store, key, record }) => ({ store, key, record: await plain(record) })),
  );
  const text = JSON.stringify({ format: 'sidelight damaged records', records }, null, 2);
  return {
    file: new Blob([text], { type: 'application/json' }),
    name: `sidelight-damaged-${localDay(new Date())}.json`,
  };
}

/** Deletes them for good, but for those that have been put right meanwhile. */
export async function deleteDamaged(database: Database): Promise<void> {
  for (const { store, key, isWhole } of await findDamaged(database)) {
    const transaction = database.transaction(store, 'readwrite');
    const isStill = !isWhole(await transaction.store.get(key));
    await commit(transaction, isStill ? [() => transaction.store.delete(key)] : []).catch(storageFailure);
  }
}

/** Deeper is no record of ours. */
const MAX_DEPTH = 50;

/** A stored value as JSON can say it. */
async function plain(value: unknown, depth = 0): Promise<unknown> {
  if (depth > MAX_DEPTH) return '…';
  if (value instanceof Blob) return { bytes: toBase64(new Uint8Array(await value.arrayBuffer())) };
  if (value instanceof Uint8Array) return { bytes: toBase64(value) };
  if (value instanceof ArrayBuffer) return { bytes: toBase64(new Uint8Array(value)) };
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return Promise.all(value.map((one: unknown) => plain(one, depth + 1)));
  if (value === null || typeof value !== 'object') return value;
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  const said = await Promise.all(
    entries.map(async ([name, one]: [unknown, unknown]) => [String(name), await plain(one, depth + 1)] as const),
  );
  return Object.fromEntries(said);
}

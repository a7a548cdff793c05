import * as z from 'zod/mini';
import { MessageError } from '../../domain/failure.ts';
import type { PackEntry } from '../../messages/packsView.ts';
import type { Database, StoredPack } from '../schema.ts';
import { PackHeader } from './packHeader.ts';
import { parseRecords } from '../parseRecords.ts';
import { storageFailure } from '../storageFailure.ts';

/** A pack's record as it comes out of the database. */
export const PackRecord = z.object({
  id: z.string(),
  enabled: z.optional(z.boolean()),
  shipped: z.optional(PackHeader),
  imported: z.optional(PackHeader),
});

/** An imported pack as stored: its notes stand under `key`, another one for each import. */
interface ImportedPack {
  key: string;
  enabled: boolean;
  header: PackHeader;
}

/** Where it is remembered which version of a pack the reader has removed: no other device brings it back. */
export const removedPackKey = (id: string): string => `removed:${id}`;

/**
 * The id of a pack by its record: its notes stand under a key of their own, but for packs that older versions stored.
 */
export const packIdOf = ({ id, imported, shipped }: StoredPack): string => imported?.id ?? shipped?.id ?? id;

/** Those that come with Sidelight first, then by title. */
export const inLibraryOrder = (a: Ordered, b: Ordered): number =>
  Number(Boolean(a.imported)) - Number(Boolean(b.imported)) || a.title.localeCompare(b.title);

type Ordered = Pick<PackEntry | StoredPack, 'imported' | 'title'>;

/** Every pack in the library, in its order. */
export async function listPacks(database: Database): Promise<PackEntry[]> {
  const records = parseRecords(PackRecord, await database.getAll('packs'));
  const entries = records.flatMap(({ id: key, shipped, imported, enabled = true }) => {
    const header = imported ?? shipped;
    return header ? [{ ...header, key, imported: imported !== undefined, enabled }] : [];
  });
  return entries.toSorted(inLibraryOrder);
}

/** The imported pack of an id; null when there is none. */
export async function importedPack(database: Pick<Database, 'getAll'>, id: string): Promise<ImportedPack | null> {
  for (const { id: key, imported, enabled = true } of parseRecords(PackRecord, await database.getAll('packs'))) {
    if (imported?.id === id) return { key, enabled, header: imported };
  }
  return null;
}

/**
 * Removes an imported pack and its file; its notes are shown no more and stay for `removeStagedLeftovers` to clear
 * away. Packs that come with Sidelight stay.
 */
export async function removePack(database: Database, key: string): Promise<void> {
  const transaction = database.transaction(['packs', 'packFiles', 'devices'], 'readwrite');
  const imported = (await transaction.objectStore('packs').get(key))?.imported;
  if (imported) {
    void transaction.objectStore('devices').put(imported.version, removedPackKey(imported.id));
    void transaction.objectStore('packs').delete(key);
    void transaction.objectStore('packFiles').delete(key);
  }
  await transaction.done.catch(storageFailure);
}

/** Switches a pack's notes on or off. */
export async function setPackEnabled(database: Database, key: string, enabled: boolean): Promise<void> {
  const transaction = database.transaction('packs', 'readwrite');
  const record = await transaction.store.get(key);
  if (record) void transaction.store.put({ ...record, enabled });
  await transaction.done.catch(storageFailure);
  if (!record) throw new MessageError('not-found', `no pack ${key}`);
}

/** The file an imported pack came as; null for another. */
export async function packFile(database: Database, key: string): Promise<Blob | null> {
  return (await database.get('packFiles', key)) ?? null;
}

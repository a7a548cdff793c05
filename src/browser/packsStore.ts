import type { SubjectKey } from '../notes/subject.ts';
import { ContextNote } from '../packs/note.ts';
import { contextNotesOf } from '../packs/indexing.ts';
import { SHIPPED_PACKS } from '../packs/shipped.ts';
import { checkPack } from '../packs/validate.ts';
import type { Database } from './database.ts';
import { parseRecords } from './records.ts';

/** The context notes that answer to any of the keys. */
export async function contextFor(database: Database, keys: readonly SubjectKey[]): Promise<ContextNote[]> {
  const index = database.transaction('contextNotes').store.index('keys');
  const found = (await Promise.all(keys.map((key) => index.getAll(key)))).flat();
  return parseRecords(ContextNote, [...new Map(found.map((note) => [note.id, note])).values()]);
}

/**
 * Stores a pack, in place of an earlier version of it, in one transaction: a worker killed in between leaves the old one whole.
 * A version that is already there is not written again.
 *
 * @throws Error when the pack does not pass the validator
 */
export async function storePack(database: Database, json: unknown): Promise<void> {
  const checked = checkPack(json);
  if (!checked.ok) throw new Error(`pack refused: ${JSON.stringify(checked.problems.slice(0, 5))}`);
  const { id, version, title } = checked.pack;
  if ((await database.get('packs', id))?.version === version) return;
  const transaction = database.transaction(['packs', 'contextNotes'], 'readwrite');
  const notes = transaction.objectStore('contextNotes');
  for (const key of await notes.index('packId').getAllKeys(id)) void notes.delete(key);
  for (const note of contextNotesOf(checked.pack)) void notes.put(note);
  void transaction.objectStore('packs').put({ id, version, title });
  await transaction.done;
}

/**
 * Brings the shipped packs into the database, unless this version of the extension has done so: a worker killed at it, or an
 * install that was cut short, is made good at the next start.
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
  if ((await database.get('meta', 'shippedPacks')) === extensionVersion) return false;
  for (const path of SHIPPED_PACKS) await storePack(database, await load(path));
  await database.put('meta', extensionVersion, 'shippedPacks');
  return true;
}

import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import * as z from 'zod/mini';
import { Subject } from '../domain/notes/note.ts';
import { withPageKeys } from '../domain/pageKeys.ts';
import type { Schema } from './schema.ts';

/** A transaction over everything, as an upgrade gets it. */
type Upgrade = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

/**
 * Brings a database up to date, one version after the other. A step is never changed once it was released: databases of every
 * version are out there. If one fails, the browser undoes all of them and the old database stays.
 */
export async function migrate(database: IDBPDatabase<Schema>, transaction: Upgrade, oldVersion: number): Promise<void> {
  if (oldVersion < 1) {
    const notes = database.createObjectStore('personalNotes', { keyPath: 'id' });
    notes.createIndex('keys', 'subject.keys', { multiEntry: true });
    const drafts = database.createObjectStore('drafts', { keyPath: 'slot' });
    drafts.createIndex('keys', 'subject.keys', { multiEntry: true });
    database.createObjectStore('packs', { keyPath: 'id' });
    const context = database.createObjectStore('contextNotes', { keyPath: 'id' });
    context.createIndex('keys', 'keys', { multiEntry: true });
    context.createIndex('packId', 'packId');
    database.createObjectStore('meta');
  }
  if (oldVersion < 2) database.createObjectStore('packFiles');
  if (oldVersion < 3) {
    database.createObjectStore('people', { keyPath: 'id' });
    const sketches = database.createObjectStore('textSketches', { keyPath: 'key' });
    sketches.createIndex('bands', 'bands', { multiEntry: true });
    transaction.objectStore('personalNotes').createIndex('deleted', 'deleted');
    transaction.objectStore('personalNotes').createIndex('tags', 'tags', { multiEntry: true });
    await addFields(transaction, 'personalNotes', { passage: null, tags: [], rivals: [] });
    await addFields(transaction, 'drafts', { passage: null, tags: [], noteRevision: null, origin: null });
  }
  if (oldVersion < 4) database.createObjectStore('noteHistory', { keyPath: 'noteId' });
  if (oldVersion < 5) {
    await addPageKeys(transaction, 'personalNotes');
    await addPageKeys(transaction, 'drafts');
  }
}

/** Gives every record of a store what it does not have yet. */
async function addFields<Name extends 'personalNotes' | 'drafts'>(
  transaction: Upgrade,
  store: Name,
  fields: Partial<Schema[Name]['value']>,
): Promise<void> {
  let cursor = await transaction.objectStore(store).openCursor();
  while (cursor) {
    await cursor.update({ ...fields, ...cursor.value });
    cursor = await cursor.continue();
  }
}

const Placed = z.object({ subject: Subject, origin: z.nullable(z.object({ url: z.string() })) });

/** Has notes found on the page that was shown where they were made, too. What is damaged is left as it is. */
async function addPageKeys(transaction: Upgrade, store: 'personalNotes' | 'drafts'): Promise<void> {
  let cursor = await transaction.objectStore(store).openCursor();
  while (cursor) {
    const placed = Placed.safeParse(cursor.value).data;
    const { subject } = placed ? withPageKeys(placed) : {};
    if (subject && subject !== placed?.subject) await cursor.update({ ...cursor.value, subject });
    cursor = await cursor.continue();
  }
}

import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import * as z from 'zod/mini';
import { Subject } from '../domain/notes/note.ts';
import { withPageKeys } from '../domain/pageKeys.ts';
import { ContextNote } from '../domain/packs/contextNote.ts';
import { boundsOf, recordsOf, type ContextSubject } from '../domain/packs/contextSubject.ts';
import { RESERVED_ID } from '../domain/packs/shipped.ts';
import { parseRecords } from './parseRecords.ts';
import type { Schema } from './schema.ts';

/** A transaction over everything, as an upgrade gets it. */
type Upgrade = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

/**
 * Brings a database up to date, one version after the other. A step is never changed once it was released: databases of
 * every version are out there. If one fails, the browser undoes all of them and the old database stays.
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
  if (oldVersion < 6) {
    const subjects = database.createObjectStore('contextSubjects', { keyPath: 'id' });
    subjects.createIndex('keys', 'keys', { multiEntry: true });
    await joinContextNotes(transaction);
    database.deleteObjectStore('contextNotes');
  }
  if (oldVersion < 7) {
    const articles = database.createObjectStore('keptArticles', { keyPath: 'id' });
    for (const many of ['keys', 'bands', 'authorKeys', 'storyTerms'] as const)
      articles.createIndex(many, many, { multiEntry: true });
    for (const one of ['outletKey', 'seen'] as const) articles.createIndex(one, one);
    database.createObjectStore('keptVersions', { keyPath: 'id' });
    database.createObjectStore('tombstones', { keyPath: 'id' });
    database.createObjectStore('changes');
    database.createObjectStore('devices');
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

/** Read at a time. */
const BATCH = 2000;

/**
 * Puts the notes of packs together by their subjects. Those of packs that come with the extension are stored anew when
 * it next starts.
 */
async function joinContextNotes(transaction: Upgrade): Promise<void> {
  const meta = transaction.objectStore('meta');
  // Not deleted: a database without it looks as if the browser had dropped what was there.
  if ((await meta.get('shippedPacks')) !== undefined) void meta.put('', 'shippedPacks');
  for (const { id, shipped } of await transaction.objectStore('packs').getAll()) {
    if (shipped || RESERVED_ID.test(id)) continue;
    for (const record of recordsOf(id, await joinedNotes(transaction, id)))
      void transaction.objectStore('contextSubjects').put(record);
  }
}

/**
 * The subjects of a pack: its notes that answer to the same keys by the same name. What is damaged was never shown, and
 * goes.
 */
async function joinedNotes(transaction: Upgrade, pack: string): Promise<Omit<ContextSubject, 'id'>[]> {
  const store = transaction.objectStore('contextNotes');
  const subjects = new Map<string, Omit<ContextSubject, 'id'>>();
  const [start, end] = boundsOf(pack);
  for (let after: string | undefined = start; after !== undefined;) {
    const range = IDBKeyRange.bound(after, end, true, true);
    const [ids, records]: [string[], unknown[]] = await Promise.all([
      store.getAllKeys(range, BATCH),
      store.getAll(range, BATCH),
    ]);
    for (const { id, packId, packTitle, keys, near, subjectName, ...said } of parseRecords(ContextNote, records)) {
      const known = JSON.stringify([subjectName, keys, near]);
      const subject = subjects.get(known) ?? { packId, packTitle, keys, ...(near && { near }), subjectName, notes: [] };
      subject.notes.push({ id: id.slice(start.length), ...said });
      subjects.set(known, subject);
    }
    after = ids.at(-1);
  }
  return [...subjects.values()];
}

import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Draft, PersonalNote } from '../notes/personalNote.ts';
import type { ContextNote } from '../packs/note.ts';

export const DATABASE_NAME = 'sidelight';
const VERSION = 1;

/** A pack's header as stored; its notes stand in `contextNotes`. */
export interface StoredPack {
  id: string;
  version: string;
  title: string;
}

/** The tables. Records are parsed when they come out: a file on disk is outside input. */
export interface Schema extends DBSchema {
  personalNotes: { key: string; value: PersonalNote; indexes: { keys: string } };
  drafts: { key: string; value: Draft; indexes: { keys: string } };
  packs: { key: string; value: StoredPack };
  contextNotes: { key: string; value: ContextNote; indexes: { keys: string; packId: string } };
  /** Single values: `shippedPacks` is the version of the extension whose packs are in. */
  meta: { key: 'shippedPacks'; value: string };
}
export type Database = IDBPDatabase<Schema>;

/**
 * Opens the database, bringing an older one up to date step by step.
 *
 * @param onClosed - called when the connection ends, because a newer version wants to upgrade or the browser closed it
 */
export function openDatabase(onClosed: () => void): Promise<Database> {
  return openDB<Schema>(DATABASE_NAME, VERSION, {
    upgrade(database, oldVersion) {
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
    },
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
      onClosed();
    },
    terminated: onClosed,
  });
}

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { DATABASE_NAME, openDatabase } from '../../src/browser/database.ts';
import { draftsFor } from '../../src/browser/notesStore.ts';
import { newDraft } from '../../src/notes/personalNote.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('a database of the first version keeps what it holds and gains what is new', async () => {
  const draft = {
    ...newDraft({ kind: 'outlet', keys: ['outlet:example.org'], label: 'Example' }),
    body: 'Half a thought',
  };
  const first = await openDB(DATABASE_NAME, 1, {
    upgrade(database) {
      for (const [store, key, path] of [
        ['personalNotes', 'id', 'subject.keys'],
        ['drafts', 'slot', 'subject.keys'],
        ['contextNotes', 'id', 'keys'],
      ] as const)
        database.createObjectStore(store, { keyPath: key }).createIndex('keys', path, { multiEntry: true });
      database.createObjectStore('packs', { keyPath: 'id' });
      database.createObjectStore('meta');
    },
  });
  await first.put('drafts', draft);
  first.close();
  const database = await openDatabase(() => undefined);
  expect((await draftsFor(database, draft.subject.keys)).map(({ body }) => body)).toEqual(['Half a thought']);
  expect([...database.objectStoreNames]).toContain('packFiles');
});

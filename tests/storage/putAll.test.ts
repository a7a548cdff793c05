import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { atomically } from '../../src/storage/atomically.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { putAll } from '../../src/storage/putAll.ts';
import type { Database } from '../../src/storage/schema.ts';
import { aNote } from '../domain/notes/aNote.ts';

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase(() => undefined);
});

const [first, second] = [aNote(), aNote({ body: 'Another.' })];

async function write(...notes: Parameters<typeof putAll<'personalNotes'>>[1]): Promise<void> {
  const transaction = database.transaction(['personalNotes', 'meta'], 'readwrite');
  await atomically(transaction, () => putAll(transaction.objectStore('personalNotes'), notes));
}
const stored = async () => (await database.getAll('personalNotes')).map(({ body }) => body).toSorted();

test('all are written when it resolves, of two with one key the later', async () => {
  await write();
  await write(first, second, { ...first, body: 'Once more.' });
  expect(await stored()).toEqual(['Another.', 'Once more.']);
});

test('one that cannot be stored undoes those before it, and says why', async () => {
  await expect(write(first, Object.assign({ ...second }, { body: Symbol('no text') }), second)).rejects.toThrow(
    expect.objectContaining({ name: 'DataCloneError' }),
  );
  expect(await stored()).toEqual([]);
});

test('what the transaction is aborted for is told, though it was another request’s fault', async () => {
  const transaction = database.transaction('personalNotes', 'readwrite');
  const store = transaction.objectStore('personalNotes');
  const writing = atomically(transaction, async () => {
    const twice = [store.add(first), store.add(first)];
    await Promise.allSettled([...twice, putAll(store, [second])]);
    await putAll(store, [second]);
  });
  await expect(writing).rejects.toThrow(expect.objectContaining({ name: 'ConstraintError' }));
  expect(await stored()).toEqual([]);
});

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { MessageError } from '../../src/domain/failure.ts';
import { commit } from '../../src/storage/atomically.ts';
import { storageFailure } from '../../src/storage/storageFailure.ts';
import { openDatabase } from '../../src/storage/database.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('a failed write', () => {
  const full = new DOMException('no room', 'QuotaExceededError');
  const ours = new MessageError('not-found', 'no note');
  const mistake = new TypeError('not a function');
  test('of the browser’s gets its code, and keeps its cause', () => {
    expect(() => storageFailure(full)).toThrow(MessageError);
    expect(() => storageFailure(full)).toThrow(
      expect.objectContaining({ code: 'storage-full', message: String(full), cause: full }),
    );
  });
  test.each([ours, mistake])('that has a code, or is a mistake of ours, stays what it is', (error) =>
    expect(() => storageFailure(error)).toThrow(error),
  );
});

test('a write that cannot be asked for undoes those before it', async () => {
  const database = await openDatabase(() => undefined);
  const write = async (...names: string[]) => {
    const transaction = database.transaction('packs', 'readwrite');
    await commit(
      transaction,
      names.map((id) => () => {
        if (id === '') throw new TypeError('no name');
        return transaction.store.put({ id, version: '1', title: id });
      }),
    );
  };
  await write('a', 'b');
  await expect(write('c', '')).rejects.toThrow('no name');
  expect(await database.getAllKeys('packs')).toEqual(['a', 'b']);
});

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { openDatabase } from '../../src/storage/database.ts';
import type { Database } from '../../src/storage/schema.ts';
import { decide, decisions } from '../../src/storage/people.ts';

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase(() => undefined);
});
const relations = async () => (await decisions(database)).map(({ a, b, relation }) => `${a} ${relation} ${b}`);

test('the last decision on two names holds, whichever way round they are', async () => {
  await decide(database, { a: 'author:a', b: 'author:b', relation: 'same' });
  await decide(database, { a: 'author:b', b: 'author:a', relation: 'different' });
  await decide(database, { a: 'author:b', b: 'author:c', relation: 'same' });
  expect((await relations()).toSorted()).toEqual(['author:b different author:a', 'author:b same author:c']);
});

test.each([
  ['author:a', 'author:c'],
  ['author:c', 'author:b'],
  ['author:b', 'author:c'],
  ['author:c', 'author:a'],
])('a decision on %s and %s leaves one on two others', async (a, b) => {
  await decide(database, { a: 'author:a', b: 'author:b', relation: 'same' });
  await decide(database, { a, b, relation: 'different' });
  await decide(database, { a, b, relation: 'same' });
  expect((await relations()).toSorted()).toEqual(['author:a same author:b', `${a} same ${b}`].toSorted());
});

test('a decision can be taken back', async () => {
  await decide(database, { a: 'author:a', b: 'author:b', relation: 'same' });
  await decide(database, { a: 'author:b', b: 'author:a', relation: null });
  expect(await relations()).toEqual([]);
});

test('a damaged decision stays where it is', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const names = { a: 'author:a', b: 'author:b' };
  const damaged = { ...names, id: crypto.randomUUID(), relation: 'same' as const, decided: 'yesterday' };
  await database.put('people', damaged);
  await decide(database, { ...names, relation: 'different' });
  expect(await relations()).toEqual(['author:a different author:b']);
  expect(await database.get('people', damaged.id)).toEqual(damaged);
});

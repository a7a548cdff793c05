import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openDatabase } from '../../src/storage/database.ts';
import { keepPlaces, orphanedPassages } from '../../src/storage/orphanedPassages.ts';

const ID = '0b8f3f0e-7a3c-4c0a-9d57-0d6a4c9d1e11';
const lost = { noteId: ID, status: 'orphaned' as const };
const found = { noteId: ID, status: 'exact' as const, start: 3, end: 9 };

test('what was lost and found again is written down once, and told', async () => {
  const database = await openDatabase(() => undefined);
  const told = [];
  for (const place of [found, lost, lost, found, found]) told.push(await keepPlaces(database, [place]));
  expect(told).toEqual([false, true, false, true, false]);
  expect(await orphanedPassages(database)).toEqual(new Set());
});

test('of several passages one that is new is enough', async () => {
  const database = await openDatabase(() => undefined);
  const other = { ...lost, noteId: '0b8f3f0e-7a3c-4c0a-9d57-0d6a4c9d1e12' };
  expect(await keepPlaces(database, [found, other])).toBe(true);
  expect(await orphanedPassages(database)).toEqual(new Set([other.noteId]));
  expect(await keepPlaces(database, [lost, other])).toBe(true);
  expect(await orphanedPassages(database)).toEqual(new Set([ID, other.noteId]));
});

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { newDraft, type PersonalNote } from '../../src/domain/notes/note.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { deleteForGood, STORES_OF_NOTES } from '../../src/storage/deleteForGood.ts';
import { keepPlaces, orphanedPassages } from '../../src/storage/orphanedPassages.ts';
import type { Database } from '../../src/storage/schema.ts';
import { aNote, article, origin, outlet } from '../domain/notes/aNote.ts';

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase(() => undefined);
});

const purge = async (...gone: PersonalNote[]) => {
  const transaction = database.transaction(STORES_OF_NOTES, 'readwrite');
  await deleteForGood(transaction, gone);
  await transaction.done;
};
const KEY = 'article:example.org/a';
const [gone, stays] = [aNote({ subject: article }), aNote({ subject: article })];
const onOutlet = aNote({ subject: outlet });

beforeEach(async () => {
  for (const note of [gone, stays, onOutlet]) await database.put('personalNotes', note);
  for (const slot of [`edit:${gone.id}`, `edit:${gone.id}:2`, `edit:${stays.id}`, 'new:1'])
    await database.put('drafts', { ...newDraft(outlet, origin), slot });
  for (const key of [KEY, 'article:example.org/c'])
    await database.put('textSketches', { key, keys: [key], bands: [], values: [] });
  await keepPlaces(
    database,
    [gone, stays].map(({ id }) => ({ noteId: id, status: 'orphaned' })),
  );
});

test('a note goes with its unfinished edits and what was known of its passage, and nothing of others goes', async () => {
  await purge(gone);
  expect((await database.getAllKeys('personalNotes')).toSorted()).toEqual([stays.id, onOutlet.id].toSorted());
  expect(await database.getAllKeys('drafts')).toEqual([`edit:${stays.id}`, 'new:1']);
  expect(await orphanedPassages(database)).toEqual(new Set([stays.id]));
});

test('an article’s sketch goes with the last note on it', async () => {
  await purge(gone, onOutlet);
  expect(await database.getAllKeys('textSketches')).toEqual([KEY, 'article:example.org/c']);
  await purge(stays);
  expect(await database.getAllKeys('textSketches')).toEqual(['article:example.org/c']);
});

test('what was never lost needs no word', async () => {
  await purge(onOutlet);
  expect(await orphanedPassages(database)).toEqual(new Set([gone.id, stays.id]));
  await purge();
  expect(await database.count('personalNotes')).toBe(2);
});

test('where nothing is known of passages, nothing is written of them', async () => {
  await database.delete('meta', 'lostPassages');
  await purge(gone);
  expect(await database.get('meta', 'lostPassages')).toBeUndefined();
});

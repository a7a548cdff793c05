import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { openDatabase } from '../../src/storage/database.ts';
import type { Database } from '../../src/storage/schema.ts';
import { dropNoteFilter, isFiltered, noteFilterOf } from '../../src/storage/noteFilter.ts';
import { saveNote, setDeleted, settleNote } from '../../src/storage/notes.ts';
import { newDraft, type Subject } from '../../src/domain/notes/note.ts';
import { mayHold } from '../../src/domain/keys/keyFilter.ts';
import { hashOf } from '../../src/domain/text/hash.ts';
import { linkSubject } from '../../src/domain/notes/linkSubject.ts';
import { topicSubject } from '../../src/domain/notes/topicSubject.ts';
import { article, origin, outlet } from '../domain/notes/aNote.ts';

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase(() => undefined);
});
const save = (subject: Subject | null) => {
  const draft = newDraft(subject ?? outlet, origin);
  return saveNote(database, { ...draft, body: 'Text' }, draft.updated);
};
const Schema = z.object({ room: z.int(), entries: z.int() });
const topic = (index: number) => topicSubject([`harbour dues ${index}`]);
const holds = async (key = '') => mayHold([await noteFilterOf(database)], hashOf(key));

describe('the filter knows', () => {
  test('notes that were there before it', async () => {
    await save(topic(1));
    await save(linkSubject('https://example.org/a', ''));
    expect(await holds('term:und:harbour dues 1')).toBe(true);
    expect(await holds('link:example.org/a')).toBe(true);
    expect(await holds('link:example.org/b')).toBe(false);
  });

  test('notes that came after it, however many', async () => {
    for (let index = 0; index < 50; index++) {
      await save(topic(index));
      expect(await holds(`term:und:harbour dues ${index}`)).toBe(true);
    }
    for (let index = 0; index < 50; index++) expect(await holds(`term:und:harbour dues ${index}`)).toBe(true);
    const strangers = Array.from({ length: 100 }, (_, index) => holds(`term:und:locks ${index}`));
    expect((await Promise.all(strangers)).filter(Boolean).length).toBeLessThan(5);
  });

  test.each([
    ['of one name', ['boats']],
    ['of several', ['ferries', 'boats']],
  ])('a rival that becomes a note of its own, on a topic %s', async (_, names) => {
    const note = await save(outlet);
    const subject = topicSubject(names) ?? outlet;
    const rival = { body: 'Other', tags: [], updated: note.updated, place: { subject, passage: null } };
    await database.put('personalNotes', { ...note, rivals: [rival] });
    expect(await holds('term:und:boats')).toBe(false);
    const choice = { keep: 'both' as const, rival, revision: note.updated };
    await settleNote(database, note.id, choice);
    expect(await holds('term:und:boats')).toBe(true);
  });

  test('notes stored past it, once it was dropped', async () => {
    await save(topic(1));
    expect(await holds('term:und:ferries')).toBe(false);
    const note = await save(outlet);
    const transaction = database.transaction(['personalNotes', 'meta'], 'readwrite');
    void transaction.objectStore('personalNotes').put({ ...note, subject: topicSubject(['ferries']) ?? outlet });
    await dropNoteFilter(transaction.objectStore('meta'));
    await transaction.done;
    expect(await holds('term:und:ferries')).toBe(true);
  });
});

test('the filter is written when it is made and when it learns, and made anew only once it is full', async () => {
  await save(topic(1));
  await holds();
  const stored = async () => Schema.parse(await database.get('meta', 'noteFilter'));
  const { room, entries } = await stored();
  expect(room).toBe(2 * entries);
  await save(linkSubject('https://example.org/a', ''));
  expect((await stored()).entries).toBe(entries + 1);
  while ((await stored()).entries < room) await save(linkSubject(`https://example.org/${crypto.randomUUID()}`, ''));
  expect(await stored()).toMatchObject({ room, entries: room });
  await save(linkSubject('https://example.org/b', ''));
  expect(await database.get('meta', 'noteFilter')).toBeUndefined();
});

test('a note on what is looked up by its key alone is none of the filter’s', async () => {
  await holds();
  const before = await database.get('meta', 'noteFilter');
  const note = await save(outlet);
  await setDeleted(database, note.id, true);
  expect(await database.get('meta', 'noteFilter')).toEqual(before);
  expect([outlet, article].map(isFiltered)).toEqual([false, false]);
});

test('a damaged filter is made anew', async () => {
  await save(topic(1));
  await database.put('meta', 'not a filter', 'noteFilter');
  expect(await holds('term:und:harbour dues 1')).toBe(true);
});

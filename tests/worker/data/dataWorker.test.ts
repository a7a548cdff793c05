import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDatabase } from '../../../src/storage/database.ts';
import type { Database } from '../../../src/storage/schema.ts';
import { dataWorker } from '../../../src/worker/data/dataWorker.ts';
import { newDraft } from '../../../src/domain/notes/note.ts';
import { aNote, origin, outlet } from '../../domain/notes/aNote.ts';
import { keepSight } from '../../../src/storage/kept/keep.ts';
import { aSight } from '../../storage/kept/aSight.ts';

const quiet = () => undefined;

let database: Database;
let carryOut: ReturnType<typeof dataWorker>;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase(quiet);
  carryOut = dataWorker(async () => database);
});
afterEach(() => vi.restoreAllMocks());

test('counts what is the reader’s: the trash apart, and no packs that come with Sidelight', async () => {
  for (const deleted of [null, null, '2026-11-22T10:00:00.000Z'])
    await database.put('personalNotes', aNote({ deleted }));
  await database.put('drafts', { ...newDraft(outlet, origin), body: 'Half a sentence' });
  await database.put('packs', { id: 'sidelight.outlets', version: '1', title: 'Outlets', enabled: true });
  await keepSight(database, await aSight('first'), 50);
  expect(await carryOut({ type: 'data.count' }, quiet)).toEqual({
    type: 'data.counted',
    counts: { notes: 2, trashed: 1, drafts: 1, kept: 1, packs: 0 },
  });
});

test('counts notes without reading them', async () => {
  await database.put('personalNotes', aNote());
  const readAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  await carryOut({ type: 'data.count' }, quiet);
  expect(readAll.mock.contexts).toMatchObject([{ name: 'packs' }]);
});

test('asks what the columns of a table hold before it tells what is in it, and again where that was said otherwise', async () => {
  await expect(carryOut({ type: 'data.map', mappings: [] }, quiet)).rejects.toThrow('no file was opened');
  const files = [new File(['Where,What\nhttps://a.example/1,Forty ships\nhttps://a.example/2,Ten'], 'mine.csv')];
  const asked = await carryOut({ type: 'data.check', files }, quiet);
  expect(asked).toMatchObject({
    type: 'data.asked',
    question: { tables: [{ files: ['mine.csv'], rows: 3, guess: { columns: ['url', null] } }], hasMore: false },
  });
  await expect(carryOut({ type: 'data.apply' }, quiet)).rejects.toThrow('no file was read');
  for (const field of ['note', 'quote'] as const) {
    const mappings = [{ hasHeadings: true, columns: ['url' as const, field] }];
    expect(await carryOut({ type: 'data.map', mappings }, quiet)).toMatchObject({
      type: 'data.checked',
      check: { preview: { format: 'csv', notes: { new: 2 } } },
    });
  }
  expect(await database.count('personalNotes')).toBe(0);
  await carryOut({ type: 'data.apply' }, quiet);
  expect((await database.getAll('personalNotes')).map(({ passage }) => passage?.exact ?? '').toSorted()).toEqual([
    'Forty ships',
    'Ten',
  ]);
});

test('takes in what it has checked, and nothing before', async () => {
  await expect(carryOut({ type: 'data.apply' }, quiet)).rejects.toThrow('no file was read');
  const note = aNote();
  await database.put('personalNotes', note);
  const settings = { marking: { on: false, hidden: [] } };
  const made = await carryOut({ type: 'data.backup', settings }, quiet);
  if (made.type !== 'data.backedUp') throw new Error(`answered ${made.type}`);
  expect(await carryOut({ type: 'data.wipe' }, quiet)).toEqual({ type: 'data.wiped' });
  expect(await database.count('personalNotes')).toBe(0);

  const files = [new File([made.file], made.name)];
  const checked = await carryOut({ type: 'data.check', files }, quiet);
  expect(checked).toMatchObject({ type: 'data.checked', check: { preview: { notes: { new: 1 } } }, settings });
  expect(await database.count('personalNotes')).toBe(0);
  expect(await carryOut({ type: 'data.apply' }, quiet)).toMatchObject({ type: 'data.applied', settings });
  expect(await database.getAll('personalNotes')).toEqual([note]);
});

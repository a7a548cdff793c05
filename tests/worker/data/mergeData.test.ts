import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { mergeInto, type MergedWriter } from '../../../src/worker/data/mergeData.ts';
import { MERGED_STORES } from '../../../src/worker/data/mergedStores.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import type { Database } from '../../../src/storage/schema.ts';
import { changedNote } from '../../../src/domain/notes/saving.ts';
import { emptyContent, type FileContent } from '../../../src/worker/exchange/incoming.ts';
import { newDraft, type PersonalNote } from '../../../src/domain/notes/note.ts';
import { noteWith } from '../exchange/arbitrary.ts';

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase(() => undefined);
});

const first = noteWith({ body: 'First thought.' });
const later = changedNote(first, { body: 'Second thought.' }, '2026-11-23T10:00:00.000Z');
const latest = changedNote(later, { body: 'Third thought.' }, '2026-11-24T10:00:00.000Z');
/** As the latest, by somebody who did not have the later one. */
const apart = changedNote(first, { body: 'Third thought.' }, '2026-11-24T10:00:00.000Z');
const contentOf = (change: Partial<FileContent>, ...notes: PersonalNote[]): FileContent => ({
  ...emptyContent('backup'),
  notes: notes.map((note) => ({ note })),
  ...change,
});
/** Merges as an import does, and gives back what was counted and what was written. */
async function merge(content: FileContent) {
  const written: [kind: string, record: unknown][] = [];
  const writes = (kind: string) => async (record: unknown) => written.push([kind, record]);
  const writer: MergedWriter = {
    note: writes('note'),
    draft: writes('draft'),
    history: writes('history'),
    person: writes('person'),
    sketch: writes('sketch'),
    kept: async () => undefined,
    end: async () => undefined,
  };
  const transaction = database.transaction(MERGED_STORES, 'readwrite');
  const counts = await mergeInto(transaction, content, writer);
  const of = (kind: string) => written.filter(([one]) => one === kind).map(([, record]) => record);
  return { counts, of };
}

test('a preview counts as the import does, and writes nothing', async () => {
  await database.put('personalNotes', first);
  const draft = { ...newDraft(first.subject, first.origin), body: 'Half a sentence' };
  const trashed = noteWith({ id: crypto.randomUUID(), deleted: '2026-11-22T10:00:00.000Z' });
  const content = contentOf({ drafts: [draft, draft] }, later, trashed);
  const preview = await mergeInto(database.transaction(MERGED_STORES, 'readonly'), content, null);
  expect(preview).toEqual({
    notes: { new: 1, newer: 1, same: 0, conflict: 0 },
    trashed: 1,
    drafts: 1,
    people: 0,
    kept: 0,
  });
  expect(await database.getAll('personalNotes')).toEqual([first]);
  expect((await merge(content)).counts).toEqual(preview);
});

test.each([
  ['made from the one here', latest, 'newer', { body: 'Third thought.', rivals: [] }],
  ['made without the one here', apart, 'conflict', { body: 'Third thought.', rivals: [{ body: later.body }] }],
])('a text %s', async (_what, incoming, outcome, note) => {
  await database.put('personalNotes', later);
  const { counts, of } = await merge(contentOf({}, incoming));
  expect(counts.notes).toMatchObject({ [outcome]: 1 });
  expect(of('note')).toMatchObject([note]);
});

test('what brings nothing new is not written', async () => {
  await database.put('personalNotes', latest);
  expect((await merge(contentOf({}, latest, first, later))).of('note')).toEqual([]);
});

test.each([
  ['one made from the other', latest, 'newer', []],
  ['each made by itself', apart, 'conflict', [{ body: later.body }]],
])('a note that a file holds twice: %s', async (_what, incoming, second, rivals) => {
  const { counts, of } = await merge(contentOf({}, later, incoming));
  expect(counts.notes).toMatchObject({ new: 1, [second]: 1 });
  expect(of('note').at(-1)).toMatchObject({ body: 'Third thought.', rivals });
});

test('a sketch that is here stays: it is of the text that was noted on first', async () => {
  const sketch = (key: string) => ({ key, keys: [key], bands: ['0:a'], values: [1] });
  await database.put('textSketches', sketch('article:a.example/1'));
  const sketches = [sketch('article:a.example/1'), sketch('article:a.example/2')];
  expect((await merge(contentOf({ sketches }))).of('sketch')).toEqual(sketches.slice(1));
});

test('progress is told by the batch', async () => {
  const notes = Array.from({ length: 501 }, () => noteWith({ id: crypto.randomUUID() }));
  const onProgress = vi.fn<(done: number, total: number) => void>();
  const transaction = database.transaction(MERGED_STORES, 'readonly');
  await mergeInto(transaction, contentOf({}, ...notes), null, onProgress);
  expect(onProgress.mock.calls).toEqual([
    [500, 501],
    [501, 501],
  ]);
});

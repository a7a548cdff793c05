import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../../src/storage/database.ts';
import { allDrafts } from '../../src/storage/drafts.ts';
import { historyOf } from '../../src/storage/noteHistory.ts';
import { notesFor } from '../../src/storage/notes.ts';
import { listPacks } from '../../src/storage/packs/packs.ts';
import { decisions } from '../../src/storage/people.ts';
import { sketchesLike } from '../../src/storage/sketches.ts';
import { readContextNoteIndex, searchContextNotes } from '../../src/worker/packs/searchContextNotes.ts';
import { makeBackup } from '../../src/worker/data/exportData.ts';
import { parseBackup } from '../../src/worker/exchange/parseBackup.ts';
import { EARLIER_DATABASES, layDown } from './earlierDatabase.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('there is one of every version before today’s', async () => {
  const { version } = await openDatabase(() => undefined);
  expect(EARLIER_DATABASES.map((earlier) => earlier.version)).toEqual(
    Array.from({ length: version - 1 }, (_, at) => at + 1),
  );
});

test.each(EARLIER_DATABASES)('a database of version $version keeps everything', async (earlier) => {
  await layDown(earlier);
  const database = await openDatabase(() => undefined);
  const { personalNotes, drafts, people, textSketches, noteHistory, packs, contextNotes, contextSubjects } =
    earlier.stores;

  // As it is shown: each note that is not in the trash, under every key of its subject, with all it had.
  const notes = personalNotes?.records ?? [];
  expect(notes).toHaveLength(3);
  for (const note of notes) {
    expect(await database.get('personalNotes', String(note.id))).toMatchObject(note);
    expect((await notesFor(database, note.subject?.keys ?? [])).length).toBe(note.deleted === null ? 1 : 0);
  }
  const kept = new Map((await allDrafts(database)).map((draft) => [draft.slot, draft]));
  for (const { base, ...draft } of drafts?.records ?? [])
    expect(kept.get(String(draft.slot))).toMatchObject({ ...draft, ...(base !== undefined && { noteRevision: base }) });
  expect(kept.size).toBe(2);
  expect(await decisions(database)).toEqual(people?.records ?? []);
  for (const sketch of textSketches?.records ?? [])
    expect(await sketchesLike(database, { bands: sketch.bands ?? [] })).toEqual([sketch]);
  for (const history of noteHistory?.records ?? [])
    expect(await historyOf(database, String(history.noteId))).toEqual(history.texts);

  // Packs of the reader's, note by note.
  expect((await listPacks(database)).map(({ title, enabled }) => [title, enabled])).toEqual(
    (packs?.records ?? []).map(({ title, enabled }) => [title, enabled]),
  );
  const { total } = await searchContextNotes(database, await readContextNoteIndex(database), '', 0);
  const told = contextNotes?.records.length ?? contextSubjects?.records.flatMap(({ notes: said = [] }) => said).length;
  expect(total).toBe(told);

  // And out again.
  const { file } = await makeBackup(database, {}, () => undefined);
  const content = await parseBackup('a.gz', new Uint8Array(await file.arrayBuffer()));
  expect(content.problems).toEqual([]);
  expect([content.notes.length, content.drafts.length, content.packs.length]).toEqual([3, 2, packs?.records.length]);
});

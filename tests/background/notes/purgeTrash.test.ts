import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { editDraft } from '../../../src/domain/notes/note.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import type { Database } from '../../../src/storage/schema.ts';
import { keepSketch } from '../../../src/storage/sketches.ts';
import { orphanedPassages } from '../../../src/storage/orphanedPassages.ts';
import { purgeTrash } from '../../../src/background/notes/purgeTrash.ts';
import { aNote, article } from '../../domain/notes/aNote.ts';

const NOW = new Date('2026-11-24T12:00:00.000Z');

const later = (hours: number) => new Date(NOW.getTime() + hours * 60 * 60 * 1000);
/** Due a day later, and not yet at the first look. */
const DUE = '2026-10-26T00:00:00.000Z';
const OLD = '2026-01-01T00:00:00.000Z';

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase(() => undefined);
});

test.each([
  ['thirty days and a moment ago', '2026-10-25T11:59:59.999Z', 1],
  ['less than thirty days ago', '2026-10-25T12:00:00.001Z', 0],
  ['not', null, 0],
])('a note deleted %s', async (_when, deleted, gone) => {
  const note = aNote({ deleted });
  await database.put('personalNotes', note);
  expect(await purgeTrash(database, NOW)).toEqual(gone === 1 ? [note.id] : []);
  expect(await database.get('personalNotes', note.id)).toEqual(gone === 1 ? undefined : note);
});

test('the sketch of an article goes with the last note on it', async () => {
  const [key = ''] = article.keys;
  const [old, kept] = [aNote({ subject: article, deleted: '2026-01-01T00:00:00.000Z' }), aNote({ subject: article })];
  await keepSketch(database, { key, keys: article.keys, bands: ['0:a'], values: [1] });
  await database.put('personalNotes', old);
  await database.put('personalNotes', kept);
  await purgeTrash(database, NOW);
  expect(await database.count('textSketches')).toBe(1);
  await database.put('personalNotes', { ...kept, deleted: DUE });
  await purgeTrash(database, later(24));
  expect(await database.count('textSketches')).toBe(0);
});

test('a damaged note stays', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await database.put('personalNotes', { ...aNote({ deleted: '2026-01-01T00:00:00.000Z' }), created: 'yesterday' });
  expect(await purgeTrash(database, NOW)).toEqual([]);
  expect(await database.count('personalNotes')).toBe(1);
});

test('all that is only of the note goes with it: unfinished edits, and that its passage was not found', async () => {
  const [old, kept] = [aNote({ deleted: OLD }), aNote({})];
  for (const note of [old, kept]) {
    await database.put('personalNotes', note);
    await database.put('drafts', { ...editDraft(note), body: 'Unfinished' });
  }
  await database.put('meta', [old.id, kept.id], 'lostPassages');
  await purgeTrash(database, NOW);
  expect((await database.getAll('drafts')).map(({ noteId }) => noteId)).toEqual([kept.id]);
  expect(await orphanedPassages(database)).toEqual(new Set([kept.id]));
});

test.each([
  ['an hour later', later(1), 0],
  ['a day later', later(24), 1],
])('the trash is looked through once a day: %s', async (_when, again, gone) => {
  await purgeTrash(database, NOW);
  await database.put('personalNotes', aNote({ deleted: DUE }));
  expect(await purgeTrash(database, again)).toHaveLength(gone);
});

const YEAR = 365 * 24;

test('a clock that leaps ahead and is set back takes nothing before its time', async () => {
  await purgeTrash(database, NOW);
  const note = aNote({ deleted: later(-1).toISOString() });
  await database.put('personalNotes', note);
  for (const now of [later(YEAR), later(YEAR + 1), later(2), later(26)])
    expect(await purgeTrash(database, now)).toEqual([]);
  expect(await database.get('personalNotes', note.id)).toEqual(note);
  for (let day = 3; day < 30; day += 1) await purgeTrash(database, later(24 * day));
  expect(await purgeTrash(database, later(24 * 31))).toEqual([note.id]);
});

test('a note deleted while the clock was behind has its days once that is put right', async () => {
  await purgeTrash(database, NOW);
  const past = later(-20 * YEAR);
  expect(await purgeTrash(database, past)).toEqual([]);
  const note = aNote({ deleted: past.toISOString() });
  await database.put('personalNotes', note);
  for (const hours of [1, 26, 51]) expect(await purgeTrash(database, later(hours))).toEqual([]);
  expect((await database.get('personalNotes', note.id))?.deleted).toBe(later(26).toISOString());
  for (let day = 3; day < 31; day += 1) expect(await purgeTrash(database, later(24 * day))).toEqual([]);
  expect(await purgeTrash(database, later(24 * 32 + 3))).toEqual([note.id]);
});

test('after a clock that was set back the trash is looked through on', async () => {
  await purgeTrash(database, NOW);
  await purgeTrash(database, later(-YEAR));
  const note = aNote({ deleted: later(-YEAR - 29.5 * 24).toISOString() });
  await database.put('personalNotes', note);
  expect(await purgeTrash(database, later(-YEAR + 25))).toEqual([note.id]);
});

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { openDatabase, type Database } from '../../src/browser/database.ts';
import { draftsFor, dropDraft, keepDraft, notesFor, saveNote, setDeleted } from '../../src/browser/notesStore.ts';
import { editDraft, newDraft, type NoteOrigin, type Subject } from '../../src/notes/personalNote.ts';

const outlet: Subject = { kind: 'outlet', keys: ['outlet:example.org'], label: 'The Example' };
const article: Subject = { kind: 'article', keys: ['article:a', 'article:b'], label: 'A bridge opens' };
const origin: NoteOrigin = {
  url: 'https://example.org/a',
  title: 'A bridge opens',
  authors: ['Mira Holt'],
  outlet: 'The Example',
  published: null,
};

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase(() => undefined);
});
const write = (subject: Subject, body: string) => saveNote(database, { ...newDraft(subject), body }, origin);

describe('saving', () => {
  test('a note comes back under each key of its subject, once', async () => {
    const note = await write(article, 'Text');
    expect(await notesFor(database, ['article:a', 'article:b'])).toEqual([note]);
    expect(await notesFor(database, ['article:b', 'outlet:example.org'])).toEqual([note]);
    expect(await notesFor(database, ['article:c'])).toEqual([]);
  });

  test('saving ends the draft in the same transaction', async () => {
    const draft = { ...newDraft(outlet), body: 'Text' };
    await keepDraft(database, draft);
    await saveNote(database, draft, origin);
    expect(await draftsFor(database, outlet.keys)).toEqual([]);
  });

  test('an edit keeps the note, its origin and its date of birth', async () => {
    const note = await write(outlet, 'First');
    const edited = await saveNote(database, { ...editDraft(note), body: 'Second' }, null);
    expect(edited).toEqual({ ...note, body: 'Second', updated: edited.updated });
    expect(await notesFor(database, outlet.keys)).toEqual([edited]);
  });

  test('an edit of a note that is gone is refused and leaves the draft', async () => {
    const draft = { ...newDraft(outlet), noteId: crypto.randomUUID(), body: 'Text' };
    await keepDraft(database, draft);
    await expect(saveNote(database, draft, null)).rejects.toMatchObject({ code: 'not-found' });
    expect(await draftsFor(database, outlet.keys)).toEqual([draft]);
  });

  test('a new note without origin is refused', async () => {
    await expect(saveNote(database, { ...newDraft(outlet), body: 'Text' }, null)).rejects.toMatchObject({
      code: 'bad-request',
    });
  });
});

describe('deleting', () => {
  test('a deleted note is out of sight and can be brought back whole', async () => {
    const note = await write(outlet, 'Text');
    await setDeleted(database, note.id, true);
    expect(await notesFor(database, outlet.keys)).toEqual([]);
    await setDeleted(database, note.id, false);
    expect(await notesFor(database, outlet.keys)).toEqual([note]);
  });

  test('a note that does not exist cannot be deleted', async () => {
    await expect(setDeleted(database, crypto.randomUUID(), true)).rejects.toMatchObject({ code: 'not-found' });
  });
});

test('a draft is kept under its slot and can be dropped', async () => {
  const draft = { ...newDraft(outlet), body: 'One' };
  await keepDraft(database, draft);
  await keepDraft(database, { ...draft, body: 'Two' });
  expect((await draftsFor(database, outlet.keys)).map(({ body }) => body)).toEqual(['Two']);
  await dropDraft(database, draft.slot);
  expect(await draftsFor(database, outlet.keys)).toEqual([]);
});

test('a damaged record does not take the others with it', async () => {
  const note = await write(outlet, 'Text');
  await database.put('personalNotes', { ...note, id: crypto.randomUUID(), created: 'yesterday' });
  expect(await notesFor(database, outlet.keys)).toEqual([note]);
  expect(await database.count('personalNotes')).toBe(2);
});

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openDatabase } from '../../src/storage/database.ts';
import type { Database } from '../../src/storage/schema.ts';
import { draftsAmong } from '../../src/domain/notes/drafts.ts';
import { allDrafts, keepDraft } from '../../src/storage/drafts.ts';
import {
  knownTags,
  notesFor,
  reattachNote,
  saveNote,
  setColor,
  setDeleted,
  settleNote,
} from '../../src/storage/notes.ts';
import { editDraft, newDraft, type Draft, type Subject } from '../../src/domain/notes/note.ts';
import { passageAt } from '../../src/domain/notes/passage.ts';
import { article, origin, outlet } from '../domain/notes/aNote.ts';
import { versionOf } from '../../src/domain/notes/lineage.ts';
import { historyOf } from '../../src/storage/noteHistory.ts';
import { deleteForGood, STORES_OF_NOTES } from '../../src/storage/deleteForGood.ts';

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase(() => undefined);
});
const save = (draft: Draft) => saveNote(database, draft, draft.updated);
const write = (subject: Subject, body: string) => save({ ...newDraft(subject, origin), body });

describe('saving', () => {
  test('a note comes back under each key of its subject, once', async () => {
    const note = await write(article, 'Text');
    const [first = '', second = ''] = article.keys;
    expect(await notesFor(database, [first, second])).toEqual([note]);
    expect(await notesFor(database, [second, 'outlet:example.org'])).toEqual([note]);
    expect(await notesFor(database, ['article:example.org/c'])).toEqual([]);
  });

  test('ends the draft in the same transaction', async () => {
    const draft = { ...newDraft(outlet, origin), body: 'Text' };
    await keepDraft(database, draft, draft.updated);
    await save(draft);
    expect(draftsAmong(await allDrafts(database), outlet.keys)).toEqual([]);
  });

  test('leaves what another window has written in the draft’s slot', async () => {
    const draft = { ...newDraft(outlet, origin), body: 'Text' };
    await keepDraft(database, { ...draft, body: 'Elsewhere', updated: '2030-01-01T00:00:00.000Z' }, draft.updated);
    await save(draft);
    expect(draftsAmong(await allDrafts(database), outlet.keys)).toMatchObject([{ body: 'Elsewhere' }]);
  });

  test('that is cut off before the draft is ended leaves the draft, and no note', async () => {
    const draft = { ...newDraft(outlet, origin), body: 'Text' };
    await keepDraft(database, draft, draft.updated);
    const cutOff = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (this: IDBObjectStore) {
      this.transaction.abort();
      throw new DOMException('killed', 'AbortError');
    });
    await expect(save(draft)).rejects.toMatchObject({ name: 'AbortError' });
    cutOff.mockRestore();
    expect(await notesFor(database, outlet.keys)).toEqual([]);
    expect(draftsAmong(await allDrafts(database), outlet.keys)).toEqual([draft]);
  });

  test('twice, because the worker was killed before its answer, makes one note', async () => {
    const draft = { ...newDraft(outlet, origin), body: 'Text' };
    await keepDraft(database, draft, draft.updated);
    expect(await save(draft)).toEqual(await save(draft));
    expect(await notesFor(database, outlet.keys)).toHaveLength(1);
  });

  test('in two windows keeps both texts, until the reader chooses', async () => {
    const note = await write(outlet, 'Begun');
    const [here, there] = [editDraft(note), { ...editDraft(note), slot: 'edit:beside' }];
    await save({ ...here, body: 'Here' });
    const {
      rivals: [rival],
    } = await save({ ...there, body: 'There' });
    const [stored] = await notesFor(database, outlet.keys);
    expect(stored).toMatchObject({ body: 'Here', rivals: [{ body: 'There' }] });
    if (!rival) throw new Error('no rival');
    const choice = { keep: 'both', rival, revision: note.updated } as const;
    const settled = await settleNote(database, note.id, choice);
    // Asked twice, as when the worker died before it could answer.
    expect(await settleNote(database, note.id, choice)).toEqual(settled);
    const both = await notesFor(database, outlet.keys);
    expect(both.map(({ body, rivals: left }) => `${body}, ${left.length} rivals`).toSorted()).toEqual([
      'Here, 0 rivals',
      'There, 0 rivals',
    ]);
  });

  test('keeps both once more, where the other has become a note before and was edited since', async () => {
    const note = await write(outlet, 'Begun');
    const conflict = async () => {
      const stored = (await notesFor(database, outlet.keys)).find(({ id }) => id === note.id);
      const { rivals } = await save({
        ...editDraft(stored ?? note),
        noteRevision: '2020-01-01T00:00:00.000Z',
        body: 'There',
      });
      if (!rivals[0]) throw new Error('no rival');
      return { keep: 'both', rival: rivals[0], revision: note.updated } as const;
    };
    await settleNote(database, note.id, await conflict());
    const beside = (await notesFor(database, outlet.keys)).find(({ id }) => id !== note.id);
    if (beside) await save({ ...editDraft(beside), body: 'There, written on' });
    await settleNote(database, note.id, await conflict());
    const texts = (await notesFor(database, outlet.keys)).map(({ body }) => body);
    expect(texts.toSorted()).toEqual(['Begun', 'There', 'There, written on']);
  });

  test('that is not a conflict any more cannot be ended', async () => {
    const note = await write(outlet, 'Begun');
    const rival = { body: 'Gone', tags: [], updated: note.updated };
    const choice = { keep: 'both' as const, rival, revision: note.updated };
    await expect(settleNote(database, note.id, choice)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('an edit of a note that is gone makes it anew where the draft knows its origin, and is refused where not', async () => {
    const draft = { ...newDraft(outlet, origin), noteId: crypto.randomUUID(), body: 'Text' };
    const old = { ...draft, origin: null };
    await keepDraft(database, old, old.updated);
    await expect(save(old)).rejects.toMatchObject({ code: 'not-found' });
    expect(draftsAmong(await allDrafts(database), outlet.keys)).toEqual([old]);
    expect(await save(draft)).toMatchObject({ id: draft.noteId, body: 'Text' });
  });

  test('an edit of a damaged note becomes a note beside it', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const note = await write(outlet, 'Text');
    await database.put('personalNotes', { ...note, created: 'yesterday' });
    const saved = await save({ ...editDraft(note), body: 'New' });
    expect(saved.id).not.toBe(note.id);
    expect(await database.get('personalNotes', note.id)).toMatchObject({ body: 'Text', created: 'yesterday' });
    expect(await notesFor(database, outlet.keys)).toEqual([saved]);
  });

  test('an edit of a damaged note, saved again because the answer was lost, is there once', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const note = await write(outlet, 'Text');
    await database.put('personalNotes', { ...note, created: 'yesterday' });
    const edit = { ...editDraft(note), body: 'New' };
    expect(await save(edit)).toEqual(await save(edit));
    expect(await database.count('personalNotes')).toBe(2);
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

test('tags are known in order, each once', async () => {
  await save({ ...newDraft(outlet, origin), body: 'One', tags: ['locks', 'dues'] });
  await save({ ...newDraft(outlet, origin), body: 'Two', tags: ['ferries', 'locks'] });
  expect(await knownTags(database)).toEqual(['dues', 'ferries', 'locks']);
});

test('a note is put on another passage', async () => {
  const passage = passageAt('The lock opened in June.', 4, 8);
  const note = await save({ ...newDraft(article, origin, passage), body: 'Text' });
  const other = passageAt('The locks opened in July.', 4, 9);
  if (!other) throw new Error('no passage');
  const moved = await reattachNote(database, note.id, other);
  expect(moved).toEqual({ ...note, passage: other, updated: moved.updated, forebears: [versionOf(note)] });
  expect(moved.updated > note.updated).toBe(true);
  expect(await notesFor(database, article.keys)).toEqual([moved]);
});

test('a damaged record does not take the others with it, and stays where it is', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const note = await write(outlet, 'Text');
  await database.put('personalNotes', { ...note, id: crypto.randomUUID(), created: 'yesterday' });
  expect(await notesFor(database, outlet.keys)).toEqual([note]);
  expect(await database.count('personalNotes')).toBe(2);
  expect(log).toHaveBeenCalled();
});

describe('what a note said before', () => {
  const bodies = async (noteId: string) => (await historyOf(database, noteId)).map(({ body }) => body);

  test('is kept with each new text, in the same transaction, and goes with the note', async () => {
    const note = await save({ ...newDraft(outlet, origin), body: 'One' });
    const second = await save({ ...editDraft(note), body: 'Two' });
    const third = await save({ ...editDraft(second), body: 'Two', tags: ['filed'] });
    expect(await bodies(note.id)).toEqual(['One']);
    const { rivals } = await save({ ...editDraft(note), body: 'Elsewhere' });
    expect(await bodies(note.id)).toEqual(['One']);
    if (!rivals[0]) throw new Error('no rival');
    await settleNote(database, note.id, { keep: 'rival', rival: rivals[0], revision: third.updated });
    expect(await bodies(note.id)).toEqual(['One', 'Two']);
    const transaction = database.transaction([...STORES_OF_NOTES], 'readwrite');
    await deleteForGood(transaction, [note]);
    await transaction.done;
    expect(await bodies(note.id)).toEqual([]);
  });

  test('is nothing where its record is damaged, and begins anew', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const note = await save({ ...newDraft(outlet, origin), body: 'One' });
    const texts = [{ body: 'Damaged', tags: [], updated: 'yesterday' }];
    await database.put('noteHistory', { noteId: note.id, texts });
    expect(await bodies(note.id)).toEqual([]);
    await save({ ...editDraft(note), body: 'Two' });
    expect(await bodies(note.id)).toEqual(['One']);
  });
});

test('a colour is given without another version of the text, and a later choice is later', async () => {
  const note = await write(article, 'Text');
  const green = await setColor(database, note.id, 'green');
  expect(green).toMatchObject({ ...note, color: { name: 'green' } });
  vi.setSystemTime(new Date('2020-01-01T00:00:00.000Z'));
  const yellow = await setColor(database, note.id, 'yellow');
  vi.useRealTimers();
  expect(yellow.color?.name).toBe('yellow');
  expect((yellow.color?.since ?? '') > (green.color?.since ?? '')).toBe(true);
  expect(await notesFor(database, article.keys)).toEqual([yellow]);
});

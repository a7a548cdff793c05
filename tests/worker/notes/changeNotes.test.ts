import { versionOf } from '../../../src/domain/notes/lineage.ts';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openDatabase } from '../../../src/storage/database.ts';
import type { Database } from '../../../src/storage/schema.ts';
import { changeNotes, type ChangedNotes } from '../../../src/worker/notes/changeNotes.ts';
import { editDraft, MAX_TAGS, type PersonalNote } from '../../../src/domain/notes/note.ts';
import type { NotesChange } from '../../../src/messages/notesView.ts';
import { aNote, article } from '../../domain/notes/aNote.ts';

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase(() => undefined);
});
/** All that a change has changed. */
async function change(ids: readonly string[], how: NotesChange): Promise<ChangedNotes> {
  const all = new Map<string, PersonalNote | null>();
  await changeNotes(database, ids, how, (changed) => changed.forEach((note, id) => all.set(id, note)));
  return all;
}
const store = async (...notes: PersonalNote[]) => {
  for (const note of notes) await database.put('personalNotes', note);
};
const DELETED = '2026-11-22T10:00:00.000Z';
const full = Array.from({ length: MAX_TAGS }, (_, at) => `${at}`);

describe('a change of many notes', () => {
  test.each<[what: string, before: Partial<PersonalNote>, change: NotesChange, after: Partial<PersonalNote>]>([
    ['adds a tag', { tags: ['a'] }, { do: 'tag', tag: 'b' }, { tags: ['a', 'b'] }],
    ['takes a tag away', { tags: ['a', 'b'] }, { do: 'untag', tag: 'a' }, { tags: ['b'] }],
    ['deletes', {}, { do: 'trash' }, { deleted: expect.any(String) }],
    ['brings back', { deleted: DELETED }, { do: 'restore' }, { deleted: null }],
  ])('%s', async (_what, before, how, after) => {
    const note = aNote(before);
    await store(note);
    const changed = await change([note.id], how);
    const { forebears, ...rest } = changed.get(note.id) ?? note;
    expect(rest).toEqual({ ...note, ...after, updated: expect.any(String) });
    expect(forebears).toEqual(rest.updated === note.updated ? undefined : [versionOf(note)]);
    expect(await database.get('personalNotes', note.id)).toEqual(changed.get(note.id));
  });

  test.each<[what: string, before: Partial<PersonalNote>, change: NotesChange]>([
    ['a tag it has', { tags: ['a'] }, { do: 'tag', tag: 'a' }],
    ['a tag more than it can hold', { tags: full }, { do: 'tag', tag: 'a' }],
    ['a tag it does not have', { tags: ['a'] }, { do: 'untag', tag: 'b' }],
    ['what is in the trash, with another time', { deleted: DELETED }, { do: 'trash' }],
    ['what is not in the trash', {}, { do: 'restore' }],
    ['for good what is not in the trash', {}, { do: 'delete' }],
  ])('leaves alone %s', async (_what, before, how) => {
    const note = aNote(before);
    await store(note);
    expect(await change([note.id], how)).toEqual(new Map());
    expect(await database.get('personalNotes', note.id)).toEqual(note);
  });

  test('a tag is a change of the text’s date, the trash is none', async () => {
    const note = aNote();
    await store(note);
    const updated = async (how: NotesChange) => (await change([note.id], how)).get(note.id)?.updated ?? '';
    expect(await updated({ do: 'trash' })).toBe(note.updated);
    expect(await updated({ do: 'restore' })).toBe(note.updated);
    const tagged = await updated({ do: 'tag', tag: 'a' });
    expect(tagged > note.updated).toBe(true);
    expect((await updated({ do: 'untag', tag: 'a' })) > tagged).toBe(true);
  });

  test('passes over notes that are gone and leaves damaged ones as they are', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const [note, damaged] = [aNote(), { ...aNote({ deleted: DELETED }), created: 'yesterday' }];
    await store(note, damaged);
    const ids = [crypto.randomUUID(), damaged.id, note.id];
    expect([...(await change(ids, { do: 'trash' })).keys()]).toEqual([note.id]);
    await change(ids, { do: 'delete' });
    expect(await database.getAll('personalNotes')).toEqual([damaged]);
  });

  test('tells of each batch what it has changed, and how far it has come', async () => {
    const notes = Array.from({ length: 501 }, () => aNote());
    await store(...notes);
    const onBatch = vi.fn<Parameters<typeof changeNotes>[3]>();
    const ids = notes.map(({ id }) => id);
    await changeNotes(database, ids, { do: 'trash' }, onBatch);
    expect(onBatch.mock.calls.map(([changed, done]) => [changed.size, done])).toEqual([
      [500, 500],
      [1, 501],
    ]);
  });
});

describe('what goes for good', () => {
  const [key = ''] = article.keys;
  const gone = aNote({ subject: article, deleted: DELETED });
  const other = aNote({ subject: article, deleted: DELETED });

  test('takes the edits of it that were not saved along, and no others', async () => {
    await store(gone, other);
    const edits = [editDraft(gone), { ...editDraft(gone), slot: `edit:${gone.id}:2` }, editDraft(other)];
    for (const edit of edits) await database.put('drafts', edit);
    expect(await change([gone.id], { do: 'delete' })).toEqual(new Map([[gone.id, null]]));
    expect(await database.getAll('drafts')).toEqual(edits.slice(2));
  });

  test('takes the sketch of its article along when it is the last note on it', async () => {
    await store(gone, other);
    await database.put('textSketches', { key, keys: article.keys, bands: ['0:a'], values: [1] });
    await change([gone.id], { do: 'delete' });
    expect(await database.count('textSketches')).toBe(1);
    await change([other.id], { do: 'delete' });
    expect(await database.count('textSketches')).toBe(0);
  });
});

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../src/storage/database.ts';
import type { Database } from '../../../src/storage/schema.ts';
import { openPackFile } from '../../../src/worker/packs/packFile.ts';
import { readContextNoteIndex, searchContextNotes } from '../../../src/worker/packs/searchContextNotes.ts';
import { madeUpPack, packText } from '../../domain/packs/madeUpPack.ts';

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase(() => undefined);
});

const take = async (text: string) => {
  const file = openPackFile(new File([text], 'pack.json'), async () => database);
  await file.check();
  await file.apply(() => undefined);
};

describe('a search', () => {
  const find = async (query: string, offset = 0) => {
    const { total, notes } = await searchContextNotes(database, await readContextNoteIndex(database), query, offset);
    return { total, ids: notes.map(({ id }) => id.replace(/^.*\//, '')) };
  };
  test.each([
    ['angstrom energy', ['n4']],
    ['ÄNGSTRÖM', ['n4']],
    ['1901', ['n1']],
    ['zwei beschwerden', ['n2']],
    ['press council', ['n2']],
    ['example-herald.com', ['n1', 'n2', 'n3', 'n4']],
    ['the example herald: opinion', ['n3']],
    ['margin energy', []],
    ['.*', []],
  ])('%s', async (query, ids) => {
    await take(JSON.stringify(madeUpPack()));
    expect((await find(query)).ids).toEqual(ids);
  });

  test('comes page by page, names that begin with the words first', async () => {
    await take(packText('1', 100));
    const first = await find('the example');
    const second = await find('the example', 40);
    expect([first.total, first.ids.length, second.ids.length]).toEqual([100, 40, 40]);
    expect(first.ids).not.toContain(second.ids[0]);
  });

  test('has those called so before those whose name begins so, holds it, or only says it', async () => {
    await take(packText('1', 9));
    const names = ['A letter to the Post', 'The Post', 'Post-Dispatch', 'Herald', 'Post'];
    const subjects = await database.getAll('contextSubjects');
    expect(subjects).toHaveLength(names.length);
    for (const [at, subject] of subjects.entries()) {
      const notes = subject.notes.map((note) => ({ ...note, id: `s${at}`, by: 'a friend of the post' })).slice(0, 1);
      await database.put('contextSubjects', { ...subject, subjectName: names[at] ?? '', notes });
    }
    expect((await find('post')).ids).toEqual(['s1', 's4', 's2', 's0', 's3']);
    expect((await find(' The  Post ')).ids).toEqual(['s1', 's0', 's2', 's3', 's4']);
  });

  test('is over all notes, however many, but those that belong to no pack', async () => {
    await take(packText('1', 1200));
    const [subject] = await database.getAll('contextSubjects');
    if (subject) await database.put('contextSubjects', { ...subject, packId: 'pack:gone', id: 'pack:gone/1' });
    expect((await find('example')).total).toBe(1200);
    expect((await find('example', 1190)).ids).toHaveLength(10);
  });

  test('leaves a damaged record out', async () => {
    await take(packText('1', 7));
    const [subject] = await database.getAll('contextSubjects');
    if (subject) await database.put('contextSubjects', { ...subject, subjectName: 'x'.repeat(1000) });
    expect((await find('example')).ids).toEqual(['n5', 'n6']);
  });
});

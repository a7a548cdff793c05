import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../src/storage/database.ts';
import type { Database } from '../../../src/storage/schema.ts';
import { openPackFile } from '../../../src/worker/packs/packFile.ts';
import { readContextNoteIndex, searchContextNotes } from '../../../src/worker/packs/searchContextNotes.ts';
import { madeUpPack, packText } from '../../domain/packs/made-up-pack.ts';

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
    await take(packText('1', 5));
    const names = ['A letter to the Post', 'The Post', 'Post-Dispatch', 'Herald', 'Post', 'Post'];
    const notes = await database.getAll('contextNotes');
    for (const [at, note] of notes.entries())
      await database.put('contextNotes', { ...note, subjectName: names[at] ?? '', by: 'a friend of the post' });
    expect((await find('post')).ids).toEqual(['n1', 'n4', 'n2', 'n0', 'n3']);
    expect((await find(' The  Post ')).ids).toEqual(['n1', 'n0', 'n2', 'n3', 'n4']);
  });

  test('is over all notes, however many, but those that belong to no pack', async () => {
    await take(packText('1', 1200));
    const [note] = await database.getAll('contextNotes');
    if (note) await database.put('contextNotes', { ...note, packId: 'pack:gone', id: 'pack:gone/n1' });
    expect((await find('example')).total).toBe(1200);
    expect((await find('example', 1190)).ids).toHaveLength(10);
  });

  test('leaves a damaged record out', async () => {
    await take(packText('1', 2));
    const [note] = await database.getAll('contextNotes');
    if (note) await database.put('contextNotes', { ...note, subjectName: 'x'.repeat(1000) });
    expect((await find('example')).total).toBe(1);
  });
});

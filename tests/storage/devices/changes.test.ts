import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { openDevice } from '../../../tools/fuzz/devices/device.ts';
import { editDraft, newDraft } from '../../../src/domain/notes/note.ts';
import { deleteForGood, STORES_OF_NOTES } from '../../../src/storage/deleteForGood.ts';
import { LOG_IS_ON } from '../../../src/storage/devices/changes.ts';
import { saveNote, setColor, setDeleted, settleNote } from '../../../src/storage/notes.ts';
import { decide } from '../../../src/storage/people.ts';
import { keepSketch } from '../../../src/storage/sketches.ts';
import { importPack } from '../../../src/storage/packs/stagePack.ts';
import type { Database } from '../../../src/storage/schema.ts';
import { checkPack } from '../../../src/domain/packs/validate.ts';
import { changeNotes } from '../../../src/worker/notes/changeNotes.ts';
import { readData } from '../../../src/worker/data/importData.ts';
import { makeBackup } from '../../../src/worker/data/exportData.ts';
import { madeUpPack } from '../../domain/packs/madeUpPack.ts';
import { noteWith } from '../../worker/exchange/arbitrary.ts';

const quiet = () => undefined;
const note = noteWith({ rivals: [{ body: 'Another text', tags: [], updated: '2026-11-21T10:00:00.000Z' }] });
const names = { a: 'author:mira holt', b: 'author:m holt' };
const sketch = { key: 'article:a.example/1', keys: ['article:a.example/1'], bands: ['b1'], values: [1, 2] };

let database: Database;
beforeEach(async () => {
  database = await openDevice();
  await database.put('personalNotes', note);
});
const logged = async () => (await database.getAllKeys('changes')).filter((key) => key !== LOG_IS_ON).toSorted();

const backupOf = async (...notes: (typeof note)[]) => {
  const other = await openDevice();
  for (const one of notes) await other.put('personalNotes', one);
  await other.put('people', { id: note.id, ...names, relation: 'same', decided: '2026-11-20T10:00:00.000Z' });
  const { file, name } = await makeBackup(other, {}, quiet);
  return new File([file], name);
};

/** Whoever writes what is carried, and what he has to log. */
const WRITERS: [what: string, write: () => Promise<unknown>, keys: string[]][] = [
  [
    'a new note',
    () => saveNote(database, { ...newDraft(note.subject, note.origin), slot: `new:${sketchId}`, body: 'New' }, ''),
    ['note:0b8f3f0e-7a3c-4c0a-9d57-0d6a4c9d1e77'],
  ],
  ['an edit', () => saveNote(database, { ...editDraft(note), body: 'Other' }, ''), [`note:${note.id}`]],
  ['a note put into the trash', () => setDeleted(database, note.id, true), [`note:${note.id}`]],
  ['a colour', () => setColor(database, note.id, 'green'), [`note:${note.id}`]],
  [
    'a choice between texts',
    () =>
      settleNote(database, note.id, {
        keep: 'own',
        rival: note.rivals[0] ?? { body: '', tags: [], updated: '' },
        revision: note.updated,
      }),
    [`note:${note.id}`],
  ],
  ['a change of many', () => changeNotes(database, [note.id], { do: 'tag', tag: 'x' }, quiet), [`note:${note.id}`]],
  [
    'notes deleted for good',
    async () => {
      const transaction = database.transaction([...STORES_OF_NOTES], 'readwrite');
      await deleteForGood(transaction, [note]);
      await transaction.done;
    },
    [`tombstone:${note.id}`],
  ],
  [
    'a backup that is restored',
    async () => {
      const other = noteWith({ id: '0b8f3f0e-7a3c-4c0a-9d57-0d6a4c9d1e78', body: 'Restored' });
      await (await readData(database, [await backupOf(note, other)])).apply(quiet);
    },
    ['note:0b8f3f0e-7a3c-4c0a-9d57-0d6a4c9d1e78', `person:${note.id}`],
  ],
  ['what tells an article again', () => keepSketch(database, sketch), [`sketch:${sketch.key}`]],
  [
    'a pack',
    async () => {
      const check = checkPack(madeUpPack());
      if (check.ok) await importPack(database, check.pack, new Blob(['{}']), null, quiet);
    },
    [`pack:${madeUpPack().id}`],
  ],
];
const sketchId = '0b8f3f0e-7a3c-4c0a-9d57-0d6a4c9d1e77';

describe.each(WRITERS)('%s', (_what, write, keys) => {
  test('is logged where a device is connected', async () => {
    await database.put('changes', '', LOG_IS_ON);
    await write();
    expect(await logged()).toEqual(keys);
  });
  test('is not logged where none is', async () => {
    await write();
    expect(await database.getAllKeys('changes')).toEqual([]);
  });
});

test('a decision on two names, and that it was taken back', async () => {
  await database.put('changes', '', LOG_IS_ON);
  await decide(database, { ...names, relation: 'same' });
  expect(await logged()).toEqual([expect.stringMatching(/^person:/)]);
  await decide(database, { ...names, relation: null });
  expect(await logged()).toContain('takenBack:["author:m holt","author:mira holt"]');
});

test('a change that comes again has another token', async () => {
  await database.put('changes', '', LOG_IS_ON);
  await setColor(database, note.id, 'green');
  const token = await database.get('changes', `note:${note.id}`);
  await setColor(database, note.id, 'pink');
  expect(await database.get('changes', `note:${note.id}`)).not.toBe(token);
});

test('a note that was deleted for good and comes back from a backup is another version, the same however often', async () => {
  const backup = await backupOf(note);
  const transaction = database.transaction([...STORES_OF_NOTES], 'readwrite');
  await deleteForGood(transaction, [note]);
  await transaction.done;
  for (let time = 0; time < 2; time += 1) {
    await (await readData(database, [backup])).apply(quiet);
    const restored = await database.get('personalNotes', note.id);
    expect(restored).toMatchObject({ body: note.body, rivals: [{ body: 'Another text' }] });
    expect(restored?.updated && restored.updated > note.updated).toBe(true);
    expect(restored?.forebears).toHaveLength(1);
    expect(restored?.rivals[0]?.forebears).toHaveLength(1);
  }
});

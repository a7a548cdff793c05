import { isDeepStrictEqual } from 'node:util';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { editDraft, newDraft } from '../../../src/domain/notes/note.ts';
import { Pack } from '../../../src/domain/packs/pack.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import { dropDraft, keepDraft } from '../../../src/storage/drafts.ts';
import { saveNote, setDeleted, settleNote } from '../../../src/storage/notes.ts';
import { listPacks } from '../../../src/storage/packs/packs.ts';
import { decide } from '../../../src/storage/people.ts';
import type { Database } from '../../../src/storage/schema.ts';
import { importPack } from '../../../src/storage/packs/stagePack.ts';
import { readData } from '../../../src/worker/data/importData.ts';
import { wipeDatabase } from '../../../src/worker/data/wipeData.ts';
import { changeNotes } from '../../../src/worker/notes/changeNotes.ts';
import type { BackupRecord } from '../../../src/worker/exchange/backupFormat.ts';
import { writeBackup } from '../../../src/worker/exchange/backup.ts';
import { madeUpPack } from '../../domain/packs/madeUpPack.ts';
import { EARLIER_DATABASES, layDown } from '../../storage/earlierDatabase.ts';
import { faultAt, type Fault } from '../../storage/faultAt.ts';
import { noteWith } from '../exchange/arbitrary.ts';

const quiet = () => undefined;
const open = () => openDatabase(quiet);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T12:00:00.000Z') });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const note = noteWith({ body: 'First thought.', tags: ['sea'] });
const rival = { body: 'Another thought.', tags: [], updated: '2026-11-21T10:00:00.000Z' };
const torn = noteWith({ id: '0b8f3f0e-7a3c-4c0a-9d57-0d6a4c9d1e13', rivals: [rival] });
const draft = {
  ...newDraft(note.subject, note.origin),
  slot: 'new:0b8f3f0e-7a3c-4c0a-9d57-0d6a4c9d1e14',
  body: 'Half a sentence',
};
const edit = { ...editDraft(note), body: 'Second thought.' };
const elsewhere = { ...draft, slot: 'new:0b8f3f0e-7a3c-4c0a-9d57-0d6a4c9d1e15', body: 'Elsewhere' };

async function fill(database: Database): Promise<void> {
  for (const one of [note, torn]) await database.put('personalNotes', one);
  for (const one of [draft, edit]) await database.put('drafts', one);
  await database.put('meta', '1.0', 'shippedPacks');
}

async function backup(): Promise<File> {
  const { file } = await writeBackup({ created: '2026-11-23T10:00:00.000Z' }, [
    ...Array.from({ length: 5 }, (_, at): BackupRecord => [
      'note',
      noteWith({ id: `1b8f3f0e-7a3c-4c0a-9d57-0d6a4c9d1e1${at}`, body: `Note ${at}` }),
    ]),
    ['note', { ...note, body: 'Later thought.', updated: '2026-11-23T10:00:00.000Z' }],
    ['draft', elsewhere],
    [
      'person',
      {
        id: '1b8f3f0e-7a3c-4c0a-9d57-0d6a4c9d1e20',
        relation: 'same',
        a: 'author:a',
        b: 'author:b',
        decided: '2026-11-22T10:00:00.000Z',
      },
    ],
    ['sketch', { key: note.subject.keys[0] ?? '', keys: note.subject.keys, bands: ['0:a'], values: [1, 2] }],
  ]);
  return new File([file], 'a.jsonl.gz');
}

/** All that is the reader's, as it is on disk. */
async function everything(database: Database) {
  return {
    notes: await database.getAll('personalNotes'),
    drafts: await database.getAll('drafts'),
    histories: await database.getAll('noteHistory'),
    people: (await database.getAll('people')).map(({ a, b, relation }) => [a, b, relation]),
    sketches: await database.getAll('textSketches'),
    packs: (await listPacks(database)).map(({ id, version, enabled }) => [id, version, enabled]),
    files: await database.count('packFiles'),
  };
}

const WORK: readonly [what: string, act: (database: Database) => Promise<unknown>][] = [
  ['a draft kept', (database) => keepDraft(database, elsewhere, elsewhere.updated)],
  ['a draft dropped', (database) => dropDraft(database, draft.slot, draft.updated)],
  ['a note saved', (database) => saveNote(database, draft, draft.updated)],
  ['an edit saved', (database) => saveNote(database, edit, edit.updated)],
  ['a note deleted', (database) => setDeleted(database, note.id, true)],
  ['a conflict ended', (database) => settleNote(database, torn.id, { keep: 'both', rival, revision: torn.updated })],
  ['two names joined', (database) => decide(database, { a: 'author:a', b: 'author:b', relation: 'same' })],
  ['many notes changed', (database) => changeNotes(database, [note.id, torn.id], { do: 'tag', tag: 'ports' }, quiet)],
  ['a pack imported', (database) => importPack(database, Pack.parse(madeUpPack()), new Blob(['{}']), null, quiet)],
  ['a backup restored', async (database) => (await readData(database, [await backup()])).apply(quiet)],
  ['everything wiped', (database) => wipeDatabase(database)],
];

// What a process that was killed leaves unanswered nobody hears.
const listeners = process.listeners('unhandledRejection');
beforeAll(() => {
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', quiet);
});
const counted = { faults: 0, survived: 0 };
afterAll(() => {
  process.removeAllListeners('unhandledRejection');
  for (const listener of listeners) process.on('unhandledRejection', listener);
  console.log(`faults injected: ${counted.faults}, survived: ${counted.survived}`);
});

describe.each<[Fault, string]>([
  ['killed', 'the process is killed at'],
  ['undone', 'the browser undoes the transaction at'],
])('%s: where %s any request of', (fault) => {
  test.each(WORK)('%s, all of it is there or nothing, and it comes through the next time', async (_what, act) => {
    let database = await open();
    await fill(database);
    await act(database);
    const whole = await everything(database);
    database.close();
    for (let at = 1; ; at += 1) {
      globalThis.indexedDB = new IDBFactory();
      database = await open();
      await fill(database);
      const before = await everything(database);
      const { reached, end } = faultAt(at, fault);
      const outcome = await act(database).then(
        () => 'done',
        () => 'failed',
      );
      const wasReached = reached();
      end();
      database.close();
      database = await open();
      const after = await everything(database);
      expect([outcome, [before, whole].some((state) => isDeepStrictEqual(state, after))]).toEqual([
        wasReached ? 'failed' : 'done',
        true,
      ]);
      if (!wasReached) break;
      counted.faults += 1;
      await act(database);
      expect(await everything(database)).toEqual(whole);
      counted.survived += 1;
      database.close();
    }
    database.close();
  });
});

test.each(EARLIER_DATABASES)(
  'an upgrade from version $version that is cut off at any request is undone, and comes through the next time',
  async (earlier) => {
    await layDown(earlier);
    let database = await open();
    const whole = await everything(database);
    database.close();
    for (let at = 1; ; at += 1) {
      globalThis.indexedDB = new IDBFactory();
      await layDown(earlier);
      vi.spyOn(console, 'error').mockImplementation(quiet);
      const { reached, end } = faultAt(at, 'killed');
      const outcome = await open().then(
        (opened) => opened.close(),
        () => 'failed',
      );
      const wasReached = reached();
      end();
      database = await open();
      expect(await everything(database)).toEqual(whole);
      database.close();
      if (!wasReached) break;
      counted.faults += 1;
      expect(outcome).toBe('failed');
      counted.survived += 1;
    }
  },
);

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import * as fc from 'fast-check';
import { unwrap } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { contextFor } from '../../src/background/packs/contextFor.ts';
import { Pack } from '../../src/domain/packs/pack.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { allDrafts } from '../../src/storage/drafts.ts';
import { historyOf } from '../../src/storage/noteHistory.ts';
import { notesFor, saveNote } from '../../src/storage/notes.ts';
import { listPacks } from '../../src/storage/packs/packs.ts';
import { decisions } from '../../src/storage/people.ts';
import type { Database } from '../../src/storage/schema.ts';
import { sketchesLike } from '../../src/storage/sketches.ts';
import { importPack } from '../../src/storage/packs/stagePack.ts';
import { makeBackup } from '../../src/worker/data/exportData.ts';
import { parseBackup } from '../../src/worker/exchange/parseBackup.ts';
import { readContextNoteIndex, searchContextNotes } from '../../src/worker/packs/searchContextNotes.ts';
import { madeUpPack } from '../domain/packs/madeUpPack.ts';
import { noteWith } from '../worker/exchange/arbitrary.ts';
import { newDraft } from '../../src/domain/notes/note.ts';

const note = noteWith({});
const draft = {
  ...newDraft(note.subject, note.origin),
  slot: 'new:0b8f3f0e-7a3c-4c0a-9d57-0d6a4c9d1e14',
  body: 'Half a sentence',
};
const person = {
  id: '0b8f3f0e-7a3c-4c0a-9d57-0d6a4c9d1e13',
  relation: 'same' as const,
  a: 'author:a',
  b: 'author:b',
  decided: '2026-11-22T10:00:00.000Z',
};
const sketch = { key: note.subject.keys[0] ?? '', keys: note.subject.keys, bands: ['0:a'], values: [1, 2] };
const history = { noteId: note.id, texts: [{ body: 'Before', tags: [], updated: '2026-11-19T10:00:00.000Z' }] };

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function filled(): Promise<Database> {
  const database = await openDatabase(() => undefined);
  await database.put('personalNotes', note);
  await database.put('drafts', draft);
  await database.put('people', person);
  await database.put('textSketches', sketch);
  await database.put('noteHistory', history);
  await importPack(database, Pack.parse(madeUpPack()), new Blob(['{}']), null, () => undefined);
  return database;
}

/** What is shown of everything, each by the way it is read. */
async function shown(database: Database) {
  const asked = { keys: ['outlet:example-herald.com'], text: '', language: null };
  const { file } = await makeBackup(database, {}, () => undefined);
  const backup = await parseBackup('a.gz', new Uint8Array(await file.arrayBuffer()));
  return {
    notes: await notesFor(database, note.subject.keys),
    drafts: await allDrafts(database),
    people: await decisions(database),
    sketches: await sketchesLike(database, sketch),
    history: await historyOf(database, note.id),
    packs: (await listPacks(database)).map(({ id }) => id),
    context: (await contextFor(database, asked)).notes.length,
    found: (await searchContextNotes(database, await readContextNoteIndex(database), '', 0)).total,
    backup: [
      backup.notes.length,
      backup.drafts.length,
      backup.people.length,
      backup.histories.length,
      backup.problems.length,
    ],
  };
}

/** Past the types, as damage comes. */
async function putRaw(database: Database, store: string, record: object): Promise<void> {
  const transaction = unwrap(database).transaction(store, 'readwrite');
  transaction.objectStore(store).put(record);
  await new Promise((done) => transaction.addEventListener('complete', done));
}

/** The stores that hold a record each, and what their keys are called. */
const STORES = [
  ['personalNotes', 'id'],
  ['drafts', 'slot'],
  ['people', 'id'],
  ['textSketches', 'key'],
  ['noteHistory', 'noteId'],
  ['contextSubjects', 'id'],
] as const;

test.each(STORES)(
  'damaged records in %s are passed over, with a line in the log each time, and all others are there',
  async (store, key) => {
    // Nobody asks for the history of a note that is not there, nor for a subject by a key of none.
    const isSilent = store === 'noteHistory' || store === 'contextSubjects';
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    let database = await filled();
    const whole = await shown(database);
    database.close();
    const damage = fc.dictionary(
      fc.constantFrom('subject', 'body', 'keys', 'texts', 'updated', 'notes', 'bands'),
      fc.jsonValue({ maxDepth: 2 }),
      { noNullPrototype: true },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (damaged) => {
        globalThis.indexedDB = new IDBFactory();
        database = await filled();
        for (const [at, record] of damaged.entries())
          await putRaw(database, store, {
            ...record,
            subject: { keys: note.subject.keys },
            keys: ['outlet:example-herald.com'],
            bands: ['0:a'],
            [key]: `damaged ${at}`,
          });
        log.mockClear();
        expect(await shown(database)).toEqual(whole);
        expect(log.mock.calls.length > 0 || isSilent).toBe(true);
        // They keep nobody from writing.
        expect(await saveNote(database, draft, draft.updated)).toMatchObject({ body: draft.body });
        expect(await database.count(store)).toBeGreaterThanOrEqual(damaged.length);
        database.close();
      }),
      { numRuns: 8 },
    );
  },
);

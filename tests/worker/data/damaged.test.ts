import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { unwrap } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Pack } from '../../../src/domain/packs/pack.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import { keepSight } from '../../../src/storage/kept/keep.ts';
import type { Database } from '../../../src/storage/schema.ts';
import { importPack } from '../../../src/storage/packs/stagePack.ts';
import { deleteDamaged, findDamaged, saveDamaged } from '../../../src/worker/data/damaged.ts';
import { dataWorker } from '../../../src/worker/data/dataWorker.ts';
import { makeBackup } from '../../../src/worker/data/exportData.ts';
import { parseBackup } from '../../../src/worker/exchange/parseBackup.ts';
import { madeUpPack } from '../../domain/packs/madeUpPack.ts';
import { aSight } from '../../storage/kept/aSight.ts';
import { noteWith } from '../exchange/arbitrary.ts';

const quiet = () => undefined;

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  vi.spyOn(console, 'error').mockImplementation(quiet);
  database = await openDatabase(quiet);
  await database.put('personalNotes', noteWith({}));
  await keepSight(database, await aSight('first'), 50);
  await importPack(database, Pack.parse(madeUpPack()), new Blob(['{}']), null, quiet);
});
afterEach(() => {
  database.close();
  vi.restoreAllMocks();
});

/** Past the types, as damage comes. */
async function putRaw(store: string, record: unknown, key?: string): Promise<void> {
  const transaction = unwrap(database).transaction(store, 'readwrite');
  transaction.objectStore(store).put(record, key);
  await new Promise((done) => transaction.addEventListener('complete', done));
}

const words = 'words of the reader’s';

test.each([
  ['personalNotes', { id: 'x', body: words }],
  ['drafts', { slot: 'x', body: words }],
  ['noteHistory', { noteId: 'x', texts: words }],
  ['people', { id: 'x', a: words }],
  ['textSketches', { key: 'x', keys: words }],
  ['keptArticles', { id: 'x', title: words }],
  ['keptVersions', { id: 'x', packed: words, bytes: new Uint8Array([1, 2]) }],
  ['tombstones', { id: 'x', versions: words }],
  ['packs', { id: 'x', imported: words, at: new Date(0) }],
  ['packFiles', { text: words }, 'x'],
  ['contextSubjects', { id: 'x', notes: words }],
])(
  'a damaged record of %s is counted, saved as it is, deleted alone, and keeps no backup from being made',
  async (store, record, key?: string) => {
    expect(await findDamaged(database)).toEqual([]);
    const before = await Promise.all([...database.objectStoreNames].map((name) => database.count(name)));
    await putRaw(store, record, key);
    const carryOut = dataWorker(async () => database);
    expect(await carryOut({ type: 'data.damaged' }, quiet)).toEqual({ type: 'data.damaged', count: 1 });

    const { file, name } = await saveDamaged(database);
    const saved: unknown = JSON.parse(await file.text());
    expect(saved).toMatchObject({ records: [{ store, key: 'x' }] });
    expect(JSON.stringify(saved)).toContain(words);
    expect(name).toMatch(/^sidelight-damaged-\d{4}-\d\d-\d\d\.json$/);

    const backup = await makeBackup(database, { keptInBackups: true }, quiet);
    const { notes, kept, problems } = await parseBackup('a.gz', new Uint8Array(await backup.file.arrayBuffer()));
    expect([notes.length, kept.length, problems]).toEqual([1, 1, []]);

    await deleteDamaged(database);
    expect(await findDamaged(database)).toEqual([]);
    expect(await Promise.all([...database.objectStoreNames].map((one) => database.count(one)))).toEqual(before);
  },
);

test('the file of a pack that is damaged does not keep all else out of a backup', async () => {
  const { id } = (await database.getAll('packs'))[0] ?? { id: '' };
  await putRaw('packFiles', 'no file', id);
  const { file } = await makeBackup(database, {}, quiet);
  const { notes, packs } = await parseBackup('a.gz', new Uint8Array(await file.arrayBuffer()));
  expect([notes.length, packs.length]).toEqual([1, 0]);
});

test('more than are read at a time are found', async () => {
  for (let at = 0; at < 1001; at += 1) await putRaw('people', { id: String(at) });
  expect(await findDamaged(database)).toHaveLength(1001);
});

import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DATABASE_NAME, openDatabase } from '../../../src/storage/database.ts';
import type { Database } from '../../../src/storage/schema.ts';
import { notesWorker } from '../../../src/worker/notes/notesWorker.ts';
import type { NotesReply, NotesRequest } from '../../../src/messages/worker.ts';
import { EVERY_NOTE, type NotesQuery } from '../../../src/domain/notes/notesQuery.ts';
import { editDraft } from '../../../src/domain/notes/note.ts';
import { decide } from '../../../src/storage/people.ts';
import { note, passage } from '../search/madeUpNotes.ts';

const quiet = () => undefined;

let database: Database;
let ask: (request: NotesRequest) => Promise<NotesReply>;
beforeEach(async () => {
  database?.close();
  await new Promise((done) => indexedDB.deleteDatabase(DATABASE_NAME).addEventListener('success', done));
  database = await openDatabase(quiet);
  const worker = notesWorker(async () => database);
  ask = (request) => worker(request, quiet);
});

const locks = note(1, { body: 'Counts three locks.', tags: ['locks'] });
const ships = note(2, { body: 'Counts forty ships.' });
const gone = note(3, { body: 'Counts nothing.', deleted: '2026-11-22T10:00:00.000Z' });
async function store(...notes: (typeof locks)[]): Promise<void> {
  for (const one of notes) await database.put('personalNotes', one);
}

const bodiesIn = async (which: readonly string[] | NotesQuery) => {
  const reply = await ask({ type: 'notes.export', which, format: 'web-annotation' });
  if (reply.type !== 'notes.file') throw new Error(`answered ${reply.type}`);
  return [...(await reply.file.text()).matchAll(/"value":"(Counts [^"]*)"/g)].map(([, body]) => body);
};

test.each<[what: string, which: readonly string[] | NotesQuery, bodies: string[]]>([
  ['those named, in their order', [ships.id, locks.id], ['Counts forty ships.', 'Counts three locks.']],
  ['those named that are still there', [ships.id, note(9).id], ['Counts forty ships.']],
  ['all a query finds, in its order', EVERY_NOTE, ['Counts forty ships.', 'Counts three locks.']],
  ['those its filters leave', { ...EVERY_NOTE, tag: 'locks' }, ['Counts three locks.']],
  ['those its words leave', { ...EVERY_NOTE, words: 'forty' }, ['Counts forty ships.']],
  ['none where it finds none', { ...EVERY_NOTE, tag: 'bridges' }, []],
])('exports %s', async (_, which, bodies) => {
  await store(locks, ships, gone);
  await ask({ type: 'notes.read', ids: null });
  await ask({ type: 'notes.index' });
  expect(await bodiesIn(which)).toEqual(bodies);
});

test('lists what was begun, and what was decided of people', async () => {
  const draft = editDraft(locks);
  const decided = { id: crypto.randomUUID(), relation: 'same', a: 'author:one', b: 'author:two' } as const;
  expect(await ask({ type: 'drafts.list' })).toEqual({ type: 'drafts.listed', drafts: [] });
  await database.put('drafts', draft);
  expect(await ask({ type: 'drafts.list' })).toEqual({ type: 'drafts.listed', drafts: [draft] });
  await decide(database, decided);
  expect(await ask({ type: 'people.list' })).toMatchObject({
    type: 'people.listed',
    people: [{ relation: 'same', a: 'author:one', b: 'author:two' }],
  });
});

describe('reading again', () => {
  const listed = async (query: Partial<NotesQuery> = {}) => {
    await ask({ type: 'notes.index' });
    const reply = await ask({ type: 'notes.find', query: { ...EVERY_NOTE, ...query }, inSight: null });
    if (reply.type !== 'notes.found') throw new Error(`answered ${reply.type}`);
    return reply.found.rows.map((row) => row?.note.body);
  };
  const changed = { ...locks, body: 'Counts four locks.', updated: '2026-11-01T10:00:00.000Z' };
  beforeEach(async () => {
    await store(locks, ships);
    await ask({ type: 'notes.read', ids: null });
  });

  test('takes in what is named: a change, a new note, one that has gone', async () => {
    const added = note(4, { body: 'New.' });
    await store(changed, added);
    await database.delete('personalNotes', ships.id);
    await ask({ type: 'notes.read', ids: [changed.id, added.id, ships.id] });
    expect(await listed()).toEqual(['New.', 'Counts four locks.']);
    expect(await listed({ words: 'four' })).toEqual(['Counts four locks.']);
  });

  test('looks at nothing else', async () => {
    const get = vi.spyOn(IDBObjectStore.prototype, 'get');
    const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    await ask({ type: 'notes.read', ids: [locks.id] });
    const read = [...get.mock.calls, ...getAll.mock.calls].map(([key]) => key);
    expect(read).toEqual([locks.id, 'lostPassages']);
    vi.restoreAllMocks();
  });

  test('of which nothing is known takes in every change', async () => {
    await store(changed);
    await database.delete('personalNotes', ships.id);
    await ask({ type: 'notes.read', ids: null });
    expect(await listed()).toEqual(['Counts four locks.']);
  });

  test('while all are being read ends with the latest', async () => {
    const all = ask({ type: 'notes.read', ids: null });
    await store(changed);
    await Promise.all([all, ask({ type: 'notes.read', ids: [changed.id] })]);
    expect(await listed({ words: 'four' })).toEqual(['Counts four locks.']);
  });
});

test('a passage is lost only as long as the note stands on it', async () => {
  const onPassage = note(5, { passage: passage('of the locks') });
  const isOrphaned = async () => {
    await ask({ type: 'notes.read', ids: null });
    const reply = await ask({ type: 'notes.find', query: EVERY_NOTE, inSight: null });
    return reply.type === 'notes.found' && reply.found.rows[0]?.isOrphaned;
  };
  await database.put('meta', [onPassage.id], 'lostPassages');
  await store(onPassage);
  expect(await isOrphaned()).toBe(true);
  await store({ ...onPassage, passage: null, updated: '2026-11-01T10:00:00.000Z' });
  expect(await isOrphaned()).toBe(false);
});

test('a note that has gone leaves its row empty: the others stay in their places', async () => {
  await store(locks, ships);
  await ask({ type: 'notes.read', ids: null });
  const reply = await ask({ type: 'notes.find', query: EVERY_NOTE, inSight: null });
  if (reply.type !== 'notes.found') throw new Error(`answered ${reply.type}`);
  const { id, rows: shown } = reply.found;
  await database.delete('personalNotes', shown[0]?.note.id ?? '');
  const again = await ask({ type: 'notes.rows', found: id, from: 0, to: 2 });
  expect(again).toEqual({ type: 'notes.rows', rows: [null, shown[1]] });
  expect(await ask({ type: 'notes.find', query: EVERY_NOTE, inSight: null })).toMatchObject({
    found: { total: 1, rows: [shown[1]] },
  });
});

test('a change that fails midway tells what it has changed, and why it went no further', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const all = Array.from({ length: 501 }, (_, number) => note(number));
  await store(...all);
  const ids = all.map(({ id }) => id);
  const worker = notesWorker(async () => database);
  const change = { type: 'notes.change', ids, change: { do: 'tag', tag: 'all' } } as const;
  const reply = await worker(change, () => database.close());
  expect(reply).toEqual({ type: 'notes.changed', ids: ids.slice(0, 500), failure: 'storage' });
  database = await openDatabase(quiet);
  const tagged = { ...EVERY_NOTE, tag: 'all' };
  expect(await worker({ type: 'notes.find', query: tagged, inSight: null }, quiet)).toMatchObject({
    found: { total: 500 },
  });
});

test('a note deleted by hand takes along what was only of it', async () => {
  const trashed = { ...locks, deleted: '2026-11-01T10:00:00.000Z' };
  await store(trashed, ships);
  await database.put('drafts', { ...editDraft(trashed), body: 'Unfinished' });
  await database.put('meta', [trashed.id, ships.id], 'lostPassages');
  await ask({ type: 'notes.change', ids: [trashed.id, ships.id], change: { do: 'delete' } });
  expect(await database.count('drafts')).toBe(0);
  expect(await database.get('meta', 'lostPassages')).toEqual([ships.id]);
  expect((await database.getAll('personalNotes')).map(({ id }) => id)).toEqual([ships.id]);
});

import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DATABASE_NAME, openDatabase } from '../../../src/storage/database.ts';
import type { Database } from '../../../src/storage/schema.ts';
import { notesWorker } from '../../../src/worker/notes/notesWorker.ts';
import type { NotesReply, NotesRequest } from '../../../src/messages/worker.ts';
import { EVERY_NOTE, type NotesQuery } from '../../../src/domain/notes/notesQuery.ts';
import type { OnProgress } from '../../../src/messages/packsView.ts';
import { editDraft } from '../../../src/domain/notes/note.ts';
import { decide } from '../../../src/storage/people.ts';
import { note, passage } from '../search/madeUpNotes.ts';

const quiet = () => undefined;

let database: Database;
let ask: (request: NotesRequest, onProgress?: OnProgress) => Promise<NotesReply>;
beforeEach(async () => {
  database?.close();
  await new Promise((done) => indexedDB.deleteDatabase(DATABASE_NAME).addEventListener('success', done));
  database = await openDatabase(quiet);
  const worker = notesWorker(async () => database);
  ask = (request, onProgress = quiet) => worker(request, onProgress);
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

describe('what was found', () => {
  const many = Array.from({ length: 60 }, (_, index) => note(index + 1));
  /** As the newest come first. */
  const ids = many.map(({ id }) => id).toReversed();
  const find = async (query: Partial<NotesQuery> = {}, inSight: string | null = null) => {
    const reply = await ask({ type: 'notes.find', query: { ...EVERY_NOTE, ...query }, inSight });
    if (reply.type !== 'notes.found') throw new Error(`answered ${reply.type}`);
    return { ...reply.found, shown: reply.found.rows.map((row) => row?.note.id) };
  };
  beforeEach(async () => {
    await store(...many);
    await ask({ type: 'notes.read', ids: null });
  });

  test.each([
    ['nothing is in sight', null, 0, 30, null],
    ['the note in sight stands far down', ids[40], 30, 60, 40],
    ['it stands near the end', ids[58], 48, 60, 58],
    ['it stands near the beginning', ids[4], 0, 30, 4],
    ['it stands first', ids[0], 0, 30, 0],
    ['it is not found', note(99).id, 0, 30, null],
  ])('comes with the rows to show: %s', async (_what, inSight = null, from, to, at) => {
    const found = await find({}, inSight);
    expect(found).toMatchObject({ total: 60, from, at, shown: ids.slice(from, to) });
  });

  test('is asked for part by part, as long as nothing else is', async () => {
    const { id: found } = await find();
    expect(await ask({ type: 'notes.ids', found, from: 50, to: 53 })).toEqual({
      type: 'notes.ids',
      ids: ids.slice(50, 53),
    });
    expect(await ask({ type: 'notes.rows', found, from: 59, to: 70 })).toMatchObject({ rows: [{ note: many[0] }] });
    expect((await find()).id).not.toBe(found);
    expect(await ask({ type: 'notes.ids', found, from: 0, to: 9 })).toEqual({ type: 'notes.ids', ids: null });
    expect(await ask({ type: 'notes.rows', found, from: 0, to: 9 })).toEqual({ type: 'notes.rows', rows: null });
  });

  test('changes with the notes, without reading them again', async () => {
    const [first = '', second = ''] = ids;
    const trash = { type: 'notes.change', ids: [first, second], change: { do: 'trash' } } as const;
    expect(await ask(trash)).toEqual({ type: 'notes.changed', ids: [first, second], failure: null });
    expect(await ask(trash)).toEqual({ type: 'notes.changed', ids: [], failure: null });
    expect((await find({ trash: true })).shown).toEqual([first, second]);
    await ask({ type: 'notes.change', ids: [first], change: { do: 'delete' } });
    expect(await find({ trash: true })).toMatchObject({ total: 1, trashed: 1, kept: 58, shown: [second] });
  });

  test('on an author is that on all names that are one person’s; on another subject on that alone', async () => {
    const on = (number: number, kind: 'author' | 'topic', key: string) =>
      note(number, { subject: { kind, keys: [key], label: 'X' } });
    await store(on(61, 'author', 'author:a'), on(62, 'author', 'author-at:x.example:b'), on(63, 'topic', 'term:und:a'));
    await decide(database, { a: 'author:a', b: 'author-at:x.example:b', relation: 'same' });
    await ask({ type: 'notes.read', ids: null });
    for (const subject of ['author:a', 'author-at:x.example:b'])
      expect((await find({ subject })).shown).toEqual([note(62).id, note(61).id]);
    expect((await find({ subject: 'term:und:a' })).shown).toEqual([note(63).id]);
  });
});

describe('of a great many notes', () => {
  const many = Array.from({ length: 1000 }, (_, index) => note(index + 1, { created: note(1).created, tags: ['x'] }));
  beforeEach(async () => {
    const transaction = database.transaction('personalNotes', 'readwrite');
    for (const one of many) void transaction.store.put(one);
    await transaction.done;
  });
  const total = async () => {
    const reply = await ask({ type: 'notes.find', query: { ...EVERY_NOTE, tag: 'x' }, inSight: null });
    return reply.type === 'notes.found' ? reply.found.total : null;
  };

  test('all are read and made searchable, and how far that is is told', async () => {
    const [read, indexed] = [vi.fn<OnProgress>(), vi.fn<OnProgress>()];
    await ask({ type: 'notes.read', ids: null }, read);
    expect(read.mock.calls).toEqual([
      [500, 1000],
      [1000, 1000],
      [1000, 1000],
    ]);
    await ask({ type: 'notes.index' }, indexed);
    expect(indexed.mock.lastCall).toEqual([1000, 1000]);
    expect(await total()).toBe(1000);
  });

  test('that change again and again nothing is forgotten, and what they were does not pile up', async () => {
    await ask({ type: 'notes.read', ids: null });
    const ids = many.map(({ id }) => id);
    for (const change of ['trash', 'restore', 'trash', 'restore'] as const)
      await ask({ type: 'notes.change', ids, change: { do: change } });
    const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    await ask({ type: 'notes.read', ids: [note(1).id] });
    expect(getAll).toHaveBeenCalled();
    getAll.mockClear();
    await ask({ type: 'notes.read', ids: [note(1).id] });
    expect(getAll).not.toHaveBeenCalled();
    vi.restoreAllMocks();
    expect(await total()).toBe(1000);
  });

  test('who asks for all while that waits is answered by the same reading', async () => {
    const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    await Promise.all([1, 2, 3].map(() => ask({ type: 'notes.read', ids: null })));
    expect(getAll).toHaveBeenCalledTimes(3);
    vi.restoreAllMocks();
    expect(await total()).toBe(1000);
  });
});

test('a reading that failed does not hinder the next', async () => {
  await store(locks);
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementationOnce(() => {
    throw new DOMException('damaged', 'UnknownError');
  });
  await expect(ask({ type: 'notes.read', ids: null })).rejects.toThrow('damaged');
  await ask({ type: 'notes.read', ids: null });
  expect(await bodiesIn(EVERY_NOTE)).toEqual(['Counts three locks.']);
});

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { contextFor } from '../../src/background/packs/contextFor.ts';
import { storeShippedPacks } from '../../src/background/packs/shippedPacks.ts';
import { codeOf } from '../../src/domain/failure.ts';
import { contextNotesOf } from '../../src/domain/packs/indexing.ts';
import { Pack } from '../../src/domain/packs/pack.ts';
import { openConnection } from '../../src/storage/connection.ts';
import { DATABASE_NAME, openDatabase } from '../../src/storage/database.ts';
import { draftsAmong } from '../../src/domain/notes/drafts.ts';
import { allDrafts } from '../../src/storage/drafts.ts';
import { notesFor } from '../../src/storage/notes.ts';
import { headerOf } from '../../src/storage/packs/packHeader.ts';
import { listPacks } from '../../src/storage/packs/packs.ts';
import { readContextNoteIndex, searchContextNotes } from '../../src/worker/packs/searchContextNotes.ts';
import { madeUpPack } from '../domain/packs/madeUpPack.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** Records as the first two versions wrote them. */
const subject = { kind: 'outlet', keys: ['outlet:example.org'], label: 'Example' };
const oldDraft = {
  slot: 'new:1',
  subject,
  body: 'Half a thought',
  noteId: null,
  updated: '2026-11-20T10:00:00.000Z',
};
const oldNote = {
  id: '00000000-0000-4000-8000-000000000001',
  subject,
  body: 'A whole one',
  origin: { url: 'https://example.org/a', title: 'A', authors: ['Mira Holt'], outlet: 'Example', published: null },
  created: '2026-11-20T10:00:00.000Z',
  updated: '2026-11-20T11:00:00.000Z',
  deleted: null,
};

/** Makes a database as an older version of the extension did, as far as it is looked at. */
const openAsVersion = (version: 1 | 2 | 4 | 5) =>
  openDB(DATABASE_NAME, version, {
    upgrade(database) {
      for (const [store, key, path] of [
        ['personalNotes', 'id', 'subject.keys'],
        ['drafts', 'slot', 'subject.keys'],
        ['contextNotes', 'id', 'keys'],
      ] as const)
        database.createObjectStore(store, { keyPath: key }).createIndex('keys', path, { multiEntry: true });
      database.createObjectStore('packs', { keyPath: 'id' });
      database.createObjectStore('meta');
      if (version >= 2) database.createObjectStore('packFiles');
    },
  });

async function storeAsVersion(version: 1 | 2) {
  const old = await openAsVersion(version);
  await old.put('drafts', oldDraft);
  await old.put('personalNotes', oldNote);
  old.close();
}

test.each([1, 2] as const)('a database of version %i keeps what it holds and gains what is new', async (version) => {
  await storeAsVersion(version);
  const database = await openDatabase(() => undefined);
  expect(draftsAmong(await allDrafts(database), subject.keys)).toEqual([
    { ...oldDraft, passage: null, tags: [], noteRevision: null, origin: null },
  ]);
  expect(await notesFor(database, subject.keys)).toEqual([{ ...oldNote, passage: null, tags: [], rivals: [] }]);
  expect([...database.objectStoreNames]).toEqual(
    expect.arrayContaining(['packFiles', 'people', 'textSketches', 'tombstones', 'changes', 'devices']),
  );
});

test('notes made behind a proxy, in an archive, on a site for phones or by a gift are found on the page itself', async () => {
  const page = 'https://harbour.example.org/locks';
  const places: [url: string, oldKey: string][] = [
    ['https://harbour-example-org.ezproxy.example.edu/locks', 'article:harbour-example-org.ezproxy.example.edu/locks'],
    [`https://web.archive.org/web/20261101000000/${page}`, `article:web.archive.org/web/20261101000000/${page}`],
    ['https://mobile.harbour.example.org/locks', 'article:mobile.harbour.example.org/locks'],
    [`${page}?gift=abc`, 'article:harbour.example.org/locks?gift=abc'],
    // On something else than the page at its address; damaged.
    [page, 'article:lantern.example/other'],
    ['no address', ''],
  ];
  const old = await openAsVersion(4);
  for (const [at, [url, key]] of places.entries()) {
    const placed = {
      subject: { kind: 'article', keys: key === '' ? 'none' : [key], label: 'The locks' },
      origin: { ...oldNote.origin, url },
      passage: null,
      tags: [],
    };
    await old.put('personalNotes', { ...oldNote, ...placed, id: `${oldNote.id.slice(0, -1)}${at}`, rivals: [] });
    await old.put('drafts', { ...oldDraft, ...placed, slot: `new:${at}`, noteRevision: null });
  }
  old.close();

  const database = await openDatabase(() => undefined);
  const ids = (await notesFor(database, ['article:harbour.example.org/locks'])).map(({ id }) => id.slice(-1));
  expect(ids.toSorted()).toEqual(['0', '1', '2', '3']);
  const [proxied] = await notesFor(database, [places[0]?.[1] ?? '']);
  expect(proxied?.subject.keys[0]).toBe(places[0]?.[1]);
  expect(await database.countFromIndex('drafts', 'keys', 'article:harbour.example.org/locks')).toBe(4);
  expect(await database.get('personalNotes', `${oldNote.id.slice(0, -1)}5`)).toMatchObject({
    subject: { keys: 'none' },
  });
});

describe('a database that has a record for each note of a pack', () => {
  const { packs, notes } = packsOfVersion5();
  const isOf =
    (packId: string) =>
    ({ id }: { id: string }) =>
      id.startsWith(`${packId}/`);
  const asked = {
    keys: ['outlet:example-herald.com', 'author-at:herald.example.org:t angstrom'],
    text: '',
    language: null,
  };

  beforeEach(async () => {
    const old = await openAsVersion(5);
    for (const pack of packs) await old.put('packs', pack);
    for (const note of notes) await old.put('contextNotes', note);
    await old.put('packFiles', new Blob(['{}']), 'pack:1');
    await old.put('meta', '1.0', 'shippedPacks');
    old.close();
  });

  test('keeps the packs of the reader, note by note, and what was switched off', async () => {
    const database = await openDatabase(() => undefined);
    expect(await database.getAll('packs')).toEqual(packs);
    expect(await (await database.get('packFiles', 'pack:1'))?.text()).toBe('{}');
    const shown = (await contextFor(database, asked)).notes;
    expect(shown).toEqual(
      notes.filter(isOf('pack:1')).filter(({ keys }) => keys.some((key) => asked.keys.includes(key))),
    );
    expect(shown.map(({ id }) => id)).toEqual(['pack:1/n1', 'pack:1/n2', 'pack:1/n4']);
    const index = await readContextNoteIndex(database);
    expect((await searchContextNotes(database, index, '', 0)).total).toBe(12);
    // One for each of five subjects.
    expect((await database.getAllKeys('contextSubjects')).filter((id) => isOf('pack:1')({ id }))).toHaveLength(5);
  });

  test('stores those that come with the extension anew, though this version had stored them', async () => {
    const database = await openDatabase(() => undefined);
    expect((await database.getAllKeys('contextSubjects')).some((id) => id.startsWith('sidelight.'))).toBe(false);
    // It is not taken for one that the browser has dropped.
    expect(await database.get('meta', 'shippedPacks')).toBe('');
    const outlets = { ...madeUpPack(), id: 'sidelight.outlets' };
    expect(await storeShippedPacks(database, '1.0', async () => outlets)).toBe(true);
    const listed = await listPacks(database);
    expect(listed.map(({ id, enabled }) => [id, enabled])).toEqual([
      ['sidelight.outlets', false],
      ['org.example.demo', true],
      ['org.example.off', false],
    ]);
  });

  test('is left as it was where the upgrade is cut off, and upgraded the next time', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(openDatabase(() => undefined)).rejects.toMatchObject({ name: 'AbortError' });
    expect(error).toHaveBeenCalled();
    put.mockRestore();
    error.mockRestore();
    const old = await openDB(DATABASE_NAME);
    expect([old.version, await old.count('contextNotes')]).toEqual([5, notes.length]);
    old.close();
    const database = await openDatabase(() => undefined);
    expect((await contextFor(database, asked)).notes).toHaveLength(3);
  });
});

/** Packs as version 5 stored them: one that came with the extension, one of the reader's, one that is switched off. */
function packsOfVersion5() {
  const made = [
    { key: 'pack:1', id: 'org.example.demo', enabled: true, kind: 'imported' },
    { key: 'pack:2', id: 'org.example.off', enabled: false, kind: 'imported' },
    { key: 'sidelight.outlets', id: 'sidelight.outlets', enabled: false, kind: 'shipped' },
  ].map(({ key, id, enabled, kind }) => {
    const pack = Pack.parse({ ...madeUpPack(), id });
    const record = { id: key, version: pack.version, title: pack.title, enabled, [kind]: headerOf(pack) };
    return { record, notes: contextNotesOf({ ...pack, id: key }) };
  });
  return { packs: made.map(({ record }) => record), notes: made.flatMap(({ notes }) => notes) };
}

test('a database of version 6 keeps its notes, and keeps no article before the reader says so', async () => {
  const old = await openDB(DATABASE_NAME, 6, {
    upgrade(database) {
      const notes = database.createObjectStore('personalNotes', { keyPath: 'id' });
      notes.createIndex('keys', 'subject.keys', { multiEntry: true });
      for (const name of ['drafts', 'packs', 'people', 'textSketches', 'noteHistory', 'contextSubjects'])
        database.createObjectStore(name, { keyPath: 'id' });
      for (const name of ['meta', 'packFiles']) database.createObjectStore(name);
    },
  });
  const note = { ...oldNote, passage: null, tags: [], rivals: [] };
  await old.put('personalNotes', note);
  old.close();
  const database = await openDatabase(() => undefined);
  expect(await notesFor(database, subject.keys)).toEqual([note]);
  expect([await database.count('keptArticles'), await database.count('keptVersions')]).toEqual([0, 0]);
  expect([...database.transaction('keptArticles').store.indexNames]).toEqual([
    'authorKeys',
    'bands',
    'keys',
    'outletKey',
    'seen',
    'storyTerms',
  ]);
});

test('a database that a later version of the extension has used is told by a code of its own, and left as it is', async () => {
  (await openDatabase(() => undefined)).close();
  (await openDB(DATABASE_NAME, 1000)).close();
  const failure = await openDatabase(() => undefined).catch((error: unknown) => error);
  expect(codeOf(failure)).toBe('storage-newer');
  const later = await openDB(DATABASE_NAME);
  expect(later.version).toBe(1000);
  later.close();
});

test('an older page that holds the database open is told of, and what it holds is there once it has gone', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  // As one that does not hear that it should make way.
  const old = await openDB(DATABASE_NAME, 6, { upgrade: (made) => void made.createObjectStore('kept by a test') });
  const opening = openDatabase(() => undefined).catch((error: unknown) => codeOf(error));
  await vi.waitUntil(() => vi.getTimerCount() > 0, { interval: 1 });
  await vi.advanceTimersByTimeAsync(5000);
  expect(await opening).toBe('storage-blocked');
  vi.useRealTimers();
  old.close();
  // Nor is the connection that came too late in anybody's way.
  const later = await openDB(DATABASE_NAME, 1000);
  expect([...later.objectStoreNames]).toEqual(expect.arrayContaining(['kept by a test', 'tombstones']));
  later.close();
});

test('a connection is prepared before anybody gets it, and anew when it was closed', async () => {
  const prepared: string[] = [];
  let closed = 0;
  const connect = openConnection(
    async (database) => {
      await database.put('meta', `${prepared.length}`, 'shippedPacks');
      prepared.push('prepared');
    },
    () => (closed += 1),
  );
  const [one, same] = await Promise.all([connect(), connect()]);
  expect(one).toBe(same);
  expect(await one.get('meta', 'shippedPacks')).toBe('0');
  await new Promise((done) => (indexedDB.deleteDatabase(DATABASE_NAME).onsuccess = done));
  expect(closed).toBe(1);
  expect(await (await connect()).get('meta', 'shippedPacks')).toBe('1');
});

import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { DATABASE_NAME, openDatabase, type Database } from '../../src/browser/database.ts';
import { notesWorker } from '../../src/browser/notesWorker.ts';
import type { NotesReply, NotesRequest } from '../../src/browser/notesProtocol.ts';
import { EVERY_NOTE, type NotesQuery } from '../../src/search/query.ts';
import { note } from '../search/madeUpNotes.ts';

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
  await ask({ type: 'notes.read' });
  await ask({ type: 'notes.index' });
  expect(await bodiesIn(which)).toEqual(bodies);
});

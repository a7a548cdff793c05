import * as z from 'zod/mini';
import { codeOf } from '../../domain/failure.ts';
import { keysOfPerson } from '../../domain/notes/people.ts';
import { PersonalNote } from '../../domain/notes/note.ts';
import { stampOf } from '../search/entry.ts';
import { createNoteCollection, type IdList } from '../search/noteCollection.ts';
import type { NotesQuery } from '../../domain/notes/notesQuery.ts';
import type { NoteRow, NotesChange, NotesFound } from '../../messages/notesView.ts';
import { exportNotes } from '../data/exportData.ts';
import type { Database } from '../../storage/schema.ts';
import { orphanedPassages } from '../../storage/orphanedPassages.ts';
import { changeNotes, type ChangedNotes } from './changeNotes.ts';
import type { NotesReply, NotesRequest } from '../../messages/worker.ts';
import { allDrafts } from '../../storage/drafts.ts';
import { decisions } from '../../storage/people.ts';
import { parseRecords } from '../../storage/parseRecords.ts';

type OnProgress = (done: number, total: number) => void;

/** Read at a time; a query waits no longer than for these. */
const BATCH = 500;
/** The same of making searchable, in milliseconds and notes. */
const SLICE_MS = 20;
const SLICE = 20;
/** Rows that come along with what was found: more than a window shows. */
const FIRST_ROWS = 30;
const ROWS_BEFORE = 10;

/** What tells whether a record has changed, without parsing it whole. */
const Stamped = z.object({
  id: z.string(),
  updated: z.string(),
  deleted: z.nullable(z.string()),
  rivals: z.array(z.custom<PersonalNote['rivals'][number]>(() => true)),
});

/** Keeps all notes searchable, and answers the page of notes, in the library's worker. */
export function notesWorker(database: () => Promise<Database>) {
  let notes = createNoteCollection();
  let orphaned: ReadonlySet<string> = new Set();
  let last: { id: number; ids: IdList } = { id: 0, ids: [] };
  /** One reading after the other; who asks for all while such a reading waits shares it. */
  let turn: Promise<unknown> = Promise.resolve();
  let waiting: Promise<void> | null = null;

  const read = (ids: readonly string[] | null, onProgress: OnProgress): Promise<void> => {
    if (ids === null && waiting) return waiting;
    const mine = turn.then(async () => {
      if (ids === null) waiting = null;
      await (ids === null ? readAll(onProgress) : readSome(ids));
      if (notes.isWorn()) {
        notes = createNoteCollection();
        await readAll(onProgress);
      }
      orphaned = await orphanedPassages(await database());
      notes.setOrphaned(orphaned);
    });
    turn = mine.catch(() => undefined);
    if (ids === null) waiting = mine;
    return mine;
  };

  const readAll = async (onProgress: OnProgress) => {
    const opened = await database();
    const total = await opened.count('personalNotes');
    const gone = new Set(notes.ids());
    let range: IDBKeyRange | undefined;
    for (let done = 0; ; done += BATCH) {
      const records = await opened.getAll('personalNotes', range, BATCH);
      for (const { id } of records) gone.delete(id);
      take(records);
      onProgress(Math.min(done + records.length, total), total);
      const end = records.at(-1);
      if (!end || records.length < BATCH) break;
      range = IDBKeyRange.lowerBound(end.id, true);
    }
    for (const id of gone) notes.remove(id);
  };
  const readSome = async (ids: readonly string[]) => {
    const { store } = (await database()).transaction('personalNotes');
    const records = await Promise.all(ids.map((id) => store.get(id)));
    for (const [at, id] of ids.entries()) if (records[at] === undefined) notes.remove(id);
    take(records.filter(Boolean));
  };
  const take = (records: readonly unknown[]) => {
    for (const note of parseRecords(PersonalNote, records.filter(isNew))) notes.put(note);
  };
  const isNew = (record: unknown): boolean => {
    const stamped = Stamped.safeParse(record);
    return !stamped.success || notes.entry(stamped.data.id)?.stamp !== stampOf(stamped.data);
  };

  const index = async (onProgress: OnProgress) => {
    for (;;) {
      const end = performance.now() + SLICE_MS;
      let more = true;
      while (more && performance.now() < end) more = notes.index(SLICE);
      const { done, total } = notes.progress();
      onProgress(done, total);
      if (!more) return;
      await new Promise((wake) => setTimeout(wake)); // a query in between
    }
  };

  /**
   * A row for each id, in place; null where a note has gone since it was found, so that no other moves to its place.
   * That note is found no more: whoever finds again gets rid of its row.
   */
  const rowsOf = async (ids: readonly string[]): Promise<(NoteRow | null)[]> => {
    const store = (await database()).transaction('personalNotes').store;
    const records = await Promise.all(ids.map((id) => store.get(id)));
    const isOrphaned = ({ id, passage }: PersonalNote) => passage !== null && orphaned.has(id);
    return records.map((record, at) => {
      const [note] = parseRecords(PersonalNote, record ? [record] : []);
      if (note) return { note, isOrphaned: isOrphaned(note) };
      notes.remove(ids[at] ?? '');
      return null;
    });
  };

  const findAll = async (query: NotesQuery) =>
    notes.find(query, query.subject === null ? undefined : await keysOf(query.subject));
  const find = async (query: NotesQuery, inSight: string | null): Promise<NotesFound> => {
    const { ids, ...found } = await findAll(query);
    const own = { id: last.id + 1, ids };
    last = own;
    const at = inSight === null ? -1 : ids.indexOf(inSight);
    const from = Math.max(0, at - ROWS_BEFORE);
    const rows = await rowsOf(ids.slice(from, from + FIRST_ROWS));
    const searchable = notes.progress();
    return { id: own.id, total: ids.length, rows, from, at: at === -1 ? null : at, searchable, ...found };
  };
  /** The keys of a subject: of an author, those of all names the reader says are the same person's. */
  const keysOf = async (subject: string): Promise<Set<string>> =>
    new Set(isAuthor(subject) ? keysOfPerson([subject], await decisions(await database())) : [subject]);

  /** What fails midway (partial failure) has changed some notes all the same: they are named beside the failure. */
  const change = async (ids: readonly string[], how: NotesChange, onProgress: OnProgress): Promise<NotesReply> => {
    const changedIds: string[] = [];
    const takeBatch = (changed: ChangedNotes, done: number) => {
      for (const [id, note] of changed) {
        if (note) notes.put(note);
        else notes.remove(id);
        changedIds.push(id);
      }
      onProgress(done, ids.length);
    };
    const failure = await changeNotes(await database(), ids, how, takeBatch).then(
      () => null,
      (error: unknown) => {
        console.error('Sidelight: not all notes could be changed', error);
        return codeOf(error);
      },
    );
    return { type: 'notes.changed', ids: changedIds, failure };
  };

  return async (request: NotesRequest, onProgress: OnProgress): Promise<NotesReply> => {
    switch (request.type) {
      case 'notes.read':
        await read(request.ids, onProgress);
        return { type: 'notes.read' };
      case 'notes.index':
        await index(onProgress);
        return { type: 'notes.indexed' };
      case 'notes.find':
        return { type: 'notes.found', found: await find(request.query, request.inSight) };
      case 'notes.rows': {
        const { found, from, to } = request;
        return { type: 'notes.rows', rows: found === last.id ? await rowsOf(last.ids.slice(from, to)) : null };
      }
      case 'notes.ids': {
        const { found, from, to } = request;
        return { type: 'notes.ids', ids: found === last.id ? last.ids.slice(from, to) : null };
      }
      case 'notes.change':
        return change(request.ids, request.change, onProgress);
      case 'notes.export': {
        const { which, format } = request;
        const ids = 'words' in which ? (await findAll(which)).ids.slice() : which;
        const { file, name } = await exportNotes(await database(), format, ids, onProgress);
        return { type: 'notes.file', file, name };
      }
      case 'drafts.list':
        return { type: 'drafts.listed', drafts: await allDrafts(await database()) };
      case 'people.list':
        return { type: 'people.listed', people: await decisions(await database()) };
    }
  };
}

const isAuthor = (key: string): boolean => /^author(?:-at)?:/.test(key);

import { codeOf } from '../../domain/failure.ts';
import { keysOfPerson } from '../../domain/notes/people.ts';
import { PersonalNote } from '../../domain/notes/note.ts';
import type { IdList } from '../search/noteCollection.ts';
import type { NotesQuery } from '../../domain/notes/notesQuery.ts';
import type { NoteRow, NotesChange, NotesFound } from '../../messages/notesView.ts';
import { exportNotes } from '../data/exportData.ts';
import type { Database } from '../../storage/schema.ts';
import { changeNotes, type ChangedNotes } from './changeNotes.ts';
import type { OnProgress } from '../../messages/packsView.ts';
import type { NotesReply, NotesRequest } from '../../messages/worker.ts';
import { readNotes } from './readNotes.ts';
import { allDrafts } from '../../storage/drafts.ts';
import { decisions } from '../../storage/people.ts';
import { parseRecords } from '../../storage/parseRecords.ts';

/** What is made searchable at a time, in milliseconds and notes; a query waits no longer than for these. */
const SLICE_MS = 20;
const SLICE = 20;
/** Rows that come along with what was found: more than a window shows. */
const FIRST_ROWS = 30;
const ROWS_BEFORE = 10;

/** Keeps all notes searchable, and answers the page of notes, in the library's worker. */
export function notesWorker(database: () => Promise<Database>) {
  const { collection, read, isOrphaned } = readNotes(database);
  let last: { id: number; ids: IdList } = { id: 0, ids: [] };

  const index = async (onProgress: OnProgress) => {
    for (;;) {
      const end = performance.now() + SLICE_MS;
      let more = true;
      while (more && performance.now() < end) more = collection().index(SLICE);
      const { done, total } = collection().progress();
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
    return records.map((record, at) => {
      const [note] = parseRecords(PersonalNote, record ? [record] : []);
      if (note) return { note, isOrphaned: isOrphaned(note) };
      collection().remove(ids[at] ?? '');
      return null;
    });
  };

  const findAll = async (query: NotesQuery) =>
    collection().find(query, query.subject === null ? undefined : await keysOf(query.subject));
  const find = async (query: NotesQuery, inSight: string | null): Promise<NotesFound> => {
    const { ids, ...found } = await findAll(query);
    const own = { id: last.id + 1, ids };
    last = own;
    const at = inSight === null ? -1 : ids.indexOf(inSight);
    const from = Math.max(0, at - ROWS_BEFORE);
    const rows = await rowsOf(ids.slice(from, from + FIRST_ROWS));
    const searchable = collection().progress();
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
        if (note) collection().put(note);
        else collection().remove(id);
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

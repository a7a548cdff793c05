import * as z from 'zod/mini';
import { PersonalNote } from '../../domain/notes/note.ts';
import type { OnProgress } from '../../messages/packsView.ts';
import { orphanedPassages } from '../../storage/orphanedPassages.ts';
import { parseRecords } from '../../storage/parseRecords.ts';
import type { Database } from '../../storage/schema.ts';
import { stampOf } from '../search/entry.ts';
import { createNoteCollection, type NoteCollection } from '../search/noteCollection.ts';

/** Read at a time; a query waits no longer than for these. */
const BATCH = 500;

/** What tells whether a record has changed, without parsing it whole. */
const Stamped = z.object({
  id: z.string(),
  updated: z.string(),
  deleted: z.nullable(z.string()),
  rivals: z.array(z.custom<PersonalNote['rivals'][number]>(() => true)),
});

/** The reader's notes as a search has them, read of the database. */
interface NotesRead {
  /** To be asked for each time: one that is worn gives way to another. */
  collection: () => NoteCollection;
  /**
   * Reads what may have changed. One reading after the other; who asks for all while such a reading waits shares it.
   *
   * @param ids - which can have changed; null where any can
   */
  read: (ids: readonly string[] | null, onProgress: OnProgress) => Promise<void>;
  /** Whether a note's passage was not found when its article was read last. */
  isOrphaned: (note: PersonalNote) => boolean;
}

/** Keeps the notes in memory in step with the database; none is there before the first reading. */
export function readNotes(database: () => Promise<Database>): NotesRead {
  let notes = createNoteCollection();
  let orphaned: ReadonlySet<string> = new Set();
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

  return {
    collection: () => notes,
    read,
    isOrphaned: ({ id, passage }) => passage !== null && orphaned.has(id),
  };
}

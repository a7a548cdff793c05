import { openDB } from 'idb';
import { PersonalNote } from '../../../src/domain/notes/note.ts';
import { migrate } from '../../../src/storage/migrations.ts';
import type { Database, Schema } from '../../../src/storage/schema.ts';

/** One of several that carry. */
export interface Device {
  index: number;
  database: Database;
  /** How far its clock is off, in milliseconds. */
  clock: number;
  /** As its browser stores them. */
  settings: Record<string, unknown>;
}

let databases = 0;

/** What a reader sees of a note. */
export const seen = ({ id, body, tags, passage, subject: { keys }, rivals, color }: PersonalNote): string =>
  JSON.stringify([id, body, tags, passage, keys, rivals.map((rival) => rival.body).toSorted(), color?.name ?? null]);

/** A database as each device has one of its own. */
export function openDevice(): Promise<Database> {
  databases += 1;
  return openDB<Schema>(`device ${databases}`, 1, {
    upgrade: (database, _old, _new, transaction) => void migrate(database, transaction, 0),
  });
}

export const notesOf = async (database: Database): Promise<PersonalNote[]> =>
  (await database.getAll('personalNotes')).map((record) => PersonalNote.parse(record));

const END = 'the browser was ended';

/** A database that does nothing more after so many calls. */
export function endedAfter(database: Database, calls: number): Database {
  let left = calls;
  return new Proxy(database, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]): unknown => {
        left -= 1;
        if (left < 0) throw new Error(END);
        return Reflect.apply(value, target, args);
      };
    },
  });
}

/** What a database throws that was ended. */
export function isEnd(error: unknown): void {
  if (!(error instanceof Error) || error.message !== END) throw error;
}

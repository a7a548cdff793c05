import * as z from 'zod/mini';
import type { NotePlace } from '../domain/report/report.ts';
import type { Database } from './schema.ts';

const NAME = 'lostPassages';
const Stored = z.array(z.string());

/** The notes whose passage was not found when their article was read last. */
export async function orphanedPassages(database: Database): Promise<Set<string>> {
  const stored = Stored.safeParse(await database.get('meta', NAME));
  return new Set(stored.success ? stored.data : []);
}

/** Forgets what was written down of notes that are gone, in the transaction that deletes them. */
export async function forgetPlaces(
  meta: {
    get(key: typeof NAME): Promise<unknown>;
    put(value: string[], key: typeof NAME): Promise<unknown>;
  },
  gone: ReadonlySet<string>,
): Promise<void> {
  const stored = Stored.safeParse(await meta.get(NAME));
  const orphaned = stored.success ? stored.data : [];
  const left = orphaned.filter((id) => !gone.has(id));
  if (left.length < orphaned.length) await meta.put(left, NAME);
}

/**
 * Writes down which passages of an article were found; resolves at once where nothing is new.
 *
 * @returns true if something is
 */
export async function keepPlaces(database: Database, places: readonly NotePlace[]): Promise<boolean> {
  const known = await orphanedPassages(database);
  if (places.every(({ noteId, status }) => known.has(noteId) === (status === 'orphaned'))) return false;
  const transaction = database.transaction('meta', 'readwrite');
  const stored = Stored.safeParse(await transaction.store.get(NAME));
  const orphaned = new Set(stored.success ? stored.data : []);
  for (const { noteId, status } of places) {
    if (status === 'orphaned') orphaned.add(noteId);
    else orphaned.delete(noteId);
  }
  await transaction.store.put([...orphaned], NAME);
  await transaction.done;
  return true;
}

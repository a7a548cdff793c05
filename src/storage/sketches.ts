import type { PersonalNote } from '../domain/notes/note.ts';
import { TextSketch } from '../domain/notes/textSketch.ts';
import type { Database } from './schema.ts';
import { commit } from './atomically.ts';
import { logChanges } from './devices/changes.ts';
import { parseRecords } from './parseRecords.ts';

/**
 * The sketches that share a band with one. Where none are stored yet, one question tells, in place of one for each
 * band.
 */
export async function sketchesLike(database: Database, { bands }: Pick<TextSketch, 'bands'>): Promise<TextSketch[]> {
  const { store } = database.transaction('textSketches');
  if ((await store.count()) === 0) return [];
  const index = store.index('bands');
  const found = (await Promise.all(bands.map((band) => index.getAll(band)))).flat();
  return parseRecords(TextSketch, [...new Map(found.map((sketch) => [sketch.key, sketch])).values()]);
}

/** The sketch of the article each note was made on, by that article's key, as far as there is one. */
export async function sketchesOf(database: Database, notes: readonly PersonalNote[]): Promise<Map<string, TextSketch>> {
  const { store } = database.transaction('textSketches');
  const keys = new Set(notes.map(({ subject }) => subject.keys[0] ?? ''));
  const records = await Promise.all([...keys].map((key) => store.get(key)));
  const sketches = parseRecords(
    TextSketch,
    records.filter((record) => record !== undefined),
  );
  return new Map(sketches.map((sketch) => [sketch.key, sketch]));
}

/**
 * Keeps a sketch, unless the article has one: the text the reader noted something on first.
 *
 * @returns true if it had none
 */
export async function keepSketch(database: Database, sketch: TextSketch): Promise<boolean> {
  const transaction = database.transaction(['textSketches', 'changes'], 'readwrite');
  const sketches = transaction.objectStore('textSketches');
  const isNew = (await sketches.getKey(sketch.key)) === undefined;
  await commit(transaction, [
    async () => isNew && sketches.put(sketch),
    async () => isNew && logChanges(transaction.objectStore('changes'), [`sketch:${sketch.key}`]),
  ]);
  return isNew;
}

/** Drops the sketches of the articles that deleted notes were the last on, in the transaction that deletes them. */
export async function dropLoneSketches(
  notesByKey: { getKey(key: string): Promise<string | undefined> },
  sketches: { delete(key: string): Promise<void> },
  gone: readonly PersonalNote[],
): Promise<void> {
  for (const key of new Set(gone.map(({ subject }) => subject.keys[0] ?? '')))
    if ((await notesByKey.getKey(key)) === undefined) await sketches.delete(key);
}

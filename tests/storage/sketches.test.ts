import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import type { TextSketch } from '../../src/domain/notes/textSketch.ts';
import { openDatabase } from '../../src/storage/database.ts';
import type { Database } from '../../src/storage/schema.ts';
import { keepSketch, sketchesLike, sketchesOf } from '../../src/storage/sketches.ts';
import { aNote, article } from '../domain/notes/aNote.ts';

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase(() => undefined);
});

const sketch = (key: string, bands: string[], values = [1, 2]): TextSketch => ({ key, keys: [key], bands, values });
const at = (name: string) => `article:example.org/${name}`;
const onArticle = (name: string) => aNote({ subject: { ...article, keys: [at(name), at('other')] } });

test('an article keeps the sketch of the text that was noted on first', async () => {
  expect(await keepSketch(database, sketch(at('a'), ['1'], [1]))).toBe(true);
  expect(await keepSketch(database, sketch(at('a'), ['2'], [2]))).toBe(false);
  expect(await database.getAll('textSketches')).toEqual([sketch(at('a'), ['1'], [1])]);
});

test('alike are those that share any band, each once', async () => {
  for (const one of [sketch(at('a'), ['1', '2']), sketch(at('b'), ['2', '3']), sketch(at('c'), ['4'])])
    await keepSketch(database, one);
  const like = async (...bands: string[]) => (await sketchesLike(database, { bands })).map(({ key }) => key).toSorted();
  expect(await like('1', '2')).toEqual([at('a'), at('b')]);
  expect(await like('4', '5')).toEqual([at('c')]);
  expect(await like('5')).toEqual([]);
  expect(await like()).toEqual([]);
});

test('where none are kept, nothing is asked by the band', async () => {
  const asked = vi.spyOn(IDBIndex.prototype, 'getAll');
  const bands = Array.from({ length: 32 }, (_, band) => String(band));
  expect(await sketchesLike(database, { bands })).toEqual([]);
  expect(asked).not.toHaveBeenCalled();
  await keepSketch(database, sketch(at('a'), ['31']));
  expect(await sketchesLike(database, { bands })).toHaveLength(1);
  expect(asked).toHaveBeenCalledTimes(bands.length);
  asked.mockRestore();
});

test('the sketches of notes are those of the articles they were made on, where there are any', async () => {
  await keepSketch(database, sketch(at('a'), ['1']));
  await keepSketch(database, sketch(at('other'), ['2']));
  const complained = vi.spyOn(console, 'error');
  const found = await sketchesOf(database, [onArticle('a'), onArticle('a'), onArticle('b')]);
  expect([...found]).toEqual([[at('a'), sketch(at('a'), ['1'])]]);
  expect(complained).not.toHaveBeenCalled();
});

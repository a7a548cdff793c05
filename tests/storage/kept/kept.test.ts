import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { sketchOf } from '../../../src/domain/notes/textSketch.ts';
import { versionId } from '../../../src/domain/keeping/keptArticle.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import { keptArticleOf, textOfVersion } from '../../../src/storage/kept/find.ts';
import { forgetKept, purgeKept } from '../../../src/storage/kept/forget.ts';
import { keepSight } from '../../../src/storage/kept/keep.ts';
import { pack, unpack } from '../../../src/storage/kept/packed.ts';
import type { Database } from '../../../src/storage/schema.ts';
import { madeUpText } from '../../background/report/texts.ts';
import { aKeptText, aSight } from './aSight.ts';

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase(() => undefined);
});

const keys = ['article:herald.example/locks'];
const found = () => keptArticleOf(database, { keys, sketch: null });
const keep = async (...sight: Parameters<typeof aSight>) => keepSight(database, await aSight(...sight), 50);
const counts = async () => [await database.count('keptArticles'), await database.count('keptVersions')];

test('a text comes back as it was packed, and takes less', async () => {
  const text = madeUpText(1, 1000);
  const packed = await pack(text);
  expect(await unpack(packed)).toBe(text);
  expect(packed.length).toBeLessThan(text.length / 2);
  await expect(unpack(new Uint8Array([1, 2, 3]))).rejects.toMatchObject({ code: 'storage' });
});

describe('an article that is kept', () => {
  test('is found by its address, with the text of each version', async () => {
    const { id } = await keep('first');
    await keep('second', { now: '2026-05-04T08:00:00.000Z' });
    await keep('first', { now: '2026-05-05T08:00:00.000Z' });
    const article = await found();
    expect(article).toMatchObject({ id, seen: '2026-05-05T08:00:00.000Z', title: 'The locks' });
    expect(article?.sightings.map(({ version }) => version)).toEqual(['first', 'second', 'first']);
    expect(await counts()).toEqual([1, 2]);
    expect(await textOfVersion(database, id, 'second')).toEqual(aKeptText('second'));
  });

  test('is found by its text elsewhere, and at both addresses from then on', async () => {
    const sketch = sketchOf(madeUpText(1, 300)) ?? { bands: [], values: [] };
    const { id } = await keep('first', sketch);
    const elsewhere = { keys: ['article:copy.example/1'], sketch };
    expect((await keptArticleOf(database, elsewhere))?.id).toBe(id);
    const other = sketchOf(madeUpText(7, 300));
    expect(await keptArticleOf(database, { keys: elsewhere.keys, sketch: other })).toBeNull();
    const sight = await aSight('first', { ...sketch, keys: elsewhere.keys, now: '2026-05-04T08:00:00.000Z' });
    await keepSight(database, { ...sight, sameAs: id }, 50);
    expect((await found())?.keys).toEqual(['article:copy.example/1', ...keys]);
    expect(await counts()).toEqual([1, 1]);
  });

  test('once more is the same as once, and asked for twice at once it is one', async () => {
    await Promise.all([keep('first'), keep('first')]);
    expect(await counts()).toEqual([1, 1]);
    expect((await found())?.sightings).toHaveLength(1);
  });

  test('drops a version that was only half of the next', async () => {
    await keep('half');
    await keepSight(database, { ...(await aSight('whole')), grown: 'half' }, 50);
    expect((await found())?.sightings.map(({ version }) => version)).toEqual(['whole']);
    expect(await counts()).toEqual([1, 1]);
  });

  test('is left alone where it is damaged, and kept anew beside', async () => {
    const error = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const { id } = await keep('first');
    const record = await database.get('keptArticles', id);
    await database.put('keptArticles', Object.assign({}, record, { title: 7 }));
    expect(await found()).toBeNull();
    const second = await keep('second');
    expect(second.id).not.toBe(id);
    expect(await counts()).toEqual([2, 2]);
    const packed = new Uint8Array([255, 254]);
    await database.put('keptVersions', { id: versionId(second.id, 'second'), packed });
    expect(await textOfVersion(database, second.id, 'second')).toBeNull();
    expect(error).toHaveBeenCalled();
  });
});

describe('what is kept', () => {
  const day = (number: number) => `2026-05-${String(number).padStart(2, '0')}T08:00:00.000Z`;
  const of = (name: string, number: number) => ({ keys: [`article:herald.example/${name}`], now: day(number) });

  test('makes room by what was not seen for longest', async () => {
    await keep('a', of('a', 1));
    const { bytes } = await keep('b', of('b', 2));
    await keep('a', of('a', 3));
    const sight = await aSight('c', of('c', 4));
    await keepSight(database, sight, (2.5 * bytes) / 1_000_000);
    const left = await database.getAllFromIndex('keptArticles', 'seen');
    expect(left.map(({ keys: [key] }) => key)).toEqual(['article:herald.example/a', 'article:herald.example/c']);
    expect(await database.get('meta', 'keptBytes')).toBe(left.reduce((sum, one) => sum + one.bytes, 0));
    expect(await counts()).toEqual([2, 2]);
  });

  test('is forgotten by article, by outlet, or all of it', async () => {
    const { id } = await keep('a', of('a', 1));
    await keep('b', of('b', 2));
    await keep('c', { ...of('c', 3), outletKey: 'outlet:gazette.example' });
    await forgetKept(database, { article: id });
    expect(await counts()).toEqual([2, 2]);
    await forgetKept(database, { outlet: 'outlet:herald.example' });
    expect((await database.getAll('keptArticles')).map(({ title, outletKey }) => [title, outletKey])).toEqual([
      ['The locks', 'outlet:gazette.example'],
    ]);
    await keep('d', of('d', 4));
    await forgetKept(database, { all: true });
    expect(await counts()).toEqual([0, 0]);
    const { bytes } = await keep('e', of('e', 5));
    expect(await database.get('meta', 'keptBytes')).toBe(bytes);
  });

  test('goes by itself after the days the reader said, looked for once a day', async () => {
    await keep('a', of('a', 1));
    await keep('b', of('b', 20));
    const now = new Date(day(31));
    expect(await purgeKept(database, 30, now)).toBe(true);
    expect(await counts()).toEqual([1, 1]);
    const later = new Date(now.getTime() + 60 * 60_000);
    expect(await purgeKept(database, 1, later)).toBe(false);
    expect(await counts()).toEqual([1, 1]);
    expect(await purgeKept(database, 30, new Date(now.getTime() + 25 * 60 * 60_000))).toBe(false);
  });

  test('nothing goes by a clock that leaps ahead and is set back', async () => {
    await keep('a', of('a', 1));
    const at = (days: number) => new Date(Date.parse(day(1)) + days * 24 * 60 * 60_000);
    expect(await purgeKept(database, 60, at(1))).toBe(false);
    for (const days of [365, 365.5, 2, 3.5]) expect(await purgeKept(database, 60, at(days))).toBe(false);
    expect(await counts()).toEqual([1, 1]);
  });

  test('can be asked for by author and outlet', async () => {
    await keep('a', of('a', 1));
    expect(await database.countFromIndex('keptArticles', 'authorKeys', 'author:mira holt')).toBe(1);
    expect(await database.countFromIndex('keptArticles', 'outletKey', 'outlet:herald.example')).toBe(1);
  });
});

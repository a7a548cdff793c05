import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { EVERY_KEPT, type KeptQuery } from '../../../src/messages/keptView.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import { keepSight } from '../../../src/storage/kept/keep.ts';
import type { Database } from '../../../src/storage/schema.ts';
import { keptWorker } from '../../../src/worker/kept/keptWorker.ts';
import { aSight } from '../../storage/kept/aSight.ts';

const quiet = () => undefined;
let database: Database;
let carryOut: ReturnType<typeof keptWorker>;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase(quiet);
  carryOut = keptWorker(async () => database);
});

const day = (number: number) => new Date(2026, 4, number, 12).toISOString();
const keep = async (name: string, number: number, change: Parameters<typeof aSight>[1] = {}) =>
  keepSight(
    database,
    await aSight(`text of ${name}`, { keys: [`article:herald.example/${name}`], now: day(number), ...change }),
    50,
  );
async function find(query: Partial<KeptQuery> = {}, isStale = true) {
  const reply = await carryOut({ type: 'kept.find', query: { ...EVERY_KEPT, ...query }, isStale }, quiet);
  if (reply.type !== 'kept.found') throw new Error(reply.type);
  return reply.found;
}
const titles = async (query: Partial<KeptQuery>) => (await find(query)).items.map(({ title }) => title);

test('what was read is listed, what was seen last first, with what it takes', async () => {
  const first = await keep('a', 1, { title: 'The locks' });
  const second = await keep('b', 2, { title: 'Élan of the Pact', outlet: 'Gazette', authors: ['Jo Li'] });
  const found = await find();
  expect(found).toMatchObject({ kept: 2, bytes: first.bytes + second.bytes });
  expect(found.outlets).toEqual([
    { value: 'Gazette', count: 1 },
    { value: 'Harbour Herald', count: 1 },
  ]);
  expect(found.items).toMatchObject([
    { title: 'Élan of the Pact', seen: day(2), versions: 1, hedges: 2 },
    { title: 'The locks', first: day(1) },
  ]);
});

test('words are found in headlines, names and addresses, and in the texts if that is wanted', async () => {
  await keep('a', 1, { title: 'The locks' });
  await keep('b', 2, { title: 'Élan of the Pact', outlet: 'Gazette', authors: ['Jo Li'] });
  expect(await titles({ words: 'elan pact' })).toEqual(['Élan of the Pact']);
  expect(await titles({ words: 'jo li' })).toEqual(['Élan of the Pact']);
  expect(await titles({ words: 'text' })).toEqual([]);
  expect(await titles({ words: 'text a', inTexts: true })).toEqual(['Élan of the Pact', 'The locks']);
  // What stands around the texts in their records is none of them.
  expect(await titles({ words: 'blocks', inTexts: true })).toEqual([]);
  expect(await titles({ words: 'mira', outlet: 'Gazette' })).toEqual([]);
  expect(await titles({ outlet: 'Gazette' })).toEqual(['Élan of the Pact']);
});

test('what changed meanwhile is read when it is told', async () => {
  await keep('a', 1);
  expect((await find()).kept).toBe(1);
  await keep('b', 2);
  expect((await find({}, false)).kept).toBe(1);
  expect((await find({}, true)).kept).toBe(2);
});

test('a damaged record or text is left out, and the others are there', async () => {
  const error = vi.spyOn(console, 'error').mockReturnValue(undefined);
  const { id } = await keep('a', 1);
  await keep('b', 2, { title: 'Whole' });
  await database.put('keptArticles', Object.assign({}, await database.get('keptArticles', id), { url: 7 }));
  for (const { id: version } of await database.getAll('keptVersions'))
    await database.put('keptVersions', { id: version, packed: new Uint8Array([9, 9]) });
  expect(await titles({ words: 'text', inTexts: true })).toEqual([]);
  expect(await titles({})).toEqual(['Whole']);
  expect(error).toHaveBeenCalled();
});

const saved = async (format: 'csv' | 'markdown') => {
  const reply = await carryOut({ type: 'kept.export', query: EVERY_KEPT, format }, quiet);
  if (reply.type !== 'kept.file') throw new Error(reply.type);
  return { name: reply.name, text: await reply.file.text() };
};

test('a table calculates nothing that a page says', async () => {
  await keep('a', 1, { title: '=HYPERLINK("https://evil.example")', authors: ['@sum', 'Jo "J" Li'] });
  const { name, text } = await saved('csv');
  expect(name).toMatch(/^sidelight-reading-\d{4}-\d\d-\d\d\.csv$/);
  const [head, row] = text.trim().split('\r\n');
  expect(head?.replace('\uFEFF', '')).toBe(
    'title,outlet,authors,url,published,first seen,last seen,versions,words,hedges',
  );
  expect(row).toBe(
    `"'=HYPERLINK(""https://evil.example"")",Harbour Herald,"'@sum; Jo ""J"" Li",https://herald.example/locks,2026-05-02,${day(1)},${day(1)},1,120,2`,
  );
});

test('Markdown has the days, and no markup of a page’s', async () => {
  await keep('a', 1, { title: 'A [link](x) <b>', url: 'https://herald.example/a (1)' });
  await keep('b', 2);
  expect((await saved('markdown')).text).toBe(
    [
      '## 2026-05-02\n\n- [The locks](https://herald.example/locks), Harbour Herald, Mira Holt, 2026-05-02\n',
      '## 2026-05-01\n\n- [A \\[link\\](x) \\<b\\>](https://herald.example/a%20%281%29), Harbour Herald, Mira Holt, 2026-05-02\n',
    ].join('\n'),
  );
});

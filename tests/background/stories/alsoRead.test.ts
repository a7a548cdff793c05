import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { alsoRead } from '../../../src/background/stories/alsoRead.ts';
import type { KeptText } from '../../../src/domain/changes/keptText.ts';
import type { KeptArticle } from '../../../src/domain/keeping/keptArticle.ts';
import { indexedTerms, storyTermsOf } from '../../../src/domain/stories/storyTerms.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import { keepSight } from '../../../src/storage/kept/keep.ts';
import { pack } from '../../../src/storage/kept/packed.ts';
import type { Database } from '../../../src/storage/schema.ts';
import { aSight } from '../../storage/kept/aSight.ts';
import { bareKeptText } from '../../../tools/madeUp/bare.ts';

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase(() => undefined);
});

const FERRY = {
  title: 'Ferry runs aground off Ostby, passengers brought to safety',
  words:
    'On Monday the ferry Nordlys ran aground off Ostby, the coast guard of Halland said. All of the passengers were brought to Ostby by boats of the Red Harbour company. Captain Hanna Vik told reporters that the Nordlys had lost power near Skar Point.',
};
const OTHER = {
  title: 'Passengers of stranded Ostby ferry are safe',
  words:
    'Nobody was hurt when the ferry Nordlys lost power and ran aground off Skar Point near Ostby; all were brought to safety. According to Hanna Vik, captain of the Nordlys, boats of Red Harbour took the passengers to Ostby. The coast guard of Halland says it will look into it.',
};

const textOf = (title: string, words: string, sources: string[] | null): KeptText =>
  bareKeptText([words], { title, language: 'en', sources });

let kept = 0;
async function keep(
  { title, words }: typeof FERRY,
  { sources = null, ...change }: Partial<KeptArticle> & { sources?: string[] | null } = {},
): Promise<[KeptArticle, KeptText]> {
  kept += 1;
  const text = textOf(title, words, sources);
  const story = storyTermsOf(title, [words]);
  const url = `https://herald.example/${kept}`;
  const sight = await aSight('v', {
    keys: [`article:herald.example/${kept}`],
    url,
    title,
    words: 1000,
    story,
    storyTerms: indexedTerms(story),
    ...change,
  });
  return [await keepSight(database, { ...sight, packed: await pack(JSON.stringify(text)) }, 50), text];
}

test('the first article that is kept has nothing beside it', async () => {
  expect(await alsoRead(database, ...(await keep(FERRY)))).toEqual({
    author: null,
    outlet: null,
    stories: [],
    hedges: 2,
  });
});

test('pieces of the author and of the outlet are counted without the article itself', async () => {
  await keep(OTHER, { authorKeys: ['author:jo li'] });
  await keep(OTHER, { outletKey: 'outlet:else.example' });
  const { author, outlet } = await alsoRead(database, ...(await keep(FERRY)));
  expect(author).toEqual({ name: 'Mira Holt', pieces: 1, hedging: null });
  expect(outlet).toEqual({ name: 'Harbour Herald', pieces: 1, hedging: null });
});

test('from eight pieces on the article is told beside what the reader has read', async () => {
  for (let at = 0; at < 8; at++) await keep(OTHER, { words: 4000 });
  const { author, outlet } = await alsoRead(database, ...(await keep(FERRY)));
  expect([author, outlet]).toEqual([
    { name: 'Mira Holt', pieces: 8, hedging: 'more' },
    { name: 'Harbour Herald', pieces: 8, hedging: 'more' },
  ]);
});

test('a report on the same event is told, with the sources only one of them has', async () => {
  const [other] = await keep(OTHER, { outlet: 'Coast Gazette', sources: ['Hanna Vik', 'Peder Lund'] });
  const { stories } = await alsoRead(database, ...(await keep(FERRY, { sources: ['Vik', 'coast guard'] })));
  expect(stories).toEqual([
    {
      id: other.id,
      url: other.url,
      title: OTHER.title,
      outlet: 'Coast Gazette',
      published: '2026-05-02',
      hedges: 2,
      inBoth: ['Vik'],
      onlyThere: ['Peder Lund'],
      onlyHere: ['coast guard'],
    },
  ]);
});

test.each<[string, Partial<KeptArticle>]>([
  ['came out long before', { published: '2026-03-01' }],
  ['says no day', { published: null }],
  ['has the same text at another address', { values: [1, 2, 3] }],
  ['was kept before events were told apart', { story: undefined, storyTerms: undefined }],
])('a report that %s is not', async (_what, change) => {
  await keep(OTHER, change);
  const { stories } = await alsoRead(database, ...(await keep(FERRY, { values: [1, 2, 3] })));
  expect(stories).toEqual([]);
});

test('a report whose text is damaged is passed over, which the log says', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const [other] = await keep(OTHER);
  await database.put('keptVersions', { id: `${other.id}/v`, packed: new Uint8Array([1, 2]) });
  expect((await alsoRead(database, ...(await keep(FERRY)))).stories).toEqual([]);
  expect(logged).toHaveBeenCalledWith(expect.stringContaining('a kept text could not be read'), expect.anything());
  logged.mockRestore();
});

test('of how an outlet hedges a sample is read, however many of its pieces are kept', async () => {
  const [other] = await keep(OTHER, { authorKeys: [], storyTerms: [] });
  const others = Array.from({ length: 59 }, () => ({ ...other, id: crypto.randomUUID() }));
  await Promise.all(others.map((one) => database.put('keptArticles', one)));
  const own = await keep(FERRY, { authorKeys: [] });
  const reads = vi.spyOn(IDBIndex.prototype, 'getAll');
  expect((await alsoRead(database, ...own)).outlet).toMatchObject({ pieces: 60 });
  const read = await Promise.all(reads.mock.results.map(({ value }) => value.result.length));
  expect(read.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(50);
  reads.mockRestore();
});

test('for others on the same event no article is counted', async () => {
  await keep(OTHER, { outlet: 'Coast Gazette' });
  const own = await keep(FERRY);
  const counts = vi.spyOn(IDBObjectStore.prototype, 'count');
  expect((await alsoRead(database, ...own)).stories).toHaveLength(1);
  expect(counts).not.toHaveBeenCalled();
  counts.mockRestore();
});

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { changedSince, sawArticle } from '../../../src/background/keeping/sawArticle.ts';
import type { Article } from '../../../src/domain/article/article.ts';
import { DEFAULT_KEEPING, type Keeping } from '../../../src/domain/keeping/keeping.ts';
import { newDraft } from '../../../src/domain/notes/note.ts';
import { passageAt } from '../../../src/domain/notes/passage.ts';
import { keysOfArticle } from '../../../src/background/report/articleKeys.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import { saveNote } from '../../../src/storage/notes.ts';
import type { Database } from '../../../src/storage/schema.ts';
import { origin } from '../../domain/notes/aNote.ts';
import { aReading } from '../report/fixtures.ts';
import { madeUpText } from '../report/texts.ts';

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase(() => undefined);
});

const PARAGRAPHS = [1, 2, 3, 4].map((seed) => madeUpText(seed, 60));
const FIRST =
  'The new locks cost 30 million crowns, the harbour office said on Monday, and nobody has paid for them yet.';
const EDITED = FIRST.replace('30 million', '40 million');
const all: Keeping = { ...DEFAULT_KEEPING, of: 'all' };
const minute = (number: number) => new Date(Date.UTC(2026, 4, 3, 8, number));

/** A reading of an article of these paragraphs. */
function readingOf(paragraphs: readonly string[], readingId: string, change: Partial<Article> = {}) {
  const text = paragraphs.join('\n\n');
  let at = 0;
  const blocks = paragraphs.map(({ length }) => {
    const start = at;
    at += length + 2;
    return { kind: 'paragraph' as const, start, end: start + length };
  });
  return { ...aReading({ text, blocks, wordCount: 260, ...change }), readingId };
}
const plain = [FIRST, ...PARAGRAPHS];
const edited = [EDITED, ...PARAGRAPHS];
/** @param readingId - each of a page that was loaded anew, if it is left out */
const see = (
  paragraphs: readonly string[],
  at: number,
  change: Partial<Article> = {},
  keeping = all,
  readingId = `r${at}`,
) => sawArticle(database, readingOf(paragraphs, readingId, change), keeping, minute(at));
const counts = async () => [await database.count('keptArticles'), await database.count('keptVersions')];

describe('as long as the reader has not said so', () => {
  test.each([null, 'never'] as const)('nothing is kept (%s)', async (of) => {
    const seen = await see(plain, 0, {}, { ...DEFAULT_KEEPING, of });
    expect(seen).toEqual({ isUndecided: of === null, kept: null, changed: null, lost: [], also: null });
    expect(await counts()).toEqual([0, 0]);
    expect(await database.count('meta')).toBe(0);
  });

  test('only what has a note is kept, from the note on', async () => {
    const noted: Keeping = { ...DEFAULT_KEEPING, of: 'noted' };
    await see(plain, 0, {}, noted);
    expect(await counts()).toEqual([0, 0]);
    const { article } = readingOf(plain, 'r');
    const subject = { kind: 'article' as const, keys: keysOfArticle(article), label: 'Who pays for the locks?' };
    const draft = { ...newDraft(subject, { ...origin, url: article.url }), body: 'Who?' };
    await saveNote(database, draft, draft.updated);
    expect((await see(plain, 1, {}, noted)).kept).toMatchObject({ outletKey: 'outlet:harbour-herald.example' });
    expect(await counts()).toEqual([1, 1]);
  });
});

describe('before its wording is known, of an article', () => {
  const peek = async (paragraphs: readonly string[], at: number, of: Keeping['of'] = 'all') =>
    changedSince(database, { ...readingOf(paragraphs, `r${at}`), signals: null }, { ...all, of }, minute(at));

  test('that has changed it is told what, and nothing is kept of it', async () => {
    await see(plain, 0);
    const changed = await peek(edited, 900);
    expect(changed).toMatchObject({ since: minute(0).toISOString() });
    expect(changed?.changes.changes).toMatchObject([{ kind: 'number' }]);
    expect(await counts()).toEqual([1, 1]);
    expect((await see(edited, 900)).changed?.changes.changes).toEqual(changed?.changes.changes);
  });

  test.each([
    ['as it was', plain, 'all'],
    ['never kept', [EDITED, 'Another text altogether.'], 'all'],
    ['where nothing is to be kept', edited, 'never'],
    ['where the reader was not asked', edited, null],
    ['without a note, where only noted ones are kept', edited, 'noted'],
  ] as const)('that is %s nothing is told', async (what, paragraphs, of) => {
    if (what !== 'never kept') await see(plain, 0);
    expect(await peek(paragraphs, 900, of)).toBeNull();
  });
});

describe('an article that is seen again', () => {
  test('as it was: nothing is told', async () => {
    expect((await see(plain, 0)).changed).toBeNull();
    expect((await see(plain, 600)).changed).toBeNull();
    expect(await counts()).toEqual([1, 1]);
  });

  test('edited: what has changed since it was last seen is told, also when asked again', async () => {
    await see(plain, 0);
    await see(plain, 300);
    const { changed } = await see(edited, 900);
    expect(changed).toMatchObject({ since: minute(300).toISOString(), backTo: null, before: null });
    expect(changed?.changes.changes).toMatchObject([{ kind: 'number' }]);
    expect((await see(edited, 900)).changed).toEqual(changed);
    expect((await see(edited, 905)).changed?.changes).toEqual(changed?.changes);
    expect((await see(edited, 2000)).changed).toBeNull();
    expect(await counts()).toEqual([1, 2]);
  });

  test('as it was before: that is told', async () => {
    await see(plain, 0);
    await see(edited, 900);
    const { changed } = await see(plain, 2000);
    expect(changed).toMatchObject({ since: minute(900).toISOString(), backTo: minute(0).toISOString() });
    expect(await counts()).toEqual([1, 2]);
  });

  test('cut by a wall: that is told, and no version kept', async () => {
    const { kept } = await see(plain, 0);
    const seen = await see([FIRST], 900, { paywalled: true });
    expect(seen.changed?.changes).toMatchObject({ partial: true, changes: [] });
    expect(seen.kept).toMatchObject({ id: kept?.id });
    expect(await counts()).toEqual([1, 1]);
    expect((await see(plain, 2000)).changed).toBeNull();
  });

  test('as it was before but for how it is set: that is told as well', async () => {
    await see(plain, 0);
    await see(edited, 900);
    const { changed } = await see([FIRST.replaceAll(' ', '\u00a0'), ...PARAGRAPHS], 2000);
    expect(changed).toMatchObject({ since: minute(900).toISOString(), backTo: minute(0).toISOString() });
  });

  test('at another address, by its text', async () => {
    const { kept } = await see(plain, 0);
    const { changed, kept: again } = await see(edited, 900, { url: 'https://copy.example/locks' });
    expect(again?.id).toBe(kept?.id);
    expect(changed?.changes.changes).toHaveLength(1);
    expect(await database.count('keptArticles')).toBe(1);
  });

  test('once the page has loaded the rest of it: that is no change', async () => {
    await see(plain.slice(0, 3), 0, {}, all, 'load');
    expect((await see(plain, 2, {}, all, 'load.2')).changed).toBeNull();
    expect((await see(plain, 900)).changed).toBeNull();
    expect(await counts()).toEqual([1, 1]);
  });

  test('to whose end something was added when the page was loaded again, however soon', async () => {
    await see(plain.slice(0, 4), 0);
    expect((await see(plain, 2)).changed?.changes.changes).toMatchObject([{ kind: 'added', after: plain[4] }]);
    expect(await counts()).toEqual([1, 2]);
  });

  test('written anew: both texts are there', async () => {
    await see(plain, 0);
    const other = [11, 12, 13].map((seed) => madeUpText(seed, 80));
    const { changed } = await see(other, 900);
    expect(changed?.changes.rewritten).toBe(true);
    expect(changed?.before).toEqual(plain);
  });

  test('whose kept text is damaged: nothing is told, and it is kept as it is now', async () => {
    const error = vi.spyOn(console, 'error').mockReturnValue(undefined);
    await see(plain, 0);
    const [version] = await database.getAll('keptVersions');
    await database.put('keptVersions', { id: version?.id ?? '', packed: new Uint8Array([9]) });
    expect((await see(edited, 900)).changed).toBeNull();
    expect(await counts()).toEqual([1, 2]);
    expect(error).toHaveBeenCalled();
  });
});

test.each([
  ['a stub before a wall', { paywalled: true }],
  ['a text too long to be read whole', { notices: ['too-long' as const] }],
  ['another than the first of a page’s articles', { among: { at: 2, of: 3 } }],
])('%s is not kept', async (_what, change) => {
  await see([FIRST], 0, change);
  expect(await counts()).toEqual([0, 0]);
});

test('an article that is not free is kept where it was read whole', async () => {
  await see(plain, 0, { paywalled: true });
  expect(await counts()).toEqual([1, 1]);
});

test('the paragraph is told that a lost passage stood in', async () => {
  const reading = readingOf(plain, 'r');
  await see(plain, 0);
  const subject = { kind: 'article' as const, keys: keysOfArticle(reading.article), label: 'Locks' };
  const passage = passageAt(reading.article.text, 0, FIRST.length);
  const draft = { ...newDraft(subject, { ...origin, url: reading.article.url }, passage), body: 'Who?' };
  const { id: noteId } = await saveNote(database, draft, draft.updated);
  const { lost } = await see(PARAGRAPHS, 900);
  expect(lost).toEqual([{ noteId, paragraph: FIRST, seen: minute(0).toISOString() }]);
});

test('what it is found by later is kept with it: author, outlet, and how it hedges', async () => {
  const reading = readingOf(plain, 'r');
  const hedge = { start: 0, end: 3, category: 'possibility' as const, entry: 'may', sentence: { start: 0, end: 40 } };
  const hedges = [hedge, { ...hedge, voice: { kind: 'quoted' as const } }, { ...hedge, start: 4, end: 7 }];
  const withHedges = { ...reading, signals: { hedges: { status: 'ok' as const, value: hedges } } };
  await sawArticle(database, withHedges, all, minute(0));
  expect(await database.getAllFromIndex('keptArticles', 'authorKeys', 'author:mira holt')).toMatchObject([
    {
      outletKey: 'outlet:harbour-herald.example',
      words: 260,
      hedging: [
        { category: 'possibility', voice: 'author', count: 2 },
        { category: 'possibility', voice: 'quoted', count: 1 },
      ],
    },
  ]);
});

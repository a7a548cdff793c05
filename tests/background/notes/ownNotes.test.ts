import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Article } from '../../../src/domain/article/article.ts';
import { articleNotesFor, sketchArticle } from '../../../src/background/notes/articleNotes.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import type { Database } from '../../../src/storage/schema.ts';
import { keepDraft } from '../../../src/storage/drafts.ts';
import { saveNote } from '../../../src/storage/notes.ts';
import { ownNotesOn } from '../../../src/background/notes/ownNotes.ts';
import { decide } from '../../../src/storage/people.ts';
import { passageAt } from '../../../src/domain/notes/passage.ts';
import { newDraft, type Draft, type Subject } from '../../../src/domain/notes/note.ts';
import { buildReport } from '../../../src/background/report/buildReport.ts';
import { linkSubject } from '../../../src/domain/notes/linkSubject.ts';
import { originOf } from '../../../src/domain/report/originOf.ts';
import { topicSubject } from '../../../src/domain/notes/topicSubject.ts';
import { origin } from '../../domain/notes/aNote.ts';
import { anArticle, aReading, evidence } from '../report/fixtures.ts';
import { madeUpText } from '../report/texts.ts';

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase(() => undefined);
});

const reportOn = (article: Article) => buildReport(aReading(article), { notes: [], uses: [] });
const ownNotes = (article: Article) => ownNotesOn(database, article, reportOn(article).subjects);
const bodies = async (article: Article) => (await ownNotes(article)).notes.map(({ body }) => body);
const subjectOf = (article: Article, kind: Subject['kind']) => {
  const subject = reportOn(article).subjects.find((other) => other.kind === kind);
  if (!subject) throw new Error(`no ${kind}`);
  return subject;
};

/** Saves a note as the panel does: beside the article it was begun on. */
async function write(article: Article, subject: Subject | null, body: string, change: Partial<Draft> = {}) {
  if (!subject) throw new Error('no subject');
  const draft = { ...newDraft(subject, originOf(reportOn(article))), ...change, body };
  const note = await saveNote(database, draft, draft.updated);
  await sketchArticle(database, article, await articleNotesFor(database, article));
  return note;
}

const text = madeUpText(1, 400);
const page = anArticle({ text });
const elsewhere = anArticle({ url: 'https://lantern-review.example/reprint', authors: [], text });

test('notes come in reading order: the article, its authors, its outlet, links, topics', async () => {
  const here = anArticle({
    text: 'The harbour dues rise.',
    links: [{ url: 'https://example.org/a', host: 'example.org', text: 'here', kind: 'other', count: 1 }],
  });
  await write(here, topicSubject(['harbour dues']), 'topic');
  await write(here, linkSubject('https://example.org/a', ''), 'link');
  for (const kind of ['outlet', 'author', 'article'] as const) await write(here, subjectOf(here, kind), kind);
  expect(await bodies(here)).toEqual(['article', 'author', 'outlet', 'link', 'topic']);
  expect((await ownNotes(here)).uses).toMatchObject([{ start: 4, end: 16 }]);
});

describe('the same text at another address', () => {
  test('shows the notes on the article and its passages, each where it stands', async () => {
    const passage = passageAt(text, 100, 140);
    const note = await write(page, subjectOf(page, 'article'), 'Here', { passage });
    const { notes, places } = await ownNotes(elsewhere);
    expect(notes).toEqual([note]);
    expect(places).toEqual([{ noteId: note.id, status: 'exact', start: passage?.start, end: passage?.end }]);
  });

  test('shows at the first address what was noted there', async () => {
    await write(elsewhere, subjectOf(elsewhere, 'article'), 'There');
    expect(await bodies(page)).toEqual(['There']);
  });

  test('shows nothing of another text', async () => {
    await write(page, subjectOf(page, 'article'), 'Here');
    expect(await bodies({ ...elsewhere, text: madeUpText(2, 400) })).toEqual([]);
  });

  test('a sketch is kept only of articles that were noted on', async () => {
    await write(page, subjectOf(page, 'outlet'), 'Outlet');
    expect(await database.count('textSketches')).toBe(0);
    await write(page, subjectOf(page, 'article'), 'Article');
    expect(await database.count('textSketches')).toBe(1);
  });

  test('a damaged sketch is left out and logged', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await write(page, subjectOf(page, 'article'), 'Here');
    const [sketch] = await database.getAll('textSketches');
    if (sketch) await database.put('textSketches', { ...sketch, values: [0.5] });
    expect(await bodies(elsewhere)).toEqual([]);
    expect(await bodies(page)).toEqual(['Here']);
    expect(log).toHaveBeenCalled();
  });
});

test('two articles that give one wrong address as theirs share no notes', async () => {
  const canonicalUrl = 'https://www.harbour-herald.example/news/lock-costs-repairs';
  const here = { ...page, canonicalUrl };
  const there = {
    ...here,
    url: 'https://www.harbour-herald.example/news/lock-repairs-67890',
    text: madeUpText(2, 400),
  };
  await write(here, subjectOf(here, 'article'), 'Here');
  expect(await bodies(there)).toEqual([]);
  await write(there, subjectOf(there, 'article'), 'There');
  expect(await bodies(here)).toEqual(['Here']);
});

test('a passage that is gone is listed as orphaned', async () => {
  await write(page, subjectOf(page, 'article'), 'Here', { passage: passageAt(text, 100, 140) });
  const { notes, places } = await ownNotes({ ...page, text: madeUpText(2, 400) });
  expect(notes).toHaveLength(1);
  expect(places).toEqual([{ noteId: notes[0]?.id, status: 'orphaned' }]);
});

describe('notes on an author', () => {
  const by = (name: string, url: string) => anArticle({ url, authors: [{ name, evidence }] });
  const herald = by('Mira Holt', 'https://www.harbour-herald.example/a');
  const post = by('MIRA HOLT', 'https://tidewater-post.example/b');
  const initial = by('M. Holt', 'https://tidewater-post.example/c');
  const keysOf = (article: Article) => subjectOf(article, 'author').keys;
  beforeEach(async () => void (await write(herald, subjectOf(herald, 'author'), 'Holt')));

  test('show on articles of the same name elsewhere, and not on those of others', async () => {
    expect(await bodies(post)).toEqual(['Holt']);
    expect(await bodies(initial)).toEqual([]);
  });

  test('show on another name once the reader says that it is the same person', async () => {
    const [a = '', b = ''] = [keysOf(herald)[0], keysOf(initial)[0]];
    await decide(database, { a, b, relation: 'same' });
    expect(await bodies(initial)).toEqual(['Holt']);
    expect((await ownNotes(initial)).people).toMatchObject([{ a, b, relation: 'same' }]);
    await decide(database, { a, b, relation: null });
    expect(await bodies(initial)).toEqual([]);
  });

  test('do not show on a namesake once the reader says so', async () => {
    const [a = '', b = ''] = [keysOf(herald)[1], keysOf(post)[1]];
    await decide(database, { a, b, relation: 'different' });
    expect(await bodies(post)).toEqual([]);
    expect(await bodies(herald)).toEqual(['Holt']);
    expect((await ownNotes(post)).people).toHaveLength(1);
    expect((await ownNotes(initial)).people).toEqual([]);
  });
});

test('drafts show on their subject, on the article they were begun on, and with the note they edit', async () => {
  const topic = topicSubject(['harbour dues']);
  if (!topic) throw new Error('no topic');
  const draft = { ...newDraft(topic, originOf(reportOn(page))), body: 'Begun here' };
  await keepDraft(database, draft, draft.updated);
  const foreign = { ...newDraft(topic, origin), body: 'Begun elsewhere' };
  await keepDraft(database, foreign, foreign.updated);
  const drafts = async (article: Article) => (await ownNotes(article)).drafts.map(({ body }) => body);
  expect(await drafts(page)).toEqual(['Begun here']);
  await write(page, topic, 'A note on the topic');
  const user = anArticle({ url: 'https://lantern-review.example/c', text: 'Harbour dues.' });
  expect((await drafts(user)).toSorted()).toEqual(['Begun elsewhere', 'Begun here']);
});

test('what hangs on the article alone is asked for before its names are known', async () => {
  const draft = newDraft(subjectOf(page, 'author'), null);
  await keepDraft(database, draft, draft.updated);
  const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const { promise, resolve } = Promise.withResolvers<readonly Subject[]>();
  const own = ownNotesOn(database, page, promise);
  const asked = () =>
    new Set(transactions.mock.calls.flatMap(([stores]) => (typeof stores === 'string' ? stores : [...stores])));
  await vi.waitFor(() =>
    expect(asked()).toEqual(new Set(['textSketches', 'personalNotes', 'people', 'meta', 'drafts'])),
  );
  resolve(reportOn(page).subjects);
  expect((await own).drafts).toEqual([draft]);
  transactions.mockRestore();
});

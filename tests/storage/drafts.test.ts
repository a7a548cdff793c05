import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openDatabase } from '../../src/storage/database.ts';
import type { Database } from '../../src/storage/schema.ts';
import { draftsAmong } from '../../src/domain/notes/drafts.ts';
import { allDrafts, dropDraft, keepDraft } from '../../src/storage/drafts.ts';
import { editDraft, newDraft, type Draft } from '../../src/domain/notes/note.ts';
import { aNote, origin, outlet, withBase } from '../domain/notes/aNote.ts';

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase(() => undefined);
});
const at = (draft: Draft, body: string, minute: number): Draft => ({
  ...draft,
  body,
  updated: `2026-11-24T10:${minute}:00.000Z`,
});
const bodies = async () =>
  draftsAmong(await allDrafts(database), outlet.keys)
    .map(({ body }) => body)
    .toSorted();

test('a draft is kept under its slot and can be dropped', async () => {
  const draft = newDraft(outlet, origin);
  const one = await keepDraft(database, at(draft, 'One', 10), draft.updated);
  const two = await keepDraft(database, at(one, 'Two', 11), one.updated);
  expect(two.slot).toBe(draft.slot);
  expect(await bodies()).toEqual(['Two']);
  await dropDraft(database, two.slot, two.updated);
  expect(await bodies()).toEqual([]);
});

describe('two windows', () => {
  test.each([
    ['a new note', newDraft(outlet, origin)],
    ['one note', editDraft(aNote())],
  ])('that write %s from one draft keep both texts, each in its slot', async (_what, draft) => {
    const opened = await keepDraft(database, at(draft, 'Begun', 10), draft.updated);
    const here = await keepDraft(database, at(opened, 'Here', 11), opened.updated);
    const there = await keepDraft(database, at(opened, 'There', 12), opened.updated);
    expect(there.slot).not.toBe(here.slot);
    const later = await keepDraft(database, at(there, 'There, later', 13), there.updated);
    expect(later.slot).toBe(there.slot);
    await keepDraft(database, at(here, 'Here, later', 14), here.updated);
    expect(await bodies()).toEqual(['Here, later', 'There, later']);
  });

  test('one of which throws its draft away leave the other’s', async () => {
    const opened = await keepDraft(database, at(newDraft(outlet, origin), 'Begun', 10), '');
    await keepDraft(database, at(opened, 'Here', 11), opened.updated);
    await dropDraft(database, opened.slot, opened.updated);
    expect(await bodies()).toEqual(['Here']);
  });
});

test('the same draft again, because the first answer was lost, is the same draft', async () => {
  const opened = await keepDraft(database, at(newDraft(outlet, origin), 'Begun', 10), '');
  const next = at(opened, 'Next', 11);
  await keepDraft(database, next, opened.updated);
  expect(await keepDraft(database, next, opened.updated)).toEqual(next);
  expect(await bodies()).toEqual(['Next']);
});

describe('drafts are found', () => {
  const draft = newDraft({ kind: 'topic', keys: ['term:und:harbour dues'], label: 'harbour dues' }, origin);
  beforeEach(async () => void (await keepDraft(database, draft, draft.updated)));
  test.each([
    ['by what they are about', ['term:und:harbour dues'], 1],
    ['on the article they were begun on', ['article:example.org/a'], 1],
    ['not on another article', ['article:example.org/b', 'outlet:example.org'], 0],
  ])('%s', async (_how, keys, count) => expect(draftsAmong(await allDrafts(database), keys)).toHaveLength(count));
});

test('a damaged draft is left where it is and logged, and takes no other with it', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const draft = newDraft(outlet, origin);
  await keepDraft(database, draft, draft.updated);
  await database.put('drafts', { ...newDraft(outlet, origin), updated: 'yesterday' });
  expect(draftsAmong(await allDrafts(database), outlet.keys)).toEqual([draft]);
  expect(await database.count('drafts')).toBe(2);
  expect(log).toHaveBeenCalled();
});

test('a draft kept when its revision was called `base` is read', async () => {
  const draft = editDraft(aNote({ subject: outlet }));
  await database.put('drafts', withBase(draft));
  expect(draftsAmong(await allDrafts(database), outlet.keys)).toEqual([draft]);
});

test('a draft whose slot holds a damaged one is kept beside it, always in the same place', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const edit = editDraft(aNote({ subject: outlet }));
  const damaged = { ...at(edit, 'Damaged', 10), noteRevision: 'yesterday' };
  await database.put('drafts', damaged);
  const one = await keepDraft(database, at(edit, 'One', 11), damaged.updated);
  expect(one.slot).toMatch(new RegExp(`^${edit.slot}:`));
  expect(await keepDraft(database, at(edit, 'Two', 12), one.updated)).toMatchObject({ slot: one.slot });
  expect(await database.get('drafts', edit.slot)).toEqual(damaged);
  expect(await bodies()).toEqual(['Two']);
});

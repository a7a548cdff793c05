import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentHashOf } from '../../../src/domain/notes/contentHash.ts';
import { mergeDraft, mergeNote, mergePeople } from '../../../src/worker/exchange/merge.ts';
import { MAX_RIVALS, newDraft, type PersonalNote } from '../../../src/domain/notes/note.ts';
import { anyNote, noteWith } from './arbitrary.ts';

const at = (hour: number) => `2026-11-2${hour}T10:00:00.000Z`;
const first = noteWith({ created: at(0), updated: at(0), body: 'First thought.' });
const second = { ...first, updated: at(1), body: 'Second thought.' };
const third = { ...first, updated: at(2), body: 'Third thought.' };
const print = contentHashOf;

describe('a note that comes in', () => {
  test.each<
    [string, PersonalNote | undefined, PersonalNote, { taken?: string; base?: string; own?: true }, string, string]
  >([
    ['is not here', undefined, first, {}, 'new', 'First thought.'],
    ['is here as it is', first, { ...first }, {}, 'same', 'First thought.'],
    ['says the same, saved at another time', first, { ...first, updated: at(3) }, {}, 'same', 'First thought.'],
    ['was edited there, never here', first, second, {}, 'newer', 'Second thought.'],
    ['was edited here, never there', second, first, {}, 'same', 'Second thought.'],
    ['was edited on both sides', second, third, {}, 'conflict', 'Third thought.'],
    ['was edited on both sides, here last', third, second, {}, 'conflict', 'Third thought.'],
    ['is here as it was last taken in', second, third, { taken: print(second) }, 'newer', 'Third thought.'],
    [
      'is as it was last taken in, edited here since',
      third,
      second,
      { taken: print(second) },
      'same',
      'Third thought.',
    ],
    [
      'is on both sides as it was first written, there later',
      first,
      { ...second, created: at(1) },
      {},
      'newer',
      'Second thought.',
    ],
    [
      'is on both sides as it was first written, here later',
      { ...second, created: at(1) },
      first,
      {},
      'same',
      'Second thought.',
    ],
    ['was made there from the text that is here', second, third, { base: print(second) }, 'newer', 'Third thought.'],
    ['comes from an older backup of this database', third, second, { own: true }, 'same', 'Third thought.'],
    ['comes from a later backup of this database', second, third, { own: true }, 'newer', 'Third thought.'],
  ])('%s', (_what, stored, incoming, { taken, base = null, own = false }, outcome, body) => {
    const merged = mergeNote(stored, { note: incoming, mergeBase: base }, { taken, sameHistory: own });
    expect(merged.outcome).toBe(outcome);
    expect(merged.note.body).toBe(body);
    const texts = merged.note.rivals.map((rival) => rival.body);
    expect(texts).toEqual(outcome === 'conflict' ? ['Second thought.'] : []);
  });

  test('keeps its tags and its addresses with its text', () => {
    const here = { ...second, tags: ['here'], subject: { ...second.subject, keys: ['article:a.example/1'] } };
    const there = { ...third, tags: ['there'], subject: { ...third.subject, keys: ['article:b.example/1'] } };
    const { note } = mergeNote(here, { note: there, mergeBase: null }, { taken: undefined, sameHistory: false });
    expect(note).toMatchObject({ tags: ['there'], rivals: [{ body: 'Second thought.', tags: ['here'] }] });
    expect(note.subject.keys).toEqual(['article:b.example/1', 'article:a.example/1']);
  });

  test('has got another name of its topic there', () => {
    const topic = (...keys: string[]) => ({ subject: { kind: 'topic' as const, keys, label: 'Locks' } });
    const here = { ...first, ...topic('term:und:locks') };
    const there = { ...here, ...topic('term:und:locks', 'term:und:sluices'), updated: at(1) };
    const merged = mergeNote(here, { note: there, mergeBase: null }, { taken: undefined, sameHistory: false });
    expect(merged).toMatchObject({ outcome: 'newer', note: { subject: there.subject, rivals: [] } });
    const alsoHere = { ...here, ...topic('term:und:locks', 'term:und:gates'), updated: at(2) };
    const { note } = mergeNote(alsoHere, { note: there, mergeBase: null }, { taken: undefined, sameHistory: false });
    expect(note).toMatchObject({ subject: alsoHere.subject, rivals: [{ place: { subject: there.subject } }] });
  });

  test('stands on another passage there: both texts keep theirs', () => {
    const passage = (exact: string) => ({ exact, prefix: '', suffix: '', start: 0, end: exact.length });
    const [here, there] = [
      { ...second, passage: passage('old words') },
      { ...third, passage: passage('new words') },
    ];
    const { note } = mergeNote(here, { note: there, mergeBase: null }, { taken: undefined, sameHistory: false });
    expect(note.passage).toEqual(there.passage);
    expect(note.rivals).toMatchObject([{ body: 'Second thought.', place: { passage: here.passage } }]);
  });

  test('brings more texts than a note has room for: the oldest become notes, once', () => {
    const rivals = (hour: number) =>
      Array.from({ length: MAX_RIVALS }, (_, index) => ({
        body: `${hour}: ${index}`,
        tags: [],
        updated: at(hour),
      }));
    const incoming = { note: { ...third, rivals: rivals(4) }, mergeBase: null };
    const once = mergeNote({ ...second, rivals: rivals(3) }, incoming, { taken: undefined, sameHistory: false });
    expect(once.note.rivals).toHaveLength(MAX_RIVALS);
    const texts = [once.note, ...once.note.rivals, ...once.beside].map(({ body }) => body);
    expect(new Set(texts).size).toBe(2 * MAX_RIVALS + 2);
    expect(new Set(once.beside.map(({ id }) => id)).size).toBe(once.beside.length);
    const again = mergeNote({ ...second, rivals: rivals(3) }, incoming, { taken: undefined, sameHistory: false });
    expect(again.beside).toEqual(once.beside);
  });

  test('that only one side has deleted is not deleted when both have changed it', () => {
    const { note } = mergeNote(
      { ...second, deleted: at(4) },
      { note: third, mergeBase: null },
      { taken: undefined, sameHistory: false },
    );
    expect(note.deleted).toBeNull();
  });

  test('twice is the same the second time, and no text is lost', () => {
    fc.assert(
      fc.property(
        anyNote,
        anyNote,
        fc.option(fc.constantFrom('here', 'there')),
        fc.boolean(),
        (here, made, taken, isOwn) => {
          const there = { ...made, id: here.id };
          const incoming = { note: there, mergeBase: null };
          const knownPrint = taken === null ? undefined : print(taken === 'here' ? here : there);
          const once = mergeNote(here, incoming, { taken: knownPrint, sameHistory: isOwn });
          const again = mergeNote(once.note, incoming, { taken: print(there), sameHistory: isOwn });
          expect(again).toEqual({ outcome: 'same', note: once.note, beside: [] });
          if (once.outcome !== 'conflict' || isOwn || taken !== null) return;
          const said = (text: { body: string; tags: string[] }, passage: PersonalNote['passage']) =>
            JSON.stringify([text.body, text.tags, passage]);
          const own = once.note.passage;
          const rivals = once.note.rivals.map((rival) => said(rival, rival.place ? rival.place.passage : own));
          const texts = [said(once.note, own), ...rivals];
          for (const text of [here, there]) expect(texts).toContain(said(text, text.passage));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a draft that comes in', () => {
  const draft = { ...newDraft(first.subject, null), slot: 'new:1', body: 'Half a sentence' };
  const stored =
    (...drafts: (typeof draft)[]) =>
    async (slot: string) =>
      drafts.find((one) => one.slot === slot) ?? null;
  test('is kept, beside another text of its slot', async () => {
    expect(await mergeDraft(draft, stored())).toEqual(draft);
    const other = { ...draft, body: 'Another half' };
    const kept = await mergeDraft(other, stored(draft));
    expect(kept).toMatchObject({ body: 'Another half' });
    expect(kept?.slot).not.toBe('new:1');
    expect(await mergeDraft(other, stored(draft, kept ?? draft))).toBeNull();
  });
  test('that is here already, or empty, changes nothing', async () => {
    expect(await mergeDraft({ ...draft, updated: at(5) }, stored(draft))).toBeNull();
    expect(await mergeDraft({ ...draft, body: ' ' }, stored())).toBeNull();
  });
});

test('of two decisions on the same names the later holds', () => {
  const decide = (id: string, a: string, b: string, decided: string, relation: 'same' | 'different' = 'same') => ({
    id: `0b8f3f0e-7a3c-4c0a-9d57-0d6a4c9d1e${id}`,
    a,
    b,
    decided,
    relation,
  });
  const here = [decide('01', 'author:mira holt', 'author:m holt', at(1))];
  expect(mergePeople(here, [decide('02', 'author:m holt', 'author:mira holt', at(2), 'different')])).toMatchObject([
    { id: here[0]?.id, relation: 'different' },
  ]);
  expect(mergePeople(here, [decide('02', 'author:m holt', 'author:mira holt', at(0), 'different')])).toEqual([]);
  expect(mergePeople(here, [decide('03', 'author:mira holt', 'author:m h', at(0))])).toHaveLength(1);
});

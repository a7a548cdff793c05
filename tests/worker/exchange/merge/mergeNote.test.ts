import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forebearsOf, versionOf } from '../../../../src/domain/notes/lineage.ts';
import { changedNote, idBeside, settled } from '../../../../src/domain/notes/saving.ts';
import { contentHashOf } from '../../../../src/domain/notes/contentHash.ts';
import { mergeDraft } from '../../../../src/worker/exchange/merge/mergeDraft.ts';
import { mergeNote, type Outcome } from '../../../../src/worker/exchange/merge/mergeNote.ts';
import { mergePeople } from '../../../../src/worker/exchange/merge/mergePeople.ts';
import { MAX_FOREBEARS, MAX_RIVALS, newDraft, type PersonalNote } from '../../../../src/domain/notes/note.ts';
import { anyNote, noteWith } from '../arbitrary.ts';

const at = (hour: number) => `2026-11-2${hour}T10:00:00.000Z`;
const NOW = '2026-11-30T10:00:00.000Z';
const first = noteWith({ created: at(0), updated: at(0), body: 'First thought.' });
const edited = (note: PersonalNote, change: Partial<PersonalNote>, hour: number) => changedNote(note, change, at(hour));
const second = edited(first, { body: 'Second thought.' }, 1);
const third = edited(second, { body: 'Third thought.' }, 2);
/** As second, by somebody who did not have it. */
const apart = edited(first, { body: 'Another thought.' }, 2);

describe('a note that comes in', () => {
  test.each<[string, PersonalNote | undefined, PersonalNote, Outcome, body: string, rivals: string[]]>([
    ['is not here', undefined, first, 'new', 'First thought.', []],
    ['is here as it is', first, { ...first }, 'same', 'First thought.', []],
    ['says the same, saved at another time', first, { ...first, updated: at(3) }, 'same', 'First thought.', []],
    ['was edited there, never here', first, second, 'newer', 'Second thought.', []],
    ['was edited there twice', first, third, 'newer', 'Third thought.', []],
    ['was edited here, never there', second, first, 'same', 'Second thought.', []],
    ['was edited here twice', third, first, 'same', 'Third thought.', []],
    ['was edited on both sides', second, apart, 'conflict', 'Another thought.', ['Second thought.']],
    ['was edited on both sides, here last', apart, second, 'conflict', 'Another thought.', ['Second thought.']],
    ['was edited by a clock that is behind', first, { ...second, updated: at(0) }, 'newer', 'Second thought.', []],
    [
      'was set back there to what it had been',
      second,
      edited(second, { body: 'First thought.' }, 3),
      'newer',
      'First thought.',
      [],
    ],
    ['says what was here once', edited(second, { body: 'First thought.' }, 3), second, 'same', 'First thought.', []],
    [
      'comes from nobody knows where',
      third,
      { ...second, forebears: [], updated: at(3) },
      'conflict',
      'Second thought.',
      ['Third thought.'],
    ],
    ['was in the trash when it was older', third, { ...second, deleted: at(9) }, 'same', 'Third thought.', []],
  ])('%s', (_what, stored, incoming, outcome, body, rivals) => {
    const merged = mergeNote(stored, incoming, NOW);
    expect(merged.outcome).toBe(outcome);
    expect(merged.note.body).toBe(body);
    expect(merged.note.rivals.map((rival) => rival.body)).toEqual(rivals);
    expect(mergeNote(merged.note, incoming, NOW)).toEqual({ outcome: 'same', note: merged.note, beside: [] });
  });

  test('an open editor learns by the date that another text has come', () => {
    const stored = { ...first, updated: at(5) };
    const incoming = { ...second, forebears: [versionOf(stored)] };
    const { note } = mergeNote(stored, incoming, NOW);
    expect(note.body).toBe('Second thought.');
    expect(note.updated > stored.updated).toBe(true);
    // The version it came with is remembered too: the same file is no other text.
    expect(forebearsOf(note)).toContain(versionOf(incoming));
  });

  describe('after a choice between two texts', () => {
    const rival = { body: apart.body, tags: apart.tags, updated: apart.updated };
    const open = mergeNote(second, apart, NOW).note;
    const choice = (keep: 'own' | 'rival', note: PersonalNote) =>
      settled(note, { keep, rival: note.rivals[0] ?? rival, revision: note.updated }, NOW)?.note;

    test('no file brings back the text that was chosen against', () => {
      const own = choice('own', open) ?? first;
      expect(own).toMatchObject({ body: 'Another thought.', rivals: [] });
      for (const older of [first, second, apart, open])
        expect(mergeNote(own, older, NOW)).toMatchObject({ outcome: 'same', note: { body: own.body, rivals: [] } });
      for (const older of [first, second, apart, open])
        expect(mergeNote(older, own, NOW).note).toMatchObject({ body: own.body, rivals: [] });
    });

    test('a text that had come since stays, also through a file', () => {
      const late = edited(open, { body: 'Written meanwhile.' }, 4);
      const stale = { keep: 'rival', rival: open.rivals[0] ?? rival, revision: open.updated } as const;
      const taken = settled(late, stale, NOW)?.note ?? first;
      expect(taken).toMatchObject({ body: 'Second thought.', rivals: [{ body: 'Written meanwhile.' }] });
      expect(mergeNote(taken, { ...taken }, NOW).note.rivals).toHaveLength(1);
      expect(mergeNote(late, taken, NOW).note).toMatchObject({
        body: 'Written meanwhile.',
        rivals: [{ body: 'Second thought.' }],
      });
    });
  });

  test('that another browser has as a note of its own is no conflict', () => {
    const open = mergeNote(second, apart, NOW).note;
    const [rival] = open.rivals;
    if (!rival) throw new Error('no rival');
    const both = settled(open, { keep: 'both', rival, revision: open.updated }, NOW);
    if (!both?.beside) throw new Error('no note beside');
    const ids = new Set([both.note.id, both.beside.id]);
    expect(mergeNote(both.note, open, NOW, (id) => ids.has(id))).toMatchObject({
      outcome: 'same',
      note: { rivals: [] },
    });
    // A file with the one note alone takes the text from nobody: it does not say where the other is.
    expect(mergeNote(second, both.note, NOW)).toMatchObject({ outcome: 'conflict' });
  });

  test('whose text is a note of its own here takes no text’s place', () => {
    const merged = mergeNote(first, second, NOW, (id) => id === idBeside(first, second));
    expect(merged).toEqual({ outcome: 'same', note: first, beside: [] });
  });

  test('of which one side has both texts still open takes neither away', () => {
    const open = mergeNote(second, apart, NOW).note;
    for (const [here, there] of [
      [open, second],
      [second, open],
      [open, apart],
      [apart, open],
    ] as const) {
      const { note } = mergeNote(here, there, NOW);
      expect([note, ...note.rivals].map(({ body }) => body).toSorted()).toEqual([
        'Another thought.',
        'Second thought.',
      ]);
    }
  });

  test('no more versions are remembered than a record may have; of a text that is older both stay', () => {
    let note = first;
    for (let edit = 0; edit < MAX_FOREBEARS + 5; edit += 1) note = changedNote(note, { body: `Edit ${edit}` }, NOW);
    expect(note.forebears).toHaveLength(MAX_FOREBEARS);
    expect(mergeNote(note, first, NOW).outcome).toBe('conflict');
  });

  describe('as a record of another program', () => {
    const record = (body: string, updated: string | null, change: Partial<PersonalNote> = {}) => {
      const note = noteWith({ body, created: at(0), updated: updated ?? NOW, ...change });
      return { ...note, record: { contentHash: contentHashOf(note), updated } };
    };
    const [february, march] = [record('Version of February', at(1)), record('Version of March', at(2))];
    const undated = record('A highlight', null);
    const touched = (note: PersonalNote) => edited(note, { tags: ['mine'] }, 5);
    test.each<[string, PersonalNote, PersonalNote, Outcome, string]>([
      ['a later state of it', february, march, 'newer', march.body],
      ['an earlier state of it', march, february, 'same', march.body],
      ['a later state, after an edit here', touched(february), march, 'conflict', february.body],
      ['an earlier state, after an edit here', touched(march), february, 'same', march.body],
      ['the state it was made from, after an edit here', touched(march), { ...march }, 'same', march.body],
      ['without dates, read again', undated, { ...undated, updated: at(9) }, 'same', undated.body],
      [
        'without dates, read again after an edit here',
        touched(undated),
        { ...undated, updated: at(9) },
        'same',
        undated.body,
      ],
      ['without dates, written on', undated, record('A highlight, and why', null), 'newer', 'A highlight, and why'],
      ['without dates, another text', undated, record('Why', null), 'conflict', undated.body],
      [
        'without dates, written on after an edit here',
        touched(undated),
        record('A highlight, and why', null),
        'conflict',
        'A highlight, and why',
      ],
      [
        'edited in another browser that took it too',
        undated,
        touched({ ...undated, updated: at(4) }),
        'newer',
        undated.body,
      ],
    ])('%s', (_what, stored, incoming, outcome, body) => {
      const { note, ...merged } = mergeNote(stored, incoming, NOW);
      expect(merged.outcome).toBe(outcome);
      const texts = [note, ...note.rivals].map((text) => text.body);
      expect(texts).toContain(body);
      expect(texts).toHaveLength(outcome === 'conflict' ? 2 : 1);
      expect(mergeNote(note, incoming, NOW)).toMatchObject({ outcome: 'same', note: { body: note.body } });
    });
  });

  test('keeps its tags and its addresses with its text', () => {
    const here = {
      ...apart,
      updated: at(1),
      tags: ['here'],
      subject: { ...second.subject, keys: ['article:a.example/1'] },
    };
    const there = { ...third, tags: ['there'], subject: { ...third.subject, keys: ['article:b.example/1'] } };
    const { note } = mergeNote(here, there, NOW);
    expect(note).toMatchObject({ tags: ['there'], rivals: [{ body: 'Another thought.', tags: ['here'] }] });
    expect(note.subject.keys).toEqual(['article:b.example/1', 'article:a.example/1']);
  });

  test('has got another name of its topic there', () => {
    const topic = (...keys: string[]) => ({ subject: { kind: 'topic' as const, keys, label: 'Locks' } });
    const here = { ...first, ...topic('term:und:locks') };
    const there = edited(here, topic('term:und:locks', 'term:und:sluices'), 1);
    const merged = mergeNote(here, there, NOW);
    expect(merged).toMatchObject({ outcome: 'newer', note: { subject: there.subject, rivals: [] } });
    const alsoHere = edited(here, topic('term:und:locks', 'term:und:gates'), 2);
    const { note } = mergeNote(alsoHere, there, NOW);
    expect(note).toMatchObject({ subject: alsoHere.subject, rivals: [{ place: { subject: there.subject } }] });
  });

  test('stands on the same passage here and there: the other text needs no place of its own', () => {
    const place = { passage: { exact: 'old words', prefix: '', suffix: '', start: 0, end: 9 } };
    const merged = (there: PersonalNote) => mergeNote({ ...second, ...place }, there, NOW).note;
    expect(merged({ ...apart, ...place }).rivals).toMatchObject([{ body: second.body }]);
    expect(merged({ ...apart, ...place }).rivals[0]?.place).toBeUndefined();
    const outlet = { kind: 'outlet' as const, keys: ['outlet:a.example'], label: 'A' };
    expect(merged({ ...apart, ...place, subject: outlet }).rivals).toMatchObject([
      { place: { subject: second.subject } },
    ]);
  });

  test('stands on another passage there: both texts keep theirs', () => {
    const passage = (exact: string) => ({ exact, prefix: '', suffix: '', start: 0, end: exact.length });
    const [here, there] = [
      edited(first, { body: 'Second thought.', passage: passage('old words') }, 1),
      edited(first, { body: 'Third thought.', passage: passage('new words') }, 2),
    ];
    const { note } = mergeNote(here, there, NOW);
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
    const incoming = { ...apart, rivals: rivals(4) };
    const once = mergeNote({ ...second, rivals: rivals(3) }, incoming, NOW);
    expect(once.note.rivals).toHaveLength(MAX_RIVALS);
    const texts = [once.note, ...once.note.rivals, ...once.beside].map(({ body }) => body);
    expect(new Set(texts).size).toBe(2 * MAX_RIVALS + 2);
    expect(new Set(once.beside.map(({ id }) => id)).size).toBe(once.beside.length);
    const again = mergeNote({ ...second, rivals: rivals(3) }, incoming, NOW);
    expect(again.beside).toEqual(once.beside);
  });

  test('that only one side has deleted is not deleted when both have changed it', () => {
    const { note } = mergeNote({ ...second, deleted: at(4) }, apart, NOW);
    expect(note.deleted).toBeNull();
  });

  test('has its days in the trash from now, wherever it was deleted', () => {
    expect(mergeNote(undefined, { ...first, deleted: at(1) }, NOW).note.deleted).toBe(NOW);
    expect(mergeNote(first, { ...second, deleted: at(1) }, NOW).note.deleted).toBe(NOW);
    expect(mergeNote({ ...first, deleted: at(3) }, { ...second, deleted: at(1) }, NOW).note.deleted).toBe(at(3));
  });

  test('twice is the same the second time, and no text is lost', () => {
    fc.assert(
      fc.property(anyNote, anyNote, (here, made) => {
        const there = { ...made, id: here.id };
        const once = mergeNote(here, there, NOW);
        const again = mergeNote(once.note, there, NOW);
        expect(again).toEqual({ outcome: 'same', note: once.note, beside: [] });
        const said = (text: { body: string; tags: string[] }, passage: PersonalNote['passage']) =>
          JSON.stringify([text.body, text.tags, passage]);
        const own = once.note.passage;
        const rivals = once.note.rivals.map((rival) => said(rival, rival.place ? rival.place.passage : own));
        const texts = [said(once.note, own), ...rivals];
        for (const text of [here, there]) expect(texts).toContain(said(text, text.passage));
      }),
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

describe('a colour', () => {
  const green = { name: 'green', since: at(1) } as const;
  const pink = { name: 'pink', since: at(2) } as const;
  test.each([
    ['given there', first, { ...first, color: green }, 'newer', green],
    ['given here', { ...first, color: green }, first, 'same', green],
    ['given on both sides, there last', { ...first, color: green }, { ...first, color: pink }, 'newer', pink],
    ['given on both sides, here last', { ...first, color: pink }, { ...first, color: green }, 'same', pink],
    ['given here, and the text written anew there', { ...first, color: green }, second, 'newer', green],
  ] as const)('%s holds, and no text is in its way', (_what, stored, incoming, outcome, color) => {
    const merged = mergeNote(stored, incoming, NOW);
    expect(merged).toMatchObject({ outcome, note: { color, rivals: [] } });
    expect(mergeNote(merged.note, incoming, NOW).outcome).toBe('same');
  });
});

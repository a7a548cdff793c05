import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forebearsOf, versionOf } from '../../../../src/domain/notes/lineage.ts';
import { MAX_RIVALS, type PersonalNote } from '../../../../src/domain/notes/note.ts';
import { changedNote, idBeside, restoredNote, settled } from '../../../../src/domain/notes/saving.ts';
import { joinTombstones, tombstoneOf } from '../../../../src/domain/notes/tombstone.ts';
import { isSameState, joinNotes } from '../../../../src/worker/exchange/merge/joinNotes.ts';
import { standingTexts } from '../../../../src/worker/exchange/merge/standing.ts';
import { anyNote, noteWith } from '../arbitrary.ts';

const at = (hour: number) => `2026-11-2${hour}T10:00:00.000Z`;
const NOW = '2026-11-30T10:00:00.000Z';
const none = { isNote: () => false, ended: new Set<string>(), now: NOW };
const join = (a: PersonalNote, b: PersonalNote) => joinNotes(a, b, none).note;

const first = noteWith({ created: at(0), updated: at(0), body: 'First.' });
const edited = (note: PersonalNote, change: Partial<PersonalNote>, hour: number) => changedNote(note, change, at(hour));
const second = edited(first, { body: 'Second.' }, 1);
const third = edited(second, { body: 'Third.' }, 2);
const apart = edited(first, { body: 'Apart.' }, 3);
const trashed = (note: PersonalNote) => ({ ...note, deleted: at(4) });

describe('the join of two states of a note', () => {
  test.each<[string, PersonalNote, PersonalNote, body: string, rivals: string[], isDeleted: boolean]>([
    ['the same', first, { ...first }, 'First.', [], false],
    ['one that came from the other', first, third, 'Third.', [], false],
    ['two that know nothing of each other', second, apart, 'Apart.', ['Second.'], false],
    ['one in the trash', first, trashed(first), 'First.', [], true],
    ['one in the trash, the other written on', trashed(first), second, 'Second.', [], false],
    ['one in the trash, the other as it was before', trashed(second), first, 'Second.', [], true],
    ['one in the trash, the other another text', trashed(second), apart, 'Apart.', ['Second.'], false],
    ['both in the trash', trashed(second), trashed(apart), 'Apart.', ['Second.'], true],
    ['one brought back', trashed(first), changedNote(trashed(first), { deleted: null }, at(5)), 'First.', [], false],
    [
      'both in the trash, brought back in one',
      trashed(second),
      edited(trashed(second), { deleted: null }, 6),
      'Second.',
      [],
      false,
    ],
  ])('%s comes out the same either way round', (_what, a, b, body, rivals, isDeleted) => {
    for (const joined of [join(a, b), join(b, a)]) {
      expect(joined.body).toBe(body);
      expect(joined.rivals.map((rival) => rival.body)).toEqual(rivals);
      expect(joined.deleted !== null).toBe(isDeleted);
    }
  });

  test('is commutative and idempotent, and loses no text', () => {
    fc.assert(
      fc.property(anyNote, anyNote, (here, made) => {
        const there = { ...made, id: here.id };
        const one = joinNotes(here, there, none);
        const other = joinNotes(there, here, none);
        expect(isSameState(one.note, other.note)).toBe(true);
        expect(one.beside.map(({ id }) => id).toSorted()).toEqual(other.beside.map(({ id }) => id).toSorted());
        const texts = [one.note, ...one.note.rivals, ...one.beside].map(({ body, tags }) =>
          JSON.stringify([body, tags]),
        );
        for (const note of [here, there])
          for (const { body, tags } of [note, ...note.rivals]) expect(texts).toContain(JSON.stringify([body, tags]));
        if (one.beside.length > 0) return; // which are notes by then
        expect(join(one.note, here)).toBe(one.note);
        expect(join(one.note, there)).toBe(one.note);
        expect(isSameState(join(here, one.note), one.note)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  const texts = ({ body, rivals }: PersonalNote) => [body, ...rivals.map((rival) => rival.body).toSorted()];
  const withoutRival = (note: PersonalNote, now: string) => {
    const [rival] = note.rivals;
    return (rival && settled(note, { keep: 'own', rival, revision: note.updated }, now)?.note) ?? note;
  };
  /** Three states out of all that such steps can make of a note. */
  const threeStates = (...steps: ('edit' | 'retype' | 'settle' | 'trash' | 'restore' | 'join')[]) =>
    fc
      .tuple(
        fc.array(fc.record({ from: fc.nat(), with: fc.nat(), what: fc.constantFrom(...steps) }), {
          minLength: 3,
          maxLength: 14,
        }),
        fc.tuple(fc.nat(), fc.nat(), fc.nat()),
      )
      .map(([history, [x, y, z]]) => {
        const states: PersonalNote[] = [first];
        const pick = (index: number) => states[index % states.length] ?? first;
        for (const [index, { from, with: other, what }] of history.entries()) {
          const note = pick(from);
          const now = new Date(Date.UTC(2026, 11, 1, index)).toISOString();
          if (what === 'edit') states.push(changedNote(note, { body: `Edit ${index}`, deleted: null }, now));
          else if (what === 'retype') states.push(changedNote(note, { body: 'First.', deleted: null }, now));
          else if (what === 'settle') states.push(withoutRival(note, now));
          else if (what === 'trash') states.push({ ...note, deleted: now });
          else if (what === 'restore') states.push(restoredNote(note, true, now));
          else states.push(join(note, pick(other)));
        }
        return [pick(x), pick(y), pick(z)] as const;
      });
  /**
   * What is to be the same in any order: which versions stand, which have ended, and which of them were in the trash.
   */
  const facts = (note: PersonalNote) => ({
    own: note.body,
    deleted: note.deleted !== null,
    standing: standingTexts(note)
      .map((text) => `${versionOf(text)} ${text.inTrash}`)
      .toSorted(),
    ended: [...new Set(standingTexts(note).flatMap(forebearsOf))].toSorted(),
  });

  test('is a join over all that edits, the trash, bringing back and joins can make of a note', () => {
    fc.assert(
      fc.property(threeStates('edit', 'trash', 'restore', 'join', 'settle', 'retype'), ([a, b, c]) => {
        const all = facts(join(join(a, b), c));
        expect(facts(join(a, join(b, c)))).toEqual(all);
        expect(facts(join(join(c, a), b))).toEqual(all);
        for (const one of [a, b, c]) {
          // Words written again beside themselves are twins once they have been joined.
          const folded = join(one, one);
          expect(facts(folded)).toEqual(facts(one));
          expect(join(folded, folded)).toBe(folded);
          expect(facts(join(join(join(a, b), c), one))).toEqual(all);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('brought back in one moment, the text that was the own one stays it', () => {
    for (const [own, rival] of [
      ['One.', 'Other.'],
      ['Other.', 'One.'],
    ] as const) {
      const inTrash = trashed(noteWith({ ...first, body: own, rivals: [{ body: rival, tags: [], updated: at(0) }] }));
      const restored = restoredNote(inTrash, true, at(6));
      expect(texts(join(restored, restored))).toEqual([own, rival]);
    }
  });

  test('brought back on two devices a note says its text once, until one of them writes on', () => {
    const [here, there] = [6, 7].map((hour) => restoredNote(trashed(first), true, at(hour)));
    if (!here || !there) throw new Error('no notes');
    const met = join(here, there);
    expect(met).toMatchObject({ body: 'First.', rivals: [], deleted: null, twins: [{ updated: here.updated }] });
    expect(edited(met, { body: 'Written on.' }, 8)).not.toHaveProperty('twins');
    expect(texts(join(join(there, here), edited(met, { body: 'Written on.' }, 8)))).toEqual(['Written on.']);
    const apartFrom = edited(there, { body: 'Written on.' }, 8);
    for (const joined of [join(met, apartFrom), join(join(apartFrom, there), here)])
      expect(texts(joined)).toEqual(['Written on.', 'First.']);
  });

  test('is in the trash once each of its texts was put there, on whichever device', () => {
    const [met, other] = [join(trashed(second), apart), trashed(apart)];
    expect(met).toMatchObject({ deleted: null, rivals: [{ body: 'Second.', inTrash: true }] });
    for (const joined of [join(met, other), join(trashed(second), join(apart, other))])
      expect(joined.deleted).not.toBeNull();
  });
});

describe('what was deleted for good', () => {
  const buried = (...notes: PersonalNote[]) => ({
    ...none,
    ended: new Set(notes.map((note) => tombstoneOf(note, NOW)).reduce(joinTombstones).versions),
  });
  test('holds against the versions that were deleted, and what they came from', () => {
    for (const note of [first, second, third])
      expect(joinNotes(note, note, buried(third))).toMatchObject({ isEnded: true, note: { deleted: NOW } });
    expect(joinNotes(third, third, buried(second))).toMatchObject({ isEnded: false, note: { deleted: null } });
  });
  test('leaves what was written elsewhere, without the deleted text beside it', () => {
    expect(joinNotes(second, apart, buried(second))).toMatchObject({
      isEnded: false,
      note: { body: 'Apart.', rivals: [], deleted: null },
    });
  });
  test('is a join of its own', () => {
    const [a, b] = [tombstoneOf(second, at(5)), tombstoneOf(apart, at(4))];
    expect(joinTombstones(a, b)).toEqual(joinTombstones(b, a));
    expect(joinTombstones(joinTombstones(a, b), b)).toEqual(joinTombstones(a, b));
    expect(joinTombstones(a, a)).toBe(a);
  });
});

test('a text that was made a note of its own does not come back, unless none other stands', () => {
  const isSecond = (id: string) => id === idBeside(first, second);
  expect(joinNotes(second, apart, { ...none, isNote: isSecond }).note).toMatchObject({ body: 'Apart.', rivals: [] });
  expect(joinNotes(first, second, { ...none, isNote: isSecond }).note.body).toBe('Second.');
});

test('more texts than a note has room for become notes, the same on every device', () => {
  const rivals = (hour: number) =>
    Array.from({ length: MAX_RIVALS }, (_, index) => ({ body: `${hour}: ${index}`, tags: [], updated: at(hour) }));
  const [a, b] = [
    { ...second, rivals: rivals(4) },
    { ...apart, rivals: rivals(5) },
  ];
  const [one, other] = [joinNotes(a, b, none), joinNotes(b, a, none)];
  expect(one.note.rivals).toHaveLength(MAX_RIVALS);
  expect(one.beside).toHaveLength(MAX_RIVALS + 1);
  expect(new Set(one.beside.map(versionOf))).toEqual(new Set(other.beside.map(versionOf)));
});

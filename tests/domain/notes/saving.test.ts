import { describe, expect, test } from 'vitest';
import { editDraft, MAX_RIVALS, newDraft, PersonalNote } from '../../../src/domain/notes/note.ts';
import {
  after,
  idBeside,
  noteIdOf,
  savedNote,
  settled,
  textKeyOf,
  type Settlement,
} from '../../../src/domain/notes/saving.ts';
import { aNote, origin, outlet } from './aNote.ts';
import { versionOf } from '../../../src/domain/notes/lineage.ts';

const NOW = '2026-11-24T12:00:00.000Z';
const LATER = '2026-11-23T12:00:00.000Z';
const passage = (exact: string) => ({ exact, prefix: '', suffix: '', start: 0, end: exact.length });
const rival = (body: string) => ({ body, tags: [], updated: '2026-11-22T10:00:00.000Z' });

describe('a new note', () => {
  const draft = { ...newDraft(outlet, origin), body: 'Text', tags: ['harbour'] };
  test('is about what its draft was, and knows where it was begun', () => {
    const { note } = savedNote(draft, null, NOW) ?? {};
    expect(note).toEqual(aNote({ id: draft.slot.slice('new:'.length), tags: ['harbour'], created: NOW, updated: NOW }));
  });
  test.each(['edit:', 'new:', 'old-new:'])('without an id in its slot gets one of its own: %s', (beginning) => {
    const slot = `${beginning}${crypto.randomUUID()}${beginning === 'new:' ? ':2' : ''}`;
    expect(noteIdOf({ noteId: null, slot })).toMatch(/^[\da-f-]{36}$/);
    expect(slot).not.toContain(noteIdOf({ noteId: null, slot }));
  });
  test('needs to know where it was begun', () => expect(savedNote({ ...draft, origin: null }, null, NOW)).toBeNull());
  test('that is saved again, because the first answer was lost, is the same note', () => {
    const { note } = savedNote(draft, null, NOW) ?? {};
    expect(noteIdOf(draft)).toBe(note?.id);
    expect(savedNote(draft, note ?? null, '2026-11-24T12:00:01.000Z')).toEqual({ note, beside: null });
  });
  test('whose slot holds a note with another text becomes its rival', () => {
    const stored = aNote({ id: noteIdOf(draft), body: 'Saved in another window' });
    const { note } = savedNote(draft, stored, NOW) ?? {};
    expect(note).toMatchObject({ body: stored.body, rivals: [{ body: 'Text', tags: ['harbour'] }] });
  });
});

describe('an edit', () => {
  const stored = aNote({ tags: ['old'] });
  test('keeps the note, its origin and its date of birth', () => {
    const draft = { ...editDraft(stored), body: 'Second', tags: ['new'] };
    expect(savedNote(draft, stored, NOW)?.note).toEqual({
      ...stored,
      body: 'Second',
      tags: ['new'],
      updated: NOW,
      forebears: [versionOf(stored)],
    });
  });
  test('that gives its topic another name keeps it beside what was written meanwhile', () => {
    const topic = { kind: 'topic' as const, keys: ['term:und:locks'], label: 'Locks' };
    const named = { ...topic, keys: [...topic.keys, 'term:und:sluices'] };
    const onTopic = aNote({ subject: topic });
    const draft = { ...editDraft(onTopic), subject: named, moves: true as const };
    const meanwhile = { ...onTopic, body: 'Meanwhile', updated: LATER };
    expect(savedNote(draft, meanwhile, NOW)?.note.rivals).toMatchObject([{ place: { subject: named } }]);
    const renamed = { ...onTopic, updated: LATER };
    expect(savedNote(draft, renamed, NOW)?.note.rivals).toMatchObject([{ place: { subject: named } }]);
  });
  test('can change what a note is about, and nothing else', () => {
    const subject = { ...outlet, label: 'Renamed' };
    const draft = { ...editDraft(stored), subject };
    expect(savedNote(draft, stored, NOW)?.note).toEqual({
      ...stored,
      subject,
      updated: NOW,
      forebears: [versionOf(stored)],
    });
  });
  test('brings a deleted note back', () => {
    const deleted = aNote({ deleted: NOW });
    expect(savedNote({ ...editDraft(deleted), body: 'Second' }, deleted, NOW)?.note.deleted).toBeNull();
  });
  test('of a note that is gone makes it anew', () => {
    const draft = { ...editDraft(stored), body: 'Second' };
    expect(savedNote(draft, null, NOW)?.note).toMatchObject({ id: stored.id, body: 'Second', origin });
  });
  test.each([
    ['older than the note', '2026-11-20T10:30:00.000Z'],
    ['not known', null],
    ['younger than the note, which was restored from a backup', '2026-11-20T12:00:00.000Z'],
  ])('whose revision is %s overwrites nothing', (_what, revision) => {
    const { note } =
      savedNote({ ...editDraft(stored), noteRevision: revision, body: 'Mine', tags: ['mine'] }, stored, NOW) ?? {};
    expect(note).toEqual({ ...stored, rivals: [{ body: 'Mine', tags: ['mine'], updated: NOW }] });
  });
  test('that says the same as the stored text is no rival', () => {
    const draft = { ...editDraft(stored), noteRevision: null };
    expect(savedNote(draft, stored, NOW)).toEqual({ note: stored, beside: null });
  });
  test('that differs in its tags alone is a rival', () => {
    const draft = { ...editDraft(stored), noteRevision: null, tags: ['new'] };
    expect(savedNote(draft, stored, NOW)?.note.rivals).toHaveLength(1);
  });
  test('saved again, because the first answer was lost, is a rival once', () => {
    const draft = { ...editDraft(stored), noteRevision: null, body: 'Mine' };
    const first = savedNote(draft, stored, NOW);
    expect(savedNote(draft, first?.note ?? null, '2026-11-24T12:00:01.000Z')).toEqual(first);
  });
  test('of a note that has all the rivals it can hold becomes a note beside it', () => {
    const crowded = aNote({ rivals: Array.from({ length: MAX_RIVALS }, (_, i) => rival(`Text ${i}`)) });
    const saved = savedNote({ ...editDraft(crowded), noteRevision: null, body: 'One more' }, crowded, NOW);
    expect(saved?.note).toEqual(crowded);
    expect(saved?.beside).toMatchObject({ subject: crowded.subject, origin, body: 'One more', rivals: [] });
    expect(saved?.beside?.id).not.toBe(crowded.id);
  });
  test('of a note that was put on another passage meanwhile leaves it there', () => {
    const moved = { ...stored, passage: passage('found again'), updated: LATER };
    const { note } = savedNote({ ...editDraft(stored), body: 'Mine' }, moved, NOW) ?? {};
    expect(note).toEqual({ ...moved, rivals: [{ body: 'Mine', tags: ['old'], updated: NOW }] });
  });
  test('that puts a note elsewhere, which was changed meanwhile, is a rival with its place', () => {
    const onPassage = { ...stored, passage: passage('old words') };
    const changed = { ...onPassage, body: 'Theirs', updated: LATER };
    const draft = { ...editDraft(onPassage), moves: true as const, passage: null, body: '> old words' };
    const { note } = savedNote(draft, changed, NOW) ?? {};
    const place = { subject: stored.subject, passage: null };
    expect(note).toEqual({ ...changed, rivals: [{ body: '> old words', tags: ['old'], updated: NOW, place }] });
    expect(savedNote(draft, note ?? null, NOW)?.note).toEqual(note);
  });
  test('that differs in its place alone is a rival', () => {
    const changed = { ...stored, passage: passage('found again'), updated: LATER };
    const draft = { ...editDraft(stored), moves: true as const };
    expect(savedNote(draft, changed, NOW)?.note.rivals).toMatchObject([{ place: { passage: null } }]);
  });
  test('two in one millisecond, or after the clock was set back, are told apart', () => {
    const late = aNote({ updated: '2026-12-31T00:00:00.000Z' });
    const { note } = savedNote({ ...editDraft(late), body: 'Second' }, late, NOW) ?? {};
    expect(note?.updated).toBe('2026-12-31T00:00:00.001Z');
  });
});

describe('a conflict', () => {
  const [first, second] = [rival('Theirs'), rival('Another')];
  const note = aNote({ body: 'Mine', rivals: [first, second] });
  const choice = (keep: Settlement['keep'], chosen: Settlement['rival']): Settlement => ({
    keep,
    rival: chosen,
    revision: note.updated,
  });
  test('ends with the note’s own text', () =>
    expect(settled(note, choice('own', first), NOW)).toEqual({
      note: { ...note, rivals: [second], updated: NOW, forebears: [first, note].map(versionOf) },
      beside: null,
    }));
  test('ends with the other text', () =>
    expect(settled(note, choice('rival', second), NOW)).toEqual({
      note: { ...note, body: 'Another', rivals: [first], updated: NOW, forebears: [note, second].map(versionOf) },
      beside: null,
    }));
  test('ends with both', () => {
    expect(settled(note, choice('both', first), NOW)).toEqual({
      note: { ...note, rivals: [second], updated: NOW, forebears: [versionOf(note)] },
      beside: {
        ...note,
        id: idBeside(note, first),
        body: 'Theirs',
        rivals: [],
        created: first.updated,
        updated: first.updated,
      },
    });
  });
  test('ends with the other text, in the other’s place', () => {
    const place = { subject: { ...outlet, label: 'Elsewhere' }, passage: null };
    const onPassage = { ...note, passage: passage('old words'), rivals: [{ ...first, place }] };
    expect(settled(onPassage, choice('rival', { ...first, place }), NOW)?.note).toMatchObject({
      body: 'Theirs',
      ...place,
    });
    const { note: own, beside: other } = settled(onPassage, choice('both', { ...first, place }), NOW) ?? {};
    expect(own?.passage).toEqual(onPassage.passage);
    expect(other).toMatchObject({ body: 'Theirs', ...place });
  });
  test('ends with the other text, and a text of the note that the reader has not seen stays to choose from', () => {
    const changed = { ...note, body: 'Mine, changed since', updated: LATER };
    const { note: ended } = settled(changed, choice('rival', second), NOW) ?? {};
    expect(ended).toMatchObject({ body: 'Another', rivals: [first, { body: 'Mine, changed since', updated: LATER }] });
  });
  test.each([
    ['own', note.body, false],
    ['rival', note.body, false],
    ['rival', 'Never there', true],
    ['both', 'Never there', true],
  ] as const)('that was settled before, with %s, is left as it is: %s', (keep, body, isRefused) =>
    expect(settled(note, choice(keep, rival(body)), NOW)).toEqual(isRefused ? null : { note, beside: null }),
  );
});

test.each([
  ['of another passage', { place: { subject: outlet, passage: passage('ships') } }, false],
  ['of the same passage', { place: { subject: outlet, passage: passage('locks') } }, true],
  [
    'of another address of it',
    { place: { subject: { ...outlet, keys: [...outlet.keys, 'outlet:b.example'] }, passage: passage('locks') } },
    true,
  ],
  [
    'of the same subject under another kind',
    { place: { subject: { ...outlet, kind: 'author' as const }, passage: passage('locks') } },
    false,
  ],
])('a text %s says the same or not', (_what, { place }, isSame) => {
  const note = aNote({ passage: passage('locks') });
  expect(textKeyOf(note, { body: 'Text', tags: [], place }) === textKeyOf(note, note)).toBe(isSame);
});

test('a moment after another is later, whatever the clock says', () => {
  expect(after(LATER, NOW)).toBe(NOW);
  expect(after(NOW, NOW)).toBe('2026-11-24T12:00:00.001Z');
  expect(after(NOW, LATER)).toBe('2026-11-24T12:00:00.001Z');
});

test('a note dated by its file at the end of all years can be edited, and be read again', () => {
  const stored = aNote({ updated: '9999-12-31T23:59:59.999Z' });
  const { note } = savedNote({ ...editDraft(stored), body: 'Edited' }, stored, NOW) ?? {};
  expect(PersonalNote.parse(note)).toMatchObject({ body: 'Edited', updated: NOW });
  const again = note && savedNote({ ...editDraft(note), body: 'Edited again' }, note, LATER);
  expect(PersonalNote.parse(again?.note)).toMatchObject({ body: 'Edited again' });
});

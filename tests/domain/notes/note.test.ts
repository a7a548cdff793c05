import { expect, test } from 'vitest';
import type { SubjectKind } from '../../../src/domain/keys/subjectKey.ts';
import { editDraft, inReadingOrder, newDraft, saysNothing } from '../../../src/domain/notes/note.ts';
import { kindOf } from '../../../src/domain/notes/notesQuery.ts';
import { passageAt } from '../../../src/domain/notes/passage.ts';
import { titleOf } from '../../../src/domain/notes/titleOf.ts';
import { aNote, article, origin, outlet } from './aNote.ts';

test('notes are read from the article outwards, the newest first', () => {
  const on = (kind: SubjectKind, day: number, id = `${day}`) =>
    aNote({ id, subject: { ...outlet, kind }, created: `2026-11-0${day}T00:00:00.000Z` });
  const sorted = [
    on('article', 1),
    on('author', 3),
    on('author', 2),
    on('outlet', 5),
    on('link', 4, 'a'),
    on('link', 4, 'b'),
    on('topic', 9),
  ];
  expect(inReadingOrder(sorted.toReversed())).toEqual(sorted);
  expect(inReadingOrder([...sorted.slice(3), ...sorted.slice(0, 3)])).toEqual(sorted);
});

test('the draft of an edit has the note’s slot and says what the note says', () => {
  const note = aNote({ tags: ['a'], passage: passageAt('A bridge opens', 2, 8) });
  expect(editDraft(note)).toEqual({
    slot: `edit:${note.id}`,
    noteId: note.id,
    noteRevision: note.updated,
    subject: note.subject,
    passage: note.passage,
    body: note.body,
    tags: note.tags,
    origin,
    updated: expect.any(String),
  });
});

test.each([
  ['', [], true],
  [' \n', [], true],
  ['Text', [], false],
  ['', ['a'], false],
])('a draft of %j with tags %j says nothing: %s', (body, tags, expected) =>
  expect(saysNothing({ ...newDraft(outlet, origin), body, tags })).toBe(expected),
);

test('a note is listed under what it is on, and under its article where that has no name', () => {
  expect(titleOf(aNote())).toBe('The Example');
  expect(titleOf(aNote({ subject: { ...outlet, label: '' } }))).toBe('A bridge opens');
});

test('a note on a passage is of that kind, any other of its subject’s', () => {
  expect(kindOf(aNote({ subject: article }))).toBe('article');
  expect(kindOf(aNote({ subject: article, passage: passageAt('A bridge opens', 2, 8) }))).toBe('passage');
});

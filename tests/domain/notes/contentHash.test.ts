import { expect, test } from 'vitest';
import { contentHashOf } from '../../../src/domain/notes/contentHash.ts';
import type { PersonalNote } from '../../../src/domain/notes/note.ts';
import { passageAt } from '../../../src/domain/notes/passage.ts';
import { topicSubject } from '../../../src/domain/notes/topicSubject.ts';
import { aNote, article, outlet } from './aNote.ts';

const passage = passageAt('A bridge opens', 2, 8);
const topic = topicSubject(['bridges']) ?? outlet;
const note = aNote({ id: crypto.randomUUID(), tags: ['a'] });

test.each<[what: string, change: Partial<PersonalNote>]>([
  ['its text', { body: 'Other' }],
  ['its tags', { tags: ['a', 'b'] }],
  ['a passage', { passage }],
  ['being on a topic', { subject: topic }],
])('a note says something else by %s', (_what, change) =>
  expect(contentHashOf({ ...note, ...change })).not.toBe(contentHashOf(note)),
);

test.each<[what: string, before: Partial<PersonalNote>, change: Partial<PersonalNote>]>([
  ['where it ends', { passage }, { passage: passageAt('A bridge opens', 2, 7) }],
  ['what stands around it', { passage }, { passage: passageAt('A bridge closes', 2, 8) }],
  ['the names of its topic', { subject: topic }, { subject: topicSubject(['bridges', 'locks']) ?? outlet }],
])('and by %s', (_what, before, change) =>
  expect(contentHashOf({ ...note, ...before, ...change })).not.toBe(contentHashOf({ ...note, ...before })),
);

test('a note says the same at other times, of a subject that is found under other addresses', () => {
  const later = { updated: '2027-01-01T00:00:00.000Z', id: crypto.randomUUID() };
  expect(contentHashOf({ ...note, ...later, subject: article })).toBe(contentHashOf(note));
});

test('a hash is kept on disk and in backups, and stays as it is', () => {
  expect(contentHashOf(aNote())).toBe('deovnh.fa8v61.g');
});

import type { Draft, NoteOrigin, PersonalNote, Subject } from '../../../src/domain/notes/note.ts';

/** Made-up notes for the tests of what is built on them. */

export const origin: NoteOrigin = {
  url: 'https://example.org/a',
  title: 'A bridge opens',
  authors: ['Mira Holt'],
  outlet: 'The Example',
  published: null,
};
export const outlet: Subject = { kind: 'outlet', keys: ['outlet:example.org'], label: 'The Example' };
export const article: Subject = {
  kind: 'article',
  keys: ['article:example.org/a', 'article:example.org/b'],
  label: 'A bridge opens',
};

export const aNote = (change: Partial<PersonalNote> = {}): PersonalNote => ({
  id: crypto.randomUUID(),
  subject: outlet,
  passage: null,
  body: 'Text',
  tags: [],
  origin,
  created: '2026-11-20T10:00:00.000Z',
  updated: '2026-11-20T11:00:00.000Z',
  deleted: null,
  rivals: [],
  ...change,
});

/** A draft as earlier versions have kept it: with `base` for its `noteRevision`. */
export function withBase(draft: Draft): Draft {
  const earlier = { ...draft, base: draft.noteRevision };
  Reflect.deleteProperty(earlier, 'noteRevision');
  return earlier;
}

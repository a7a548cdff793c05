import type { PersonalNote } from '../../../src/domain/notes/note.ts';

/** A note with an id made of a number. */
export const note = (number: number, change: Partial<PersonalNote> = {}): PersonalNote => ({
  id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  subject: { kind: 'article', keys: ['article:herald.example/locks'], label: 'The locks' },
  passage: null,
  body: `Note ${number}`,
  tags: [],
  origin: {
    url: 'https://www.herald.example/locks',
    title: 'The locks',
    authors: ['Jane Doe'],
    outlet: 'Harbour Herald',
    published: null,
  },
  created: new Date(Date.UTC(2026, 9, number, 12)).toISOString(),
  updated: new Date(Date.UTC(2026, 9, number, 12)).toISOString(),
  deleted: null,
  rivals: [],
  ...change,
});

export const passage = (exact: string) => ({ exact, prefix: '', suffix: '', start: 0, end: exact.length });

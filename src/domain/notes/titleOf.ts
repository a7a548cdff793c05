import type { PersonalNote } from './note.ts';

/** What a note is listed under: the article's title, or the name of whom or what it is on. */
export const titleOf = ({ subject, origin }: Pick<PersonalNote, 'subject' | 'origin'>): string =>
  subject.label || origin.title;

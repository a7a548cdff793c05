import type { PersonalNote, Subject } from '../../domain/notes/note.ts';
import { authorKey, type SubjectKey } from '../../domain/keys/subjectKey.ts';

/** The key of an author's name wherever it stands. */
export const namedAnywhere = ({ keys }: Subject): SubjectKey | null =>
  keys.find((key) => key.startsWith('author:')) ?? null;

/** The key of an author's name at the outlet where it was read. */
export const namedAtOutlet = ({ keys }: Subject): SubjectKey | null =>
  keys.find((key) => key.startsWith('author-at:')) ?? null;

/** The names of authors as notes have them: of whom they are on, and of the articles they were written on. */
export const namesIn = (notes: readonly Pick<PersonalNote, 'subject' | 'origin'>[]): string[] =>
  notes.flatMap(({ subject, origin }) => [...(subject.kind === 'author' ? [subject.label] : []), ...origin.authors]);

/**
 * An author's key in words: "Mira Holt", "Mira Holt (harbour-herald.example)".
 *
 * @param names - as they are spelled where they were read; keys have them in lower case
 */
export function personName(key: SubjectKey, names: readonly string[]): string {
  const { domain, name = key } = /^author(?:-at:(?<domain>[^:]*))?:(?<name>.*)$/s.exec(key)?.groups ?? {};
  const words = names.find((spelled) => authorKey(spelled) === `author:${name}`) ?? withCapitals(name);
  return domain === undefined ? words : `${words} (${domain})`;
}

const withCapitals = (name: string): string => name.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

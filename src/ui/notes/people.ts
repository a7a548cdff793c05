import type { Subject } from '../../notes/personalNote.ts';
import { authorKey, type SubjectKey } from '../../notes/subject.ts';

/** The key of an author's name wherever it stands. */
export const namedAnywhere = ({ keys }: Subject): SubjectKey | null =>
  keys.find((key) => key.startsWith('author:')) ?? null;

/** The key of an author's name at the outlet where it was read. */
export const namedAtOutlet = ({ keys }: Subject): SubjectKey | null =>
  keys.find((key) => key.startsWith('author-at:')) ?? null;

/**
 * An author's key in words: "Mira Holt", "Mira Holt (harbour-herald.example)".
 *
 * @param subjects - where names are spelled as their authors do; keys have them in lower case
 */
export function personName(key: SubjectKey, subjects: readonly Subject[]): string {
  const { domain, name = key } = /^author(?:-at:(?<domain>[^:]*))?:(?<name>.*)$/s.exec(key)?.groups ?? {};
  const spelled = subjects.find(({ kind, label }) => kind === 'author' && authorKey(label) === `author:${name}`);
  const words = spelled?.label ?? name;
  return domain === undefined ? words : `${words} (${domain})`;
}

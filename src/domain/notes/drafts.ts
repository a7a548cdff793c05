import { articleKey, formerArticleKey, type SubjectKey } from '../keys/subjectKey.ts';
import type { Draft, PersonalNote, Subject } from './note.ts';

/**
 * The keys by which a report's drafts are found: of all that can be noted on here, and of all the notes that can be
 * edited.
 */
export const draftKeysOf = ({
  subjects,
  notes,
}: {
  subjects: readonly Subject[];
  notes: readonly PersonalNote[];
}): SubjectKey[] => [...new Set([...subjects, ...notes.map(({ subject }) => subject)].flatMap(({ keys }) => keys))];

/**
 * The drafts about any of the keys, or begun on an article of theirs. A key that an address has by the former rule
 * alone does not count: an article that shares it is another, and no text tells whether it is the same.
 */
export function draftsAmong(drafts: readonly Draft[], keys: readonly SubjectKey[]): Draft[] {
  const wanted = new Set(keys);
  return drafts.filter(({ subject, origin }) => {
    const begunAt = origin === null ? null : articleKey(origin.url);
    const former = origin === null || formerArticleKey(origin.url) === begunAt ? null : formerArticleKey(origin.url);
    return [...subject.keys, begunAt ?? ''].some((key) => key !== former && wanted.has(key));
  });
}

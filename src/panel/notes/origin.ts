import type { PersonalNote } from '../../domain/notes/note.ts';
import type { Report } from '../../domain/report/report.ts';

/**
 * Whether a note is on an article that has its text in common with the one that is shown, and no address: it may be
 * this one, and may be another that was copied from.
 */
export function isElsewhere({ subject }: PersonalNote, { subjects }: Pick<Report, 'subjects'>): boolean {
  const here = new Set(subjects.flatMap(({ kind, keys }) => (kind === 'article' ? keys : [])));
  return subject.kind === 'article' && !subject.keys.some((key) => here.has(key));
}

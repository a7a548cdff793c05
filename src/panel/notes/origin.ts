import type { NoteOrigin, PersonalNote } from '../../domain/notes/note.ts';
import type { Report } from '../../domain/report/report.ts';

/** The article a note is written on, kept with it. */
export function originOf({ article, outlet }: Pick<Report, 'article' | 'outlet'>): NoteOrigin {
  return {
    url: article.url,
    title: article.title?.value ?? article.url.slice(0, 1000),
    authors: article.authors.map(({ name }) => name),
    outlet: outlet.name,
    published: article.published?.value ?? null,
  };
}

/**
 * Whether a note is on an article that has its text in common with the one that is shown, and no address: it may be this one, and may be another
 * that was copied from.
 */
export function isElsewhere({ subject }: PersonalNote, { subjects }: Pick<Report, 'subjects'>): boolean {
  const here = new Set(subjects.flatMap(({ kind, keys }) => (kind === 'article' ? keys : [])));
  return subject.kind === 'article' && !subject.keys.some((key) => here.has(key));
}

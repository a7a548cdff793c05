import type { NoteOrigin } from '../notes/note.ts';
import type { Report } from './report.ts';

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

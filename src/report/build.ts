import type { Subject } from '../notes/personalNote.ts';
import type { SubjectKey } from '../notes/subject.ts';
import type { ContextNote } from '../packs/note.ts';
import type { PageReading } from './reading.ts';
import type { ContextGroup, Report } from './report.ts';
import { relatedOutlets, servingOutletKeys, subjectsOf } from './subjects.ts';

type ArticleReading = Extract<PageReading, { outcome: 'article' }>;

/** The keys of the context notes an article's report needs. */
export function contextKeysOf({ article }: ArticleReading): SubjectKey[] {
  const subjects = [...subjectsOf(article, '', []), ...relatedOutlets(article)];
  return [...new Set(subjects.flatMap(({ keys }) => keys))];
}

/**
 * Puts together what the page says and what packs know. Pure.
 *
 * @param context - the notes found under {@link contextKeysOf}
 * @returns the report without the reader's own notes, which are found under the keys of its subjects
 */
export function buildReport(
  { readingId, article, signals }: ArticleReading,
  context: readonly ContextNote[],
): Omit<Report, 'notes' | 'drafts'> {
  const host = new URL(article.url).hostname.replace(/^www\./, '');
  const [outletKey] = servingOutletKeys(article);
  const packName = context.find(({ keys }) => outletKey !== undefined && keys.includes(outletKey))?.subjectName;
  const outlet = { host, name: packName ?? article.outletName?.value ?? host };
  const subjects = subjectsOf(article, outlet.name, context);
  return {
    readingId,
    article,
    signals,
    outlet,
    subjects,
    context: groupBySubject([...subjects, ...relatedOutlets(article)], context),
  };
}

/** Each note under the first subject it applies to: an outlet that is also the original one is shown once. */
function groupBySubject(subjects: readonly Subject[], notes: readonly ContextNote[]): ContextGroup[] {
  const left = new Set(notes);
  return subjects.flatMap((subject) => {
    const own = [...left].filter((note) => subject.keys.some((key) => note.keys.includes(key)));
    for (const note of own) left.delete(note);
    const [first] = own;
    return first ? [{ subject: { ...subject, label: first.subjectName }, notes: own }] : [];
  });
}

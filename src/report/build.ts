import type { Draft, PersonalNote } from '../notes/personalNote.ts';
import { inReadingOrder } from '../notes/personalNote.ts';
import type { Subject } from '../notes/personalNote.ts';
import type { SubjectKey } from '../notes/subject.ts';
import type { ContextNote } from '../packs/note.ts';
import type { PageReading } from './reading.ts';
import type { ContextGroup, Report } from './report.ts';
import { originalOutletsOf, outletKeysOf, subjectsOf } from './subjects.ts';

type ArticleReading = Extract<PageReading, { outcome: 'article' }>;

/** What the report needs from the database: the notes that answer to any of these keys. */
export function keysOf({ article }: ArticleReading): SubjectKey[] {
  const subjects = [...subjectsOf(article, ''), ...originalOutletsOf(article)];
  return [...new Set(subjects.flatMap(({ keys }) => keys))];
}

/** Puts together what the page says and what is known. Pure: the notes come as found under {@link keysOf}. */
export function buildReport(
  { readingId, article, signals }: ArticleReading,
  known: { context: readonly ContextNote[]; notes: readonly PersonalNote[]; drafts: readonly Draft[] },
): Report {
  const host = new URL(article.url).hostname.replace(/^www\./, '');
  const outletKeys = outletKeysOf(article.url);
  const packName = known.context.find((note) => answersTo(note, outletKeys))?.subjectName;
  const outlet = { host, name: packName ?? article.outletName?.value ?? host };
  const subjects = subjectsOf(article, outlet.name);
  return {
    readingId,
    article,
    signals,
    outlet,
    subjects,
    context: groupBySubject([...subjects, ...originalOutletsOf(article)], known.context),
    notes: inReadingOrder(known.notes),
    drafts: [...known.drafts],
  };
}

const answersTo = (note: Pick<ContextNote, 'keys'>, keys: readonly SubjectKey[]) =>
  keys.some((key) => note.keys.includes(key));

/** Each note under the first subject it applies to: an outlet that is also the original one is shown once. */
function groupBySubject(subjects: readonly Subject[], notes: readonly ContextNote[]): ContextGroup[] {
  const left = new Set(notes);
  return subjects.flatMap((subject) => {
    const own = [...left].filter((note) => answersTo(note, subject.keys));
    for (const note of own) left.delete(note);
    const [first] = own;
    return first ? [{ subject: { ...subject, label: first.subjectName }, notes: own }] : [];
  });
}

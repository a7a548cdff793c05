import type { Matches, Question } from '../packs/matching.ts';
import { askedBy } from './articleKeys.ts';
import { groupContext } from './context.ts';
import { reportOutlet, resembledKey } from './outlet.ts';
import { runningText } from './runningText.ts';
import type { ArticleReading } from '../../domain/article/reading.ts';
import type { OwnNotes, Report } from '../../domain/report/report.ts';
import { subjectsOf } from './subjects.ts';

/** What an article's report needs of the packs. */
export function questionOf({ article }: ArticleReading): Question {
  const resembled = resembledKey(article);
  const keys = askedBy(article).flatMap((asked) => asked.keys);
  return {
    keys: [...new Set(resembled === null ? keys : [...keys, resembled])],
    text: runningText(article),
    language: article.language?.value ?? null,
  };
}

/**
 * Puts together what the page says and what packs know. Pure.
 *
 * @param context - the answer to {@link questionOf}
 * @returns the report without the reader's own notes, which are found under the keys of its subjects
 */
export function buildReport(
  { readingId, article, signals, languageDoubt }: ArticleReading,
  context: Matches,
): Omit<Report, keyof OwnNotes> {
  const outlet = reportOutlet(article, context.notes);
  return {
    readingId,
    article,
    signals,
    ...(languageDoubt !== undefined && { languageDoubt }),
    outlet,
    subjects: subjectsOf(article, outlet.name, context.notes),
    context: groupContext(askedBy(article), article, context),
  };
}

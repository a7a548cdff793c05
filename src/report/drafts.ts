import type { SubjectKey } from '../notes/subject.ts';
import type { Report } from './report.ts';

/** The keys by which a report's drafts are found: of all that can be noted on here, and of all the notes that can be edited. */
export const draftKeysOf = ({ subjects, notes }: Pick<Report, 'subjects' | 'notes'>): SubjectKey[] => [
  ...new Set([...subjects, ...notes.map(({ subject }) => subject)].flatMap(({ keys }) => keys)),
];

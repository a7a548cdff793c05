import type { SubjectKey } from '../notes/subject.ts';
import type { PersonalNote, Subject } from '../notes/personalNote.ts';

/** The keys by which a report's drafts are found: of all that can be noted on here, and of all the notes that can be edited. */
export const draftKeysOf = ({
  subjects,
  notes,
}: {
  subjects: readonly Subject[];
  notes: readonly PersonalNote[];
}): SubjectKey[] => [...new Set([...subjects, ...notes.map(({ subject }) => subject)].flatMap(({ keys }) => keys))];

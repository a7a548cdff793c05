import { contentHashOf } from '../../../domain/notes/contentHash.ts';
import type { PersonalNote } from '../../../domain/notes/note.ts';

/** Whether two states of a note stand on the same; an article may have become known by more addresses. */
export function isSamePlace(a: PersonalNote, b: PersonalNote): boolean {
  const nothing = { body: '', tags: [] };
  return (
    a.subject.kind === b.subject.kind && contentHashOf({ ...a, ...nothing }) === contentHashOf({ ...b, ...nothing })
  );
}

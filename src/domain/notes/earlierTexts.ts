import * as z from 'zod/mini';
import { Rival, type PersonalNote } from './note.ts';

/** As many as a reader looks through; further back than that lies a backup. */
export const MOST_TEXTS = 20;
/** Of all texts of one note together, in UTF-16 units: two of the longest. */
const MOST_CHARACTERS = 200_000;

/** A text a note once had. `updated`: when it was written. */
export const EarlierText = z.pick(Rival, { body: true, tags: true, updated: true });
export type EarlierText = z.infer<typeof EarlierText>;

/** What a note said before, the latest last. */
export const NoteHistory = z.object({ noteId: z.uuid(), texts: z.array(EarlierText).check(z.maxLength(MOST_TEXTS)) });
export type NoteHistory = z.infer<typeof NoteHistory>;

/** The texts of one state of a note that do not stand in what became of it. A change of tags alone is none. */
export function endedTexts(before: PersonalNote, ...after: readonly PersonalNote[]): EarlierText[] {
  const standing = new Set(after.flatMap((note) => [note, ...note.rivals].map(({ body }) => body)));
  return [before, ...before.rivals]
    .filter(({ body }) => body.trim() !== '' && !standing.has(body))
    .map(({ body, tags, updated }) => ({ body, tags, updated }));
}

/**
 * A history with further texts, each once, as it was written last. The oldest fall out where there are too many or they
 * are too long; the latest stays, however long. Idempotent: the history itself where nothing is new.
 */
export function withEarlierTexts(history: NoteHistory, ended: readonly EarlierText[]): NoteHistory {
  const all = [...history.texts, ...ended].toSorted((a, b) => a.updated.localeCompare(b.updated));
  const latest = new Map(all.map((text) => [text.body, text]));
  const latestFirst = [...latest.values()].toSorted((a, b) => b.updated.localeCompare(a.updated)).slice(0, MOST_TEXTS);
  let characters = 0;
  const fitting = latestFirst.filter(({ body }, at) => (characters += body.length) <= MOST_CHARACTERS || at === 0);
  const texts = fitting.toReversed();
  return JSON.stringify(texts) === JSON.stringify(history.texts) ? history : { ...history, texts };
}

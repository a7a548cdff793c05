import type { Article } from '../article/article.ts';
import { inReadingOrder, type Subject } from '../notes/personalNote.ts';
import { draftKeysOf } from '../report/drafts.ts';
import type { OwnNotes } from '../report/report.ts';
import type { Database } from './database.ts';
import { draftsFor } from './draftsStore.ts';
import { notesFor } from './notesStore.ts';
import { placesOf } from '../report/places.ts';
import { decisions } from './peopleStore.ts';

/**
 * What the reader's own notes say about an article.
 *
 * @param subjects - what can be noted on there, as its report names them
 */
export async function ownNotesOn(
  database: Database,
  article: Article,
  subjects: readonly Subject[],
): Promise<OwnNotes> {
  const keys = subjects.flatMap((subject) => subject.keys);
  const notes = inReadingOrder(await notesFor(database, keys));
  const [drafts, people] = await Promise.all([
    draftsFor(database, draftKeysOf({ subjects: [...subjects], notes })),
    decisions(database),
  ]);
  return {
    notes,
    places: placesOf(article.text, notes),
    uses: [],
    drafts,
    people: people.filter(({ a, b }) => keys.includes(a) || keys.includes(b)),
  };
}

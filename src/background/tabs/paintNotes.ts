import { colorOf } from '../../domain/notes/color.ts';
import type { PersonalNote } from '../../domain/notes/note.ts';
import type { NotePlace } from '../../domain/report/report.ts';
import type { ArticleReading } from '../../domain/article/reading.ts';
import { ownNotesOn } from '../notes/ownNotes.ts';
import { contextFor } from '../packs/contextFor.ts';
import { buildReport, questionOf } from '../report/buildReport.ts';
import { showCount } from './badge.ts';
import { placesOf } from '../notes/places.ts';
import type { NotedPassage } from '../../messages/toPage.ts';
import { articleNotesFor, sketchArticle } from '../notes/articleNotes.ts';
import type { Database } from '../../storage/schema.ts';
import { subscribe, publishNotesChanged } from '../../messages/events.ts';
import { coalesced } from '../coalesced.ts';
import { keepPlaces } from '../../storage/orphanedPassages.ts';
import { paintNotes, pingPage } from './pageClient.ts';
import { knownTabs, tabState } from './tabState.ts';

/** Paints every tab anew whenever notes have changed, whoever changed them, until the returned function is called. */
export function keepTabsMarked(database: () => Promise<Database>): () => void {
  const mark = coalesced(async () =>
    database()
      .then(markEveryTab)
      .catch((error: unknown) => console.error('Sidelight: the notes could not be marked', error)),
  );
  return subscribe((told) => {
    // An empty list says that no note has changed, only what is told of them.
    if (told.event === 'notes-changed' && told.ids?.length !== 0) void mark();
  });
}

/** Paints the passages noted in every tab whose article was read. */
async function markEveryTab(database: Database): Promise<void> {
  const tabs = await knownTabs();
  let isSketched = false;
  for (const tabId of tabs) isSketched = (await markTab(database, tabId)) || isSketched;
  // The same text may stand in a tab that was marked before its sketch was there.
  if (isSketched) for (const tabId of tabs) await markTab(database, tabId);
}

/**
 * Paints the passages noted on a tab's article, in place of those painted before.
 *
 * @returns true if a sketch of its text was kept: other tabs may show the same text
 */
export async function markTab(database: Database, tabId: number): Promise<boolean> {
  const known = await tabState(tabId);
  if (known?.state !== 'read' || known.reading.outcome !== 'article') return false;
  const { readingId, article } = known.reading;
  const notes = await articleNotesFor(database, article);
  const places = placesOf(article, notes);
  await paintNotes(
    tabId,
    readingId,
    places.flatMap((place) => notedPassage(place, notes)),
  );
  await countNotes(database, tabId, known.reading, notes);
  // The library tells which passages were lost: it is to look again, though no note has changed.
  if (await keepPlaces(database, places)) publishNotesChanged([]);
  return sketchArticle(database, article, notes);
}

/**
 * Shows how many of the reader's notes apply to what was read in a tab, its authors' and its outlet's among them: as
 * many as the panel lists.
 */
async function countNotes(
  database: Database,
  tabId: number,
  reading: ArticleReading,
  onArticle: readonly PersonalNote[],
): Promise<void> {
  // What stands in the text has no part in what can be noted on.
  const question = { ...questionOf(reading), text: '' };
  const { subjects } = buildReport(reading, await contextFor(database, question));
  const { notes } = await ownNotesOn(database, reading.article, subjects, onArticle);
  // Stale: the tab may have gone to a page that was not read.
  const pong = await pingPage(tabId);
  if (pong?.readingId === reading.readingId && pong.standing !== 'other') await showCount(tabId, notes.length);
}

function notedPassage(place: NotePlace, notes: readonly PersonalNote[]): NotedPassage[] {
  if (place.status === 'orphaned' || place.status === 'outside') return [];
  const { noteId, start, end, status } = place;
  const color = colorOf(notes.find(({ id }) => id === noteId) ?? {});
  return [{ id: noteId, start, end, uncertain: status === 'uncertain', color }];
}

import type { ArticleReading } from '../../domain/article/reading.ts';
import { newDraft, type PersonalNote } from '../../domain/notes/note.ts';
import type { Passage } from '../../domain/notes/passage.ts';
import { originOf } from '../../domain/report/originOf.ts';
import { settings } from '../../browser/settings.ts';
import { publishNotesChanged } from '../../messages/events.ts';
import { saveNote, setColor } from '../../storage/notes.ts';
import type { Database } from '../../storage/schema.ts';
import { articleNotesFor } from '../notes/articleNotes.ts';
import { contextFor } from '../packs/contextFor.ts';
import { buildReport, questionOf } from '../report/buildReport.ts';
import { readIfNeeded } from './readTab.ts';
import { selectedPassage, wantNote } from './selectedPassage.ts';
import { tabState } from './tabState.ts';

/**
 * Saves what is selected in a tab's article as a note without words, and has its panel say so; the page is read first
 * where it is not. What cannot be saved is written on in the panel instead, as is said there that nothing is selected.
 */
export function highlightSelection(tabId: number, database: () => Promise<Database>): Promise<void> {
  // Race: keys held down come again before the first is saved, and would each find nothing there.
  const next = last.then(() => highlightNow(tabId, database));
  last = next.catch(() => undefined);
  return next;
}

/** The highlight under way in this worker, which never rejects. */
let last: Promise<void> = Promise.resolve();

async function highlightNow(tabId: number, database: () => Promise<Database>): Promise<void> {
  await readIfNeeded(tabId, database);
  const known = await tabState(tabId);
  const passage = await selectedPassage(tabId);
  const note =
    known?.state === 'read' && known.reading.outcome === 'article' && passage
      ? await highlight(known.reading, passage, database).catch((error: unknown) => {
          console.error('Sidelight: the highlight could not be saved', error);
          return null;
        })
      : null;
  await wantNote(tabId, note);
}

async function highlight(
  reading: ArticleReading,
  passage: Passage,
  database: () => Promise<Database>,
): Promise<PersonalNote | null> {
  const opened = await database();
  // Idempotent: keys that are pressed twice mark once.
  const same = (await articleNotesFor(opened, reading.article)).find(
    (other) => other.body === '' && other.passage?.exact === passage.exact && other.passage.start === passage.start,
  );
  if (same) return same;
  const report = buildReport(reading, await contextFor(opened, questionOf(reading)));
  const [article] = report.subjects;
  if (article?.kind !== 'article') return null;
  const draft = newDraft(article, originOf(report), passage);
  const note = await saveNote(opened, draft, draft.updated);
  const { highlightColor } = await settings();
  const colored =
    highlightColor === 'yellow' ? note : await setColor(opened, note.id, highlightColor).catch(() => note);
  publishNotesChanged([note.id]);
  return colored;
}
